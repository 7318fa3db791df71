import type { Setting } from '../../model/setting.ts';
import type { PrefTable } from './prefs-layers.ts';
import { textOf } from './text-of.ts';

/**
 * The version that used the profile last: `LastVersion=153.8.0_20251120…/…` in compatibility.ini, which Thunderbird
 * writes at every start before it does anything else; where that file is missing, the preference an extension manager
 * keeps. Null when neither tells.
 */
export function lastVersion(compatibility: Uint8Array | null, table: PrefTable): Setting<string> | null {
  const [, version] = /^LastVersion=(\d+(?:\.\d+)*)/m.exec(textOf(compatibility)) ?? [];
  if (version !== undefined) return { value: version, source: 'file', key: 'LastVersion', line: null };
  const key = 'extensions.lastAppVersion';
  const found = table.get(key);
  const [kept] = /^\d+(?:\.\d+)*/.exec(String(found?.value ?? '')) ?? [];
  return found === undefined || kept === undefined ? null : { value: kept, source: 'file', key, line: found.line };
}
