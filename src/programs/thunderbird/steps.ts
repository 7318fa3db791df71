import { plain } from '../../base/text.ts';
import type { Account } from '../../model/account.ts';
import type { Scalar } from '../../model/json.ts';
import type { Setting } from '../../model/setting.ts';
import type { Encryption, HowTo, Steps } from '../program.ts';
import { remedyFor } from '../remedy.ts';

const serverSettings = [
  'Open Thunderbird, then the menu ≡ (top right) > Account Settings.',
  'On the left, under "{account}", click Server Settings.',
];

const poll = [...serverSettings, 'Tick "Check for new messages every" and set it to {value} minutes.'];

export const howTo = {
  maxConnections: {
    text: 'Set the maximum number of server connections to {value}.',
    steps: [
      ...serverSettings,
      'Click Advanced… and set "Maximum number of server connections to cache" to {value}, then OK.',
      'Close Thunderbird and start it again: connections that are already open stay open until then.',
    ],
    edit: 'safe',
  },
  idle: {
    text: 'Switch IDLE on.',
    steps: [...serverSettings, 'Tick "Allow immediate server notifications when new messages arrive".'],
    edit: 'safe',
  },
  pollMinutes: { text: 'Look for new mail every {value} minutes.', steps: poll, edit: 'safe' },
  checkNewMail: { text: 'Let Thunderbird look for new mail every {value} minutes.', steps: poll, edit: 'safe' },
  checkAtStartup: {
    text: 'Switch the check at start-up on.',
    steps: [...serverSettings, 'Tick "Check for new messages at startup".'],
    edit: 'safe',
  },
  checkAllFolders: {
    text: 'Choose the few folders that need it.',
    steps: [
      'In Thunderbird: menu ≡ > Settings > General > Config Editor…, look for the preference named above and set it to false.',
      'For each folder that gets new mail by a filter on the server: right-click it > Properties > tick "When getting new messages for this account, always check this folder".',
    ],
    edit: 'review',
  },
} as const satisfies Steps['settings'];

/** A wrong guess would stop the mail, so the edit is to be looked at first. */
const security: HowTo = {
  text: 'Set the connection security to {value}.',
  steps: [
    ...serverSettings,
    'Set "Connection security" to SSL/TLS; the port changes to 993 by itself.',
    'If your mail host offers no SSL/TLS on port 993, take STARTTLS with port 143.',
  ],
  edit: 'review',
};

export const authMethod: HowTo = {
  text: 'Set the authentication method to Normal password, or to OAuth2 where the mail host asks for it.',
  steps: [
    ...serverSettings,
    'Set "Authentication method" to Normal password, or to OAuth2 where your mail host asks for it (Gmail, Microsoft 365).',
  ],
  edit: 'review',
};

/** Thunderbird's numbers for "Connection security" (nsMsgSocketType.idl). */
export const STARTTLS = 2;
export const TLS = 3;

/** On port 993 TLS is expected from the first byte, elsewhere STARTTLS. */
export function encrypted(account: Account, setting: Setting<Scalar>): Encryption {
  const [to, shown] =
    account.port === 993 ? [TLS, 'SSL/TLS'] : [STARTTLS, 'STARTTLS, or better to SSL/TLS with port 993'];
  return { setting, remedy: remedyFor(account, { setting, to, shown, howTo: security }, steps) };
}

/** A number Thunderbird no longer knows has a rule of its own (`tls/optional`). */
function encryption(account: Account): Encryption | null {
  const socketType = account.signIn?.socketType ?? { value: null, source: 'default', key: null, line: null };
  return socketType.value === 0 || socketType.value === null ? encrypted(account, socketType) : null;
}

function managed({ key, file = 'a policy', line, source }: Setting<Scalar>): string[] {
  const where = `${plain(file)}${line === null ? '' : `, line ${line}`}`;
  return [
    `It is set in ${where} (${key ?? ''}), which counts more than the profile.`,
    'Ask whoever manages this computer to change it there; then restart Thunderbird.',
    ...(source === 'policy' && key?.endsWith('.max_cached_connections')
      ? ['In policies.json write no 0 or 1 for a number: Thunderbird makes false or true of it.']
      : []),
  ];
}

export const steps: Steps = {
  settings: howTo,
  encryption,
  managed,
  // Measured with Thunderbird 153.7.0esr and limits of 2 to 4: 16 to 26 refused sign-ins in the first half minute, no
  // message at all, and most folders without their mail.
  whenRefused:
    'What you see in Thunderbird: often no message at all; folders stay empty or new mail is missing in them.',
};
