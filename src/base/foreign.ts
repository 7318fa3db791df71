export type ForeignKind = 'empty' | 'utf16' | 'png' | 'jpeg' | 'gif' | 'pdf' | 'zip' | 'gzip' | 'sqlite';

/** Files people hand over by mistake, told by their first bytes. */
const KINDS: readonly { readonly magic: readonly number[]; readonly kind: ForeignKind }[] = [
  { magic: [0x89, 0x50, 0x4e, 0x47], kind: 'png' },
  { magic: [0xff, 0xd8, 0xff], kind: 'jpeg' },
  { magic: [0x47, 0x49, 0x46, 0x38], kind: 'gif' },
  { magic: [0x25, 0x50, 0x44, 0x46], kind: 'pdf' },
  { magic: [0x50, 0x4b, 0x03, 0x04], kind: 'zip' },
  { magic: [0x1f, 0x8b], kind: 'gzip' },
  { magic: [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20], kind: 'sqlite' },
];

/** What the file is when no settings file can look like that; null when it may be one. */
export function foreignKind(bytes: Uint8Array): ForeignKind | null {
  if (bytes.length === 0) return 'empty';
  if (isUtf16(bytes)) return 'utf16';
  return KINDS.find(({ magic }) => magic.every((byte, index) => bytes[index] === byte))?.kind ?? null;
}

/** With a byte order mark, or as text whose every second byte is zero. */
function isUtf16(bytes: Uint8Array): boolean {
  const [first, second, third, fourth] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const wide = (a: number | undefined, b: number | undefined) => a === 0 && b !== undefined && b >= 0x09 && b < 0x7f;
  return (wide(first, second) && wide(third, fourth)) || (wide(second, first) && wide(fourth, third));
}
