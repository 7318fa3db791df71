import type { Scalar, Setting, Settings } from './model.ts';

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
