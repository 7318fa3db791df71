import { say } from '../../words/say.ts';
import type { Steps } from '../program.ts';
import { byUsingTls } from '../remedy.ts';

export const steps: Steps = {
  settings: {
    maxConnections: {
      text: ({ value: connections }) => say('offlineimap-set-connections', { connections }),
      steps: ({ value: connections }) => [
        say('program-step-open-file'),
        say('offlineimap-step-connections', { connections }),
        say('offlineimap-step-restart'),
      ],
      edit: 'safe',
    },
    // A list of Python, and seconds where the rules count minutes: neither is one plain value to write.
    pushFolders: {
      text: () => say('program-set-inbox-only'),
      steps: () => [say('program-step-open-file'), say('offlineimap-step-folders'), say('offlineimap-step-restart')],
    },
    idleRefreshMinutes: {
      text: () => say('program-set-renewal'),
      steps: () => [say('program-step-open-file'), say('offlineimap-step-keepalive'), say('offlineimap-step-restart')],
    },
    pollMinutes: {
      text: ({ value: minutes }) => say('program-set-poll', { minutes }),
      steps: ({ value: minutes }) => [say('program-step-open-file'), say('offlineimap-step-poll', { minutes })],
      edit: 'safe',
    },
  },
  encryption: byUsingTls(say('offlineimap-step-tls')),
};
