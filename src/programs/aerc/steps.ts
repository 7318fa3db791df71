import { say } from '../../words/say.ts';
import type { Steps } from '../program.ts';
import { byUsingTls } from '../remedy.ts';

export const steps: Steps = {
  settings: {
    pollMinutes: {
      text: ({ value: minutes }) => say('program-set-poll', { minutes }),
      steps: ({ value: minutes }) => [
        say('program-step-open-file'),
        say('aerc-step-poll', { minutes }),
        say('aerc-step-restart'),
      ],
    },
  },
  encryption: byUsingTls(say('aerc-step-tls')),
};
