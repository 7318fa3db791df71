import { dirname, join } from 'node:path';
import type { Text } from '../base/message.ts';
import { plain } from '../base/text.ts';
import type { Account } from '../model/account.ts';
import type { Edit, Place, Remedy } from '../model/finding.ts';
import type { Scalar } from '../model/json.ts';
import type { RuleOptions } from '../model/rule.ts';
import type { Setting, Settings } from '../model/setting.ts';

/** The recommendation: one connection for each account. */
export const BEST_CONNECTIONS = 1;
/** Minutes. RFC 2177 asks for a sign of life every 29; 25 leaves room, and Thunderbird renews IDLE only by polling. */
export const LONGEST_POLL = 25;
/** Minutes to set: Thunderbird's own default. */
export const BEST_POLL = 10;

/** Minutes to set where a team wants new mail looked for more often than every `pollCeilingMinutes`. */
export function bestPoll({ pollCeilingMinutes }: RuleOptions): number {
  return Math.min(BEST_POLL, pollCeilingMinutes - 1);
}

const serverSettings = (account: string): string[] => [
  'Open Thunderbird, then the menu ≡ (top right) > Account Settings.',
  `On the left, under "${account}", click Server Settings.`,
];

export const clicks = {
  connections: (account: string, value: number): string[] => [
    ...serverSettings(account),
    `Click Advanced… and set "Maximum number of server connections to cache" to ${value}, then OK.`,
    'Close Thunderbird and start it again: connections that are already open stay open until then.',
  ],
  idle: (account: string): string[] => [
    ...serverSettings(account),
    'Tick "Allow immediate server notifications when new messages arrive".',
  ],
  poll: (account: string, minutes: number): string[] => [
    ...serverSettings(account),
    `Tick "Check for new messages every" and set it to ${minutes} minutes.`,
  ],
  startup: (account: string): string[] => [...serverSettings(account), 'Tick "Check for new messages at startup".'],
  security: (account: string): string[] => [
    ...serverSettings(account),
    'Set "Connection security" to SSL/TLS; the port changes to 993 by itself.',
    'If your mail host offers no SSL/TLS on port 993, take STARTTLS with port 143.',
  ],
  method: (account: string): string[] => [
    ...serverSettings(account),
    'Set "Authentication method" to Normal password, or to OAuth2 where your mail host asks for it (Gmail, Microsoft 365).',
  ],
} as const;

/** What to do on an iPhone or iPad. No profile can hold these settings, so there is never an edit. */
export const iosSteps: readonly string[] = [
  'On the iPhone or iPad open Settings > Apps > Mail > Mail Accounts > Fetch New Data (before iOS 18: Settings > Mail > Accounts).',
  'Tap the account and choose Fetch (or Push, where it is offered).',
  'Further down choose a schedule: every 15 minutes.',
  'Mail always looks for new messages when you open it; there is no setting for the number of connections.',
];

/** Where a setting stands: the file and line it comes from, or the file it would be written to. */
export function placeOf(account: Account, setting: Setting<Scalar>): Place | undefined {
  const file = fileOf(account, setting);
  return file === null ? undefined : { file, key: setting.key, line: setting.line };
}

/** The remedy for one Thunderbird setting; the edit is there when the setting's file and name are known. */
export function thunderbirdRemedy(
  account: Account,
  name: keyof Settings,
  to: Scalar,
  text: string,
  steps: readonly string[],
): Remedy {
  return settingRemedy(account, account.settings[name], to, text, steps);
}

/** The same for a setting that is none of the common ones. */
export function settingRemedy(
  account: Account,
  setting: Setting<Scalar>,
  to: Scalar,
  text: string,
  steps: readonly string[],
): Remedy {
  if (isManaged(setting)) return managedRemedy(setting, text);
  return { text, steps, edits: editsFor(account, setting, to), safety: 'safe' };
}

/** Whether an administrator sets it for the whole computer: then the user cannot change it for good. */
export function isManaged({ source }: Setting<Scalar>): boolean {
  return source === 'policy' || source === 'autoconfig';
}

function managedRemedy({ key, file = 'a policy', line, source }: Setting<Scalar>, text: string): Remedy {
  const where = `${plain(file)}${line === null ? '' : `, line ${line}`}`;
  const steps = [
    `It is set in ${where} (${key ?? ''}), which counts more than the profile.`,
    'Ask whoever manages this computer to change it there; then restart Thunderbird.',
    ...(source === 'policy' && key?.endsWith('.max_cached_connections')
      ? ['In policies.json write no 0 or 1 for a number: Thunderbird makes false or true of it.']
      : []),
  ];
  return { text, steps, edits: [], safety: 'review' };
}

export function editsFor(account: Account, setting: Setting<Scalar>, to: Scalar): Edit[] {
  const { slot } = setting;
  if (slot) return [{ file: slot.file, key: slot.key, from: slot.seen, to }];
  const file = fileOf(account, setting);
  if (file === null || setting.key === null || isManaged(setting)) return [];
  return [{ file, key: setting.key, from: setting.line === null ? null : setting.value, to }];
}

/** user.js overrides prefs.js at every start: a value that comes from it must be changed there. */
function fileOf(account: Account, setting: Setting<Scalar>): string | null {
  if (account.file === null) return null;
  if (setting.file !== undefined) return setting.file;
  return setting.source === 'user.js' ? join(dirname(account.file), 'user.js') : account.file;
}

/** What the reader of refusals advises, under a headline of the rule's. Nothing in it touches a file. */
export function advised(text: Text, steps: readonly Text[]): Remedy {
  return { text, steps, edits: [], safety: 'review' };
}
