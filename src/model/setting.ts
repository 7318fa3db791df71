import type { Count, Scalar } from './json.ts';

/** Where a setting's value comes from. `device`: only the device itself knows it. */
export type SettingSource =
  | 'file'
  | 'user.js'
  | 'server-default'
  | 'default'
  | 'policy'
  | 'autoconfig'
  | 'command-line'
  | 'device';

/** One setting of a mail program. */
export interface Setting<T extends Scalar> {
  /** What the program will really use; null when no file can tell. */
  readonly value: T | null;
  /** Where the value comes from. */
  readonly source: SettingSource;
  /** Its name in the file, for example `mail.server.server2.max_cached_connections`; null when no file holds it. */
  readonly key: string | null;
  /** The line in that file, from 1; null when it has none. */
  readonly line: Count | null;
  /**
   * The file it is in, when that is neither the account's own file nor the user.js a `user.js` source names. @personal path
   */
  readonly file?: string;
  /** Where a change has to be written; absent when no file of the program can change it. */
  readonly slot?: Slot;
}

/**
 * The place a change of a setting is written to. It need not be where the value comes from: a default for all servers
 * is changed by giving the one server a value of its own, and a value of the wrong type counts as none.
 */
export interface Slot {
  /** The file. @personal path */
  readonly file: string;
  /** The name of the setting in it. */
  readonly key: string;
  /** The value in it now, as it is written (0, although the program takes that for 5); null when there is none. */
  readonly seen: Scalar | null;
}

/** The settings every mail program has in some way. */
export interface Settings {
  /** How many connections it may keep open. */
  readonly maxConnections: Setting<number>;
  /** It uses IDLE. */
  readonly idle: Setting<boolean>;
  /** Minutes between two polls. */
  readonly pollMinutes: Setting<number>;
  /** It looks for new mail when it starts. */
  readonly checkAtStartup: Setting<boolean>;
  /** It polls for new mail at all. */
  readonly checkNewMail: Setting<boolean>;
  /** It looks for new mail in every folder, not only in the inbox. */
  readonly checkAllFolders: Setting<boolean>;
  /** It downloads messages in the background. */
  readonly autosync: Setting<boolean>;
}

/** Settings, with those that only some programs have; an absent one does not exist in that program. */
export interface AccountSettings extends Settings {
  /** Folders it keeps a connection in IDLE for. */
  readonly pushFolders?: Setting<number>;
  /** Minutes after which it renews IDLE. */
  readonly idleRefreshMinutes?: Setting<number>;
  /** It stays signed in between two checks. */
  readonly staysConnected?: Setting<boolean>;
  /** It shows the subscribed folders alone. */
  readonly onlySubscribed?: Setting<boolean>;
  /** It starts without a connection, and makes one when it is told to. */
  readonly startsOffline?: Setting<boolean>;
  /** The version of the program that used these settings last. Nobody sets it, but the others depend on it. */
  readonly version?: Setting<string>;
}

/** A value that no file holds: a built-in default. */
export function setTo<T extends Scalar>(value: T, source: Setting<T>['source'] = 'default'): Setting<T> {
  return { value, source, key: null, line: null };
}

/** A setting only the device itself knows. */
const onDevice = { value: null, source: 'device', key: null, line: null } as const;

export const unknownSettings: Settings = {
  maxConnections: onDevice,
  idle: onDevice,
  pollMinutes: onDevice,
  checkAtStartup: onDevice,
  checkNewMail: onDevice,
  checkAllFolders: onDevice,
  autosync: onDevice,
};
