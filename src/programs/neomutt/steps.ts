import type { Steps } from '../program.ts';
import { byUsingTls } from '../remedy.ts';

export const steps: Steps = {
  settings: {
    idle: {
      text: 'Switch IDLE on.',
      steps: ['Write into the file: set imap_idle = yes', 'Start neomutt again.'],
      edit: 'review',
    },
  },
  encryption: byUsingTls('Write the address with imaps:// instead of imap://.'),
};
