/** Which settings differ between two states of a file: by their names and values, never by the lines they are in. */
import type { Edit } from '../model/finding.ts';
import type { Scalar } from '../model/json.ts';
import type { AccountSettings, Setting } from '../model/setting.ts';
import { readContent } from '../programs/formats.ts';

export interface ValueChange {
  readonly key: string;
  /** null: it is not in the file. */
  readonly from: Scalar | null;
  readonly to: Scalar | null;
}

type Values = ReadonlyMap<string, Scalar | null>;

/** What edits make of a file, without those that are in it already. */
export function valuesOfEdits(edits: readonly Edit[]): ValueChange[] {
  return edits.filter(({ from, to }) => from !== to).map(({ key, from, to }) => ({ key, from, to }));
}

/** The settings this program knows, compared; empty where one of the two cannot be read. */
export async function valuesBetween(path: string, before: Uint8Array, after: Uint8Array): Promise<ValueChange[]> {
  const [old, fresh] = await Promise.all([valuesIn(path, before), valuesIn(path, after)]);
  if (old === null || fresh === null) return [];
  return [...new Set([...old.keys(), ...fresh.keys()])]
    .map((key) => ({ key, from: old.get(key) ?? null, to: fresh.get(key) ?? null }))
    .filter(({ from, to }) => from !== to);
}

async function valuesIn(path: string, bytes: Uint8Array): Promise<Values | null> {
  try {
    const { accounts } = await readContent({ path, bytes, sibling: () => null });
    return new Map(accounts.flatMap(({ settings }) => writtenIn(settings)));
  } catch {
    // A copy that is no settings file any more is put back all the same; there is nothing to name in it.
    return null;
  }
}

/** As the file has them, in its own units. */
function writtenIn({ pollMinutes, ...others }: AccountSettings): [string, Scalar | null][] {
  const settings: Setting<Scalar>[] = [...Object.values(others), ...(pollMinutes.slot ? [pollMinutes] : [])];
  return settings.flatMap(({ key, line, value, slot }): [string, Scalar | null][] => {
    if (slot !== undefined) return [[slot.key, slot.seen]];
    return key === null || line === null ? [] : [[key, value]];
  });
}
