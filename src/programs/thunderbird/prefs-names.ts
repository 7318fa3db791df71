import { settingNames } from './types.ts';

/**
 * The preferences that anything here looks at, a few dozen of the thousand in a profile. This is the only list: a table
 * of preferences cannot be asked for any other name (the types refuse it), and the reader passes over the rest.
 */
const NAMES = [
  'mail.accountmanager.accounts',
  'mail.ui-rdf.version',
  'offline.startup_state',
  'extensions.lastAppVersion',
] as const;
/** Everything below these: the accounts, and the settings of their servers. */
const BRANCHES = ['mail.account.', 'mail.server.'] as const;

export type PrefName = (typeof NAMES)[number] | `${(typeof BRANCHES)[number]}${string}`;

/** Whether the bytes from `start` to `end` are a name somebody wants. */
export type Wanted = (bytes: Uint8Array, start: number, end: number) => boolean;

export const everyName: Wanted = () => true;

const wholeNames = NAMES.map((name) => Buffer.from(name));
const branches = BRANCHES.map((branch) => Buffer.from(branch));

/** An account's setting where no account looks for it (unread-name.ts); `port` and the like are words of many names. */
const ASTRAY = { branches: ['mail.', 'mailnews.'], settings: settingNames.filter((name) => name.includes('_')) };
const astray = ASTRAY.branches.map((branch) => Buffer.from(branch));
const settings = ASTRAY.settings.map((setting) => Buffer.from(`.${setting}`));

/**
 * Whether it is one of {@link PrefName}, or can be meant for one. In bytes, because a text for each of a million names
 * takes longer than this.
 */
export const nameThatCounts: Wanted = (bytes, start, end) => {
  for (const branch of branches) if (startsAt(bytes, start, branch)) return true;
  for (const name of wholeNames) if (end - start === name.length && startsAt(bytes, start, name)) return true;
  return astray.some((branch) => startsAt(bytes, start, branch)) && endsWithSetting(bytes, start, end);
};

function endsWithSetting(bytes: Uint8Array, start: number, end: number): boolean {
  for (const setting of settings) {
    if (end - setting.length > start && bytes[end - 1] === setting[setting.length - 1]) {
      if (startsAt(bytes, end - setting.length, setting)) return true;
    }
  }
  return false;
}

const firefoxOnly = [Buffer.from('browser.')];
const thunderbirdOnly = ['mail.', 'mailnews.', 'ldap_2.'].map((branch) => Buffer.from(branch));

/** Whose file it is, by the names in it. */
export interface Owners {
  /** At least one statement was understood. */
  any: boolean;
  firefox: boolean;
  thunderbird: boolean;
}

export function noteOwner(owners: Owners, bytes: Uint8Array, start: number): void {
  owners.any = true;
  owners.firefox ||= firefoxOnly.some((branch) => startsAt(bytes, start, branch));
  owners.thunderbird ||= thunderbirdOnly.some((branch) => startsAt(bytes, start, branch));
}

/** Whether `text` is found at `at`. */
export function startsAt(bytes: Uint8Array, at: number, text: Uint8Array): boolean {
  for (let i = 0; i < text.length; i += 1) if (bytes[at + i] !== text[i]) return false;
  return true;
}
