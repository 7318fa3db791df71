import type { Account } from '../model/account.ts';
import type { Remedy } from '../model/finding.ts';
import type { Scalar } from '../model/json.ts';
import type { AccountSettings, Setting } from '../model/setting.ts';
import { editsFor } from './remedies.ts';

/** Where each program has a setting, in the words it shows. `{account}` and `{value}` are filled in. */
type Steps = Partial<Record<keyof AccountSettings, readonly string[]>>;

/** camel-imapx-provider.c: the labels on the page "Receiving Options". */
const evolutionPage = [
  'In Evolution open Edit > Preferences > Mail Accounts.',
  'Select "{account}", click Edit and open Receiving Options.',
];

/** thunderbird-android strings.xml: the labels on the page "Fetching mail". */
const k9Page = ['On the phone open Settings, tap "{account}", then Fetching mail.'];

const programs: { readonly [client: string]: Steps } = {
  evolution: {
    maxConnections: [
      ...evolutionPage,
      'Under Connection to Server tick "Number of concurrent connections to use" and set it to {value}.',
      'Close Evolution and start it again.',
    ],
    idle: [...evolutionPage, 'Tick "Listen for server change notifications".'],
    pollMinutes: [...evolutionPage, 'Tick "Check for new messages every" and set it to {value} minutes.'],
    checkNewMail: [...evolutionPage, 'Tick "Check for new messages every" and set it to 10 minutes.'],
  },
  offlineimap: {
    maxConnections: [
      'Open the configuration file in a text editor.',
      'In the section of this repository write: maxconnections = {value}',
      'Start offlineimap again.',
    ],
    pushFolders: [
      'Open the configuration file in a text editor.',
      "In the section of this repository write: idlefolders = ['INBOX']",
      'Start offlineimap again.',
    ],
    idleRefreshMinutes: ['Open the configuration file in a text editor and write: keepalive = 1500'],
    pollMinutes: [
      'Open the configuration file in a text editor.',
      'In the account’s section write: autorefresh = {value}',
    ],
  },
  goimapnotify: {
    pushFolders: [
      'Open the configuration file in a text editor.',
      'Leave only "INBOX" under "boxes".',
      'Start it again.',
    ],
  },
  k9: {
    pushFolders: [
      'On the phone open the menu, then Manage folders.',
      'Tap each folder that need not be immediate and switch Push off for it; leave it on for the inbox.',
      'Or, under Settings > "{account}" > Fetching mail, set "Max folders to check with push" to the smallest number offered.',
    ],
    idle: [
      'On the phone open the menu, then Manage folders.',
      'Tap the inbox and switch Push on for it. Leave it off for the other folders: each one costs a connection.',
    ],
    idleRefreshMinutes: [...k9Page, 'Set "Refresh IDLE connection" to every {value} minutes.'],
    pollMinutes: [...k9Page, 'Set "Folder poll frequency" to every {value} minutes.'],
    checkNewMail: [...k9Page, 'Set "Folder poll frequency" to every 15 minutes.'],
  },
  neomutt: { idle: ['Write into the file: set imap_idle = yes', 'Start neomutt again.'] },
  mutt: { idle: ['Write into the file: set imap_idle = yes', 'Start mutt again.'] },
};

/** Formats whose values can be changed in the file; the others are changed in the program. */
const EDITABLE = new Set(['evolution-source', 'offlineimap', 'muttrc']);

/** How to set one value in the program's own words; with an edit where the file holds it as a plain key. */
export function programRemedy(account: Account, name: keyof AccountSettings, to: Scalar, text: string): Remedy {
  const setting: Setting<Scalar> | undefined = account.settings[name];
  const steps = programs[account.client]?.[name] ?? [];
  // A value that is no number or truth value on its own (a list, an expression) is not ours to write.
  const plain = EDITABLE.has(account.format) && name !== 'pushFolders' && setting !== undefined;
  return {
    text,
    steps: steps.map((step) => step.replace('{account}', account.account).replace('{value}', String(to))),
    edits: plain ? editsFor(account, setting, to) : [],
    safety: name === 'idle' && account.format === 'muttrc' ? 'review' : 'safe',
  };
}
