import type { Scalar } from '../../model/json.ts';
import type { SettingSource } from '../../model/setting.ts';
import type { Pref } from './prefs-grammar.ts';
import type { PrefName } from './prefs-names.ts';
import { shippedType } from './types.ts';

export interface Found {
  readonly value: Scalar;
  readonly line: number | null;
  readonly source: Extract<SettingSource, 'file' | 'user.js' | 'autoconfig' | 'policy'>;
  /** The file it stands in. */
  readonly file: string;
}

/** The preferences of a profile that are of use here, each with the value that counts. */
export interface PrefTable {
  get(name: PrefName): Found | undefined;
  keys(): Iterable<string>;
  [Symbol.iterator](): Iterator<[name: string, Found]>;
}

/**
 * The two values a preference can have at the same time. The user's value wins over the default, unless the preference
 * is locked: then only the default counts (libpref, Preferences.cpp).
 */
export interface Layers {
  readonly user: Map<string, Found>;
  readonly fallback: Map<string, Found>;
  readonly locked: Set<string>;
}

export function emptyLayers(): Layers {
  return { user: new Map(), fallback: new Map(), locked: new Set() };
}

/** Lays the statements of one file over those read before: `user_pref` sets, `pref` and `sticky_pref` are defaults. */
export function addPrefs(
  layers: Layers,
  prefs: ReadonlyMap<string, Pref>,
  place: { readonly source: 'file' | 'user.js'; readonly file: string },
): void {
  const { source, file } = place;
  for (const [name, { value, line, kind }] of prefs) {
    (kind === 'user_pref' ? layers.user : layers.fallback).set(name, { value, line, source, file });
  }
}

/** The value that counts now, whatever its type. */
export function countingValue({ user, fallback, locked }: Layers, name: string): Found | undefined {
  const standing = fallback.get(name);
  return locked.has(name) && standing ? standing : (user.get(name) ?? standing);
}

export function tableOf(layers: Layers): PrefTable {
  if (layers.fallback.size === 0) return layers.user;
  const names = new Set([...layers.fallback.keys(), ...layers.user.keys()]);
  const table = new Map<string, Found>();
  for (const name of names) {
    const found = countingValue(layers, name);
    if (found) table.set(name, found);
  }
  return table;
}

/**
 * A preference has one type: a default of another type than what is there already is refused (measured with
 * Thunderbird 153: a policy or lockPref with "1" leaves a number as it is).
 */
export function typeFits({ user, fallback }: Layers, name: string, value: Scalar): boolean {
  const there = fallback.get(name) ?? user.get(name);
  const type = shippedType(name) ?? (there === undefined ? null : typeof there.value);
  return type === null || type === typeof value;
}

/** The same for a value of the user's: only a default binds it, one of his own can be replaced. */
export function userTypeFits({ fallback }: Layers, name: string, value: Scalar): boolean {
  const standing = fallback.get(name);
  const type = shippedType(name) ?? (standing === undefined ? null : typeof standing.value);
  return type === null || type === typeof value;
}
