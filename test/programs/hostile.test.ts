/** Readers meet damaged and made-up files: they give accounts or say why not, and never anything else. */
import { statSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/base/errors.ts';
import { formats } from '../../src/programs/formats.ts';
import { fixture, fixturePath, fixturesOf } from './fixture.ts';

const samples = fixturesOf(['ok', 'bad', 'unreadable'])
  .filter((name) => statSync(fixturePath(name)).isFile())
  .map(fixture);

/** A real file with a stretch of it cut out, doubled or replaced by any bytes. */
const damaged = fc
  .record({
    bytes: fc.constantFrom(...samples),
    at: fc.nat(4000),
    length: fc.nat(200),
    put: fc.oneof(
      fc.uint8Array({ maxLength: 40 }),
      fc.string().map((text) => Buffer.from(text)),
    ),
  })
  .map(({ bytes, at, length, put }) => Buffer.concat([bytes.subarray(0, at), put, bytes.subarray(at + length)]));

async function outcome(format: (typeof formats)[number], bytes: Uint8Array): Promise<unknown> {
  try {
    format.matches('file', bytes.subarray(0, 4096));
    return await format.read({ path: 'file', bytes, sibling: () => null });
  } catch (error) {
    if (error instanceof UserError) return null;
    throw error;
  }
}

describe.each(formats.map((format) => [format.id, format] as const))('%s', (_id, format) => {
  it('takes damaged files', async () => {
    await fc.assert(
      fc.asyncProperty(damaged, async (bytes) => {
        await outcome(format, bytes);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['a million brackets', '['.repeat(1_000_000)],
    ['a million objects', '{"boxes":'.repeat(100_000)],
    ['a million continued lines', `[Repository x]\nidlefolders = [\n${'  "a",\n'.repeat(200_000)}`],
    ['a million quotes', `set folder=${'"'.repeat(1_000_001)}`],
    ['a million blanks', `set folder${' '.repeat(1_000_000)}=x\nHost ${' '.repeat(1_000_000)}x`],
    ['a million commands', 'set a=1;'.repeat(200_000)],
    ['nested XML', `<k9settings>${'<a>'.repeat(100_000)}`],
  ])('is done with %s at once', { timeout: 30_000 }, async (_what, text) => {
    await outcome(format, Buffer.from(text));
  });

  it('shows no control characters', async () => {
    for (const sample of samples) {
      const dirty = Buffer.from(sample.toString().replaceAll('example', 'ex\u001b[31mam\u0085ple'));
      expect(JSON.stringify(await outcome(format, dirty))).not.toMatch(/\\u001b|\u0085/);
    }
  });
});
