import { say } from '../../words/say.ts';
import type { Steps } from '../program.ts';
import { byUsingTls } from '../remedy.ts';

export const steps: Steps = {
  settings: {
    idle: {
      text: () => say('program-set-idle'),
      steps: () => [say('muttrc-step-idle'), say('neomutt-step-restart')],
      edit: 'review',
    },
  },
  encryption: byUsingTls(say('muttrc-step-tls')),
};
