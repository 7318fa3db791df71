import type { Steps } from '../program.ts';
import { byUsingTls } from '../remedy.ts';

export const steps: Steps = {
  settings: {
    pushFolders: {
      text: 'Watch only the inbox.',
      steps: ['Open the configuration file in a text editor.', 'Leave only "INBOX" under "boxes".', 'Start it again.'],
    },
  },
  encryption: byUsingTls('Set "tls" to true and "port" to 993.'),
};
