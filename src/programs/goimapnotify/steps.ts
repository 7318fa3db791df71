import { say } from '../../words/say.ts';
import type { Steps } from '../program.ts';
import { byUsingTls } from '../remedy.ts';

export const steps: Steps = {
  settings: {
    pushFolders: {
      text: () => say('program-set-inbox-only'),
      steps: () => [say('program-step-open-file'), say('goimapnotify-step-boxes'), say('goimapnotify-step-restart')],
    },
    idleRefreshMinutes: {
      text: () => say('program-set-renewal'),
      steps: () => [say('program-step-open-file'), say('goimapnotify-step-renewal'), say('goimapnotify-step-restart')],
    },
  },
  encryption: byUsingTls(say('goimapnotify-step-tls')),
};
