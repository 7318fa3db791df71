import { bufferOf } from '../../base/bytes.ts';
import { checkBinaryPlist } from './binary-plist-check.ts';
import { type PlistDict, type PlistValue, setEntry } from './plist.ts';

/**
 * A binary property list as the same values its XML form gives; it has no lines.
 * @throws PlistError when it is damaged, or would unfold into more than any profile is
 */
export async function readBinaryPlist(bytes: Uint8Array): Promise<PlistValue> {
  checkBinaryPlist(bytes);
  const { parseBuffer } = await import('bplist-parser');
  return plistFrom(parseBuffer<unknown>(bufferOf(bytes))[0]);
}

function plistFrom(value: unknown): PlistValue {
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value === 'boolean') return value;
  if (Array.isArray(value)) return value.map(plistFrom);
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString();
  // Data, and whatever else the library has a class for: nothing of it is read.
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return null;
  const dict: PlistDict = { entries: new Map(), lines: new Map() };
  for (const [key, inner] of Object.entries(value)) setEntry(dict, key.trim(), plistFrom(inner));
  return dict;
}
