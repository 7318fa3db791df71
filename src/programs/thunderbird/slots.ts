import { dirname, join } from 'node:path';
import type { Scalar } from '../../model/json.ts';
import type { Setting, SettingSource, Slot } from '../../model/setting.ts';
import type { Pref } from './prefs-grammar.ts';

/** What stands in the files of a profile. */
export interface ProfileFiles {
  /** Of the prefs.js. */
  readonly path: string;
  readonly prefs: ReadonlyMap<string, Pref>;
  readonly userJs: ReadonlyMap<string, Pref>;
}

/** Values a change of prefs.js or user.js takes effect on. A policy is changed by whoever made it. */
const ours: ReadonlySet<SettingSource> = new Set(['file', 'user.js', 'server-default', 'default']);

/** The settings of the server under `branch` (`mail.server.serverN`), each with the place a change of it is written to. */
export function withSlots<T extends object>(settings: T, branch: string, files: ProfileFiles): T {
  const entries = Object.entries(settings as Record<string, Setting<Scalar>>).map(([name, setting]) => {
    const slot = ours.has(setting.source) ? slotOf(setting.key, branch, files) : null;
    return [name, slot === null ? setting : withSlot(setting, slot)];
  });
  return Object.fromEntries(entries) as T;
}

/** Spelt out: of `{ ...setting, slot }` V8 keeps a description for each object, a quarter of what an account takes. */
function withSlot({ value, source, key, line, file }: Setting<Scalar>, slot: Slot): Setting<Scalar> {
  return file === undefined ? { value, source, key, line, slot } : { value, source, key, line, file, slot };
}

/**
 * Always the server's own preference: `mail.server.default` holds for the other accounts as well. A `user_pref` in
 * user.js overrides prefs.js at every start, so the change goes there when there is one. `pref` and `sticky_pref` are
 * passed over: Thunderbird does not write them back, so a change of them would be gone after one start.
 */
function slotOf(key: string | null, branch: string, { path, prefs, userJs }: ProfileFiles): Slot | null {
  const name = key?.slice(key.lastIndexOf('.') + 1);
  if (!name) return null;
  const own = key?.startsWith(`${branch}.`) ? key : `${branch}.${name}`;
  const override = userJs.get(own);
  if (override?.kind === 'user_pref') return { file: join(dirname(path), 'user.js'), key: own, seen: override.value };
  const pref = prefs.get(own);
  return { file: path, key: own, seen: pref?.kind === 'user_pref' ? pref.value : null };
}
