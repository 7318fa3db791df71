import { bufferOf } from '../../base/bytes.ts';
import { keyOf, type Message } from '../../base/message.ts';
import { say } from '../../words/say.ts';

/**
 * Walks a binary property list before the library reads it. The library follows every reference again each time it
 * meets it, so a file of 500 bytes can keep it busy for ever or overflow its stack: here each object is looked at
 * once, and how much memory the whole would unfold into is added up beforehand.
 *
 * Layout: CFBinaryPList.c in Apple's CoreFoundation (objects, offset table, 32 bytes of trailer).
 */

/** Why a list cannot be read, as a clause without a full stop. */
export class PlistError extends Error {
  readonly text: Message;

  constructor(text: Message) {
    super(keyOf(text));
    this.name = 'PlistError';
    this.text = text;
  }
}

/** A profile has some hundred values, a large one a few thousand; the library takes no more than this. */
const MOST_VALUES = 32_768;
/** What all values together may weigh, in bytes; each weighs its content and what an object costs in memory. */
const MOST_WEIGHT = 16_000_000;
const OBJECT_WEIGHT = 256;
/** The limit of the XML reader as well. */
const MOST_LEVELS = 64;
const TRAILER = 32;
const HEADER = 8;

interface Table {
  readonly bytes: Buffer;
  readonly offsetSize: number;
  readonly refSize: number;
  readonly objects: number;
  readonly offsets: number;
}

/** @throws PlistError */
export function checkBinaryPlist(content: Uint8Array): void {
  const bytes = bufferOf(content);
  if (bytes.toString('latin1', 0, HEADER) !== 'bplist00') throw new PlistError(say('plist-version'));
  if (bytes.length < HEADER + TRAILER) throw new PlistError(say('plist-cut-off'));
  const trailer = bytes.subarray(bytes.length - TRAILER);
  const [offsetSize = 0, refSize = 0] = trailer.subarray(6, 8);
  const table: Table = { bytes, offsetSize, refSize, objects: long(trailer, 8), offsets: long(trailer, 24) };
  const sizes = offsetSize >= 1 && offsetSize <= 8 && refSize >= 1 && refSize <= 8;
  if (!sizes || table.objects < 1 || table.offsets + table.objects * offsetSize > bytes.length - TRAILER) {
    throw new PlistError(say('plist-table'));
  }
  if (table.objects > MOST_VALUES) throw new PlistError(say('plist-too-many-values'));
  unfolded(table, long(trailer, 16), 1, new Map());
}

/** What the object weighs with all it refers to. `known`: objects seen before; 0 while one is looked at. */
function unfolded(table: Table, object: number, level: number, known: Map<number, number>): number {
  const before = known.get(object);
  if (before === 0) throw new PlistError(say('plist-cycle'));
  if (before !== undefined) return before;
  if (level > MOST_LEVELS) throw new PlistError(say('plist-nested', { levels: MOST_LEVELS }));
  known.set(object, 0);
  const { references, length } = lookAt(table, object);
  let weight = OBJECT_WEIGHT + length;
  for (const inner of references) {
    weight += unfolded(table, inner, level + 1, known);
    if (weight > MOST_WEIGHT) throw new PlistError(say('plist-too-large'));
  }
  known.set(object, weight);
  return weight;
}

/** The bytes of an object's content, and the objects it refers to. Throws when it does not lie inside the file. */
function lookAt(table: Table, object: number): { length: number; references: number[] } {
  const { bytes, refSize } = table;
  if (object >= table.objects) throw new PlistError(say('plist-reference'));
  const at = uint(bytes, table.offsets + object * table.offsetSize, table.offsetSize);
  const marker = bytes[at];
  if (at < HEADER || at >= table.offsets || marker === undefined) throw new PlistError(say('plist-outside'));
  const kind = marker >> 4;
  const { count, start } = extent(table, at, marker);
  const width = { 5: 1, 4: 1, 6: 2, 10: refSize, 13: refSize * 2 }[kind] ?? 1;
  const length = count * width;
  if (start + length > table.offsets) throw new PlistError(say('plist-value-cut-off'));
  if (kind !== 10 && kind !== 13) return { length, references: [] };
  if (length / refSize > MOST_VALUES) throw new PlistError(say('plist-too-many-values'));
  return {
    length,
    references: Array.from({ length: length / refSize }, (_, i) => uint(bytes, start + i * refSize, refSize)),
  };
}

/** How many bytes, characters or references follow, and where they begin. */
function extent({ bytes, offsets }: Table, at: number, marker: number): { count: number; start: number } {
  const kind = marker >> 4;
  const info = marker & 0x0f;
  switch (kind) {
    case 0:
      // null, false, true and fill.
      if (![0, 8, 9, 15].includes(info)) throw new PlistError(say('plist-kind'));
      return { count: 0, start: at + 1 };
    case 1:
    case 2:
      // 16 bytes are the longest whole number, 8 the longest real.
      if (info > (kind === 1 ? 4 : 3)) throw new PlistError(say('plist-number'));
      return { count: 2 ** info, start: at + 1 };
    case 3:
      if (info !== 3) throw new PlistError(say('plist-date'));
      return { count: 8, start: at + 1 };
    case 8:
      return { count: info + 1, start: at + 1 };
    case 4:
    case 5:
    case 6:
    case 10:
    case 13:
      break;
    default:
      throw new PlistError(say('plist-kind'));
  }
  if (info !== 0x0f) return { count: info, start: at + 1 };
  const size = bytes[at + 1] ?? 0;
  const length = 2 ** (size & 0x0f);
  if (size >> 4 !== 1 || length > 8 || at + 2 + length > offsets) throw new PlistError(say('plist-length'));
  return { count: uint(bytes, at + 2, length), start: at + 2 + length };
}

function long(bytes: Buffer, at: number): number {
  return uint(bytes, at, 8);
}

/** Big-endian; above 2^53 not exact, but far beyond any length that is accepted. */
function uint(bytes: Buffer, at: number, length: number): number {
  let value = 0;
  for (let i = 0; i < length; i += 1) value = value * 256 + (bytes[at + i] ?? 0);
  return value;
}
