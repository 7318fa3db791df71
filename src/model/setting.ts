import type { Scalar } from './json.ts';

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

export interface Setting<T extends Scalar> {
  /** What the program will really use; null when no file can tell. */
  readonly value: T | null;
  readonly source: SettingSource;
  /** The name in the file, for example `mail.server.server2.max_cached_connections`. */
  readonly key: string | null;
  /** From 1. */
  readonly line: number | null;
  /** Where it stands, when that is neither the account's own file nor the user.js a `user.js` source names. */
  readonly file?: string;
  /** Where a change of it has to be written; absent when no file of the program can change it. */
  readonly slot?: Slot;
}

/**
 * The place a change of a setting is written to. It need not be where the value comes from: a default for all servers
 * is changed by giving the one server a value of its own, and a value of the wrong type counts as none.
 */
export interface Slot {
  readonly file: string;
  readonly key: string;
  /** What stands there now, as it is written (0, although the program takes that for 5); null when nothing does. */
  readonly seen: Scalar | null;
}

export interface Settings {
  readonly maxConnections: Setting<number>;
  readonly idle: Setting<boolean>;
  readonly pollMinutes: Setting<number>;
  readonly checkAtStartup: Setting<boolean>;
  readonly checkNewMail: Setting<boolean>;
  readonly checkAllFolders: Setting<boolean>;
  readonly autosync: Setting<boolean>;
}

/** Settings only some programs have; an absent one does not exist in that program. */
export interface AccountSettings extends Settings {
  /** Folders it keeps a connection in IDLE for. */
  readonly pushFolders?: Setting<number>;
  /** After how many minutes it renews IDLE. */
  readonly idleRefreshMinutes?: Setting<number>;
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
