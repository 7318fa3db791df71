import { say } from '../../words/say.ts';
import type { Steps } from '../program.ts';
import { byUsingTls } from '../remedy.ts';

export const steps: Steps = {
  settings: {
    idle: {
      text: () => say('program-set-idle'),
      steps: () => [say('muttrc-step-idle'), say('neomutt-step-restart'), say('muttrc-step-idle-caution')],
      edit: 'review',
    },
    // Seconds, where the rules count minutes: not the value to write.
    idleRefreshMinutes: {
      text: () => say('program-set-renewal'),
      steps: () => [say('muttrc-step-keepalive'), say('neomutt-step-restart')],
    },
  },
  encryption: byUsingTls(say('muttrc-step-tls')),
};
