import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { UserError } from '../../src/base/errors.ts';
import { readContent } from '../../src/programs/formats.ts';
import { fixturePath } from './fixture.ts';

/** Every file of the corpus. A new format is part of this test as soon as it has a fixture. */
const corpus = readdirSync(fixturePath('.'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => ({ name: entry.name, bytes: readFileSync(join(entry.parentPath, entry.name)) }));

const bytes = fc.uint8Array({ maxLength: 300 });
const name = fc.oneof(fc.constantFrom(...corpus.map((file) => file.name)), fc.string({ unit: 'binary' }));

/** A file of the corpus, cut, overwritten somewhere, or with something put in. */
const damaged = fc
  .tuple(fc.constantFrom(...corpus), fc.nat(), fc.nat(40), fc.uint8Array({ maxLength: 20 }))
  .map(([file, at, gone, put]) => {
    const start = at % (file.bytes.length + 1);
    const rest = gone === 40 ? [] : [file.bytes.subarray(start + gone)];
    return { name: file.name, bytes: Buffer.concat([file.bytes.subarray(0, start), put, ...rest]) };
  });

async function readsOrRefuses(path: string, content: Uint8Array, beside: Uint8Array | null): Promise<void> {
  try {
    const accounts = await readContent({ path, bytes: content, sibling: () => beside });
    expect(() => JSON.stringify(accounts)).not.toThrow();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    // biome-ignore lint/suspicious/noControlCharactersInRegex: one line, and nothing a terminal obeys
    expect(error.message).not.toMatch(/[\u0000-\u001f\u007f-\u009f]/);
  }
}

test('any bytes under any name are read, or refused with one clear line', async () => {
  await fc.assert(
    fc.asyncProperty(name, bytes, fc.option(bytes), (path, content, beside) => readsOrRefuses(path, content, beside)),
    { numRuns: 2000 },
  );
});

test('a damaged settings file is read, or refused with one clear line', async () => {
  await fc.assert(
    fc.asyncProperty(damaged, fc.option(damaged), (file, beside) =>
      readsOrRefuses(file.name, file.bytes, beside?.bytes ?? null),
    ),
    { numRuns: 1500 },
  );
});
