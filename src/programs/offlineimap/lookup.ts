import { type Entry, entryOf, type KeyFile } from '../key-file.ts';

/** A key of a section, or of [DEFAULT], which stands in for every section (configparser). */
export type Lookup = (key: string) => Entry | null;

export function lookupIn(keys: KeyFile, section: string): Lookup {
  const written: Lookup = (key) => entryOf(keys, section, key) ?? entryOf(keys, 'DEFAULT', key);
  return (key) => {
    const entry = written(key);
    return entry === null ? null : { ...entry, value: filledIn(entry.value, written, 0) };
  };
}

/** As deep as configparser goes (MAX_INTERPOLATION_DEPTH). */
const MAX_DEPTH = 10;
/** Characters; no value of ours is longer. It keeps names that name each other from filling the memory. */
const LONGEST = 4096;

/** `%(name)s` is the value of another key, `%%` a percent sign (configparser, BasicInterpolation). */
function filledIn(value: string, written: Lookup, depth: number): string {
  if (depth >= MAX_DEPTH || !value.includes('%')) return value;
  let length = value.length;
  return value.replace(/%(?:%|\(([^)\n]{1,200})\)s)/g, (whole, name: string | undefined) => {
    if (name === undefined) return '%';
    if (length > LONGEST) return whole;
    const named = written(name.toLowerCase());
    const text = named === null ? whole : filledIn(named.value, written, depth + 1);
    length += text.length;
    return text;
  });
}

/** Every `%` begins `%%` or the name of a key that is there: any other stops configparser when the key is read. */
export function isComplete(keys: KeyFile, { section, value }: Entry): boolean {
  const names = [...value.matchAll(/%(?:%|\(([^)\n]{1,200})\)s)?/g)];
  return names.every(([whole, name]) => {
    if (name === undefined) return whole === '%%';
    const key = name.toLowerCase();
    return entryOf(keys, section, key) !== null || entryOf(keys, 'DEFAULT', key) !== null;
  });
}
