import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBinaryPlist } from '../../../src/programs/ios/binary-plist.ts';
import { PlistError } from '../../../src/programs/ios/binary-plist-check.ts';
import { isDict } from '../../../src/programs/ios/plist.ts';
import { fixture } from '../fixture.ts';

/** A binary list of these objects, the first of them the root; references have one byte. */
function binary(...objects: readonly (readonly number[])[]): Buffer {
  const offsets: number[] = [];
  let body = Buffer.from('bplist00');
  for (const object of objects) {
    offsets.push(body.length);
    body = Buffer.concat([body, Buffer.from(object)]);
  }
  const table = Buffer.alloc(offsets.length * 4);
  for (const [i, offset] of offsets.entries()) table.writeUInt32BE(offset, i * 4);
  const trailer = Buffer.alloc(32);
  trailer.set([4, 1], 6);
  trailer.writeUInt32BE(objects.length, 12);
  trailer.writeUInt32BE(body.length, 28);
  return Buffer.concat([body, table, trailer]);
}

const list = (...references: number[]) => [0xa0 + references.length, ...references];
const text = (value: string) => [0x50 + value.length, ...Buffer.from(value)];

describe('readBinaryPlist', () => {
  it.each([
    ['text', text(' jo '), 'jo'],
    ['UTF-16', [0x61, 0x00, 0xe9], 'é'],
    ['a long text', [0x5f, 0x10, 16, ...Buffer.from('a'.repeat(16))], 'a'.repeat(16)],
    ['a number', [0x11, 0x03, 0xe1], 993],
    ['a negative one', [0x13, ...Array(8).fill(0xff)], -1],
    ['a real', [0x23, 0x40, 0x8f, 0x08, 0, 0, 0, 0, 0], 993],
    ['true', [0x09], true],
    ['data', [0x42, 1, 2], null],
    ['null', [0x00], null],
    ['a date', [0x33, 0, 0, 0, 0, 0, 0, 0, 0], '2001-01-01T00:00:00.000Z'],
    ['a reference number', [0x80, 5], null],
  ])('reads %s', async (_name, object, expected) => {
    expect(await readBinaryPlist(binary(object))).toEqual(expected);
  });

  it('reads the same value in two places', async () => {
    expect(await readBinaryPlist(binary(list(1, 1), text('x')))).toEqual(['x', 'x']);
  });

  it('keeps of a password only that there is one', async () => {
    const key = 'IncomingPassword';
    const dict = await readBinaryPlist(binary([0xd1, 1, 2], [0x5f, 0x10, key.length, ...Buffer.from(key)], text('p')));
    expect(isDict(dict) && dict.entries.get(key)).toBe(true);
  });

  it.each([
    ['a circle', binary(list(1), list(0)), 'plist-cycle'],
    ['a circle through a dictionary', binary([0xd1, 1, 0], text('a')), 'plist-cycle'],
    ['a fan', binary(...Array.from({ length: 60 }, (_, i) => list(i + 1, i + 1)), [0x09]), 'plist-too-large'],
    ['depth', binary(...Array.from({ length: 100 }, (_, i) => list(i + 1)), [0x09]), 'plist-nested'],
    ['a reference into nothing', binary(list(7)), 'plist-reference'],
    ['a text longer than the file', binary([0x5f, 0x12, 0x7f, 0xff, 0xff, 0xff]), 'plist-value-cut-off'],
    ['an array longer than the file', binary([0xaf, 0x13, 0, 0, 0, 0, 0xff, 0xff, 0xff, 0xff]), 'plist-value-cut-off'],
    ['an odd length', binary([0x5f, 0x51, 1, 65]), 'plist-length'],
    ['an odd date', binary([0x31, 0, 0]), 'plist-date'],
    ['an unknown kind', binary([0xb0]), 'plist-kind'],
    ['another version', Buffer.from('bplist15'.padEnd(60, '\0')), 'plist-version'],
    ['nothing', Buffer.from('bplist00'), 'plist-cut-off'],
  ])('refuses %s at once', async (_name, bytes, id) => {
    const since = performance.now();
    const error = await readBinaryPlist(bytes).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(PlistError);
    expect(error).toMatchObject({ text: { id } });
    expect(performance.now() - since).toBeLessThan(1000);
  });

  it('refuses one large text that is referred to again and again', async () => {
    const long = [0x5f, 0x12, 0, 0x02, 0, 0, ...Buffer.alloc(0x20000, 65)];
    const error = await readBinaryPlist(binary([0xaf, 0x10, 200, ...Array(200).fill(1)], long)).catch((e) => e);
    expect(error).toBeInstanceOf(PlistError);
  });

  it('gives a value or a PlistError, and says nothing, whatever the bytes', async () => {
    const original = fixture('ios/ok/binary.mobileconfig');
    const damage = fc.array(fc.tuple(fc.nat(original.length - 1), fc.nat(255)), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(damage, async (changes) => {
        const bytes = Buffer.from(original);
        for (const [at, byte] of changes) bytes[at] = byte;
        await readBinaryPlist(bytes).catch((error: unknown) => {
          if (!(error instanceof PlistError)) throw error;
        });
      }),
      { numRuns: 1000 },
    );
  });
});
