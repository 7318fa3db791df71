import type { Steps } from '../program.ts';
import { byUsingTls } from '../remedy.ts';

const editor = 'Open the configuration file in a text editor.';
const restart = 'Start offlineimap again.';

export const steps: Steps = {
  settings: {
    maxConnections: {
      text: 'Set maxconnections to {value}.',
      steps: [editor, 'In the section of this repository write: maxconnections = {value}', restart],
      edit: 'safe',
    },
    // A list of Python, and seconds where the rules count minutes: neither is one plain value to write.
    pushFolders: {
      text: 'Watch only the inbox.',
      steps: [editor, "In the section of this repository write: idlefolders = ['INBOX']", restart],
    },
    idleRefreshMinutes: {
      text: 'Renew IDLE at least every 25 minutes.',
      steps: ['Open the configuration file in a text editor and write: keepalive = 1500'],
    },
    pollMinutes: {
      text: 'Look for new mail every {value} minutes.',
      steps: [editor, 'In the account’s section write: autorefresh = {value}'],
      edit: 'safe',
    },
  },
  encryption: byUsingTls('Write ssl = yes into the section of this repository.'),
};
