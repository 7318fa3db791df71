import type { Steps } from '../program.ts';
import { byUsingTls } from '../remedy.ts';

/** camel-imapx-provider.c: the labels on the page "Receiving Options". */
const receivingOptions = [
  'In Evolution open Edit > Preferences > Mail Accounts.',
  'Select "{account}", click Edit and open Receiving Options.',
];
const poll = [...receivingOptions, 'Tick "Check for new messages every" and set it to {value} minutes.'];

export const steps: Steps = {
  settings: {
    maxConnections: {
      text: 'Set ConcurrentConnections to {value}.',
      steps: [
        ...receivingOptions,
        'Under Connection to Server tick "Number of concurrent connections to use" and set it to {value}.',
        'Close Evolution and start it again.',
      ],
      edit: 'safe',
    },
    idle: {
      text: 'Switch IDLE on.',
      steps: [...receivingOptions, 'Tick "Listen for server change notifications".'],
      edit: 'safe',
    },
    pollMinutes: { text: 'Look for new mail every {value} minutes.', steps: poll, edit: 'safe' },
    checkNewMail: { text: 'Look for new mail every {value} minutes.', steps: poll, edit: 'safe' },
  },
  encryption: byUsingTls(
    'In Evolution: Edit > Preferences > Mail Accounts > Edit > Receiving Email.',
    'Set the encryption method to TLS on a dedicated port.',
  ),
};
