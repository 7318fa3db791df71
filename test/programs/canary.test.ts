/** The passwords in these files never come out, in no format and on no stream. */
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { runBinary } from '../support/binary.ts';
import { fixture, fixturePath } from './fixture.ts';

const files = ['ok', 'bad', 'unreadable'].flatMap((kind) =>
  readdirSync(fixturePath(kind), { withFileTypes: true })
    .filter(
      (entry) => entry.isFile() && /canary/.test(Buffer.from(fixture(`${kind}/${entry.name}`)).toString('latin1')),
    )
    .map(({ name }) => `${kind}/${name}`),
);

test('there are files to try', () => {
  expect(files.length).toBeGreaterThan(8);
});

test.each(files)('%s', async (name) => {
  for (const flags of [['-v'], ['--format', 'json']]) {
    const { code, stdout, stderr } = await runBinary(['lint', fixturePath(name), ...flags]);
    expect([0, 1, 2]).toContain(code);
    expect(stdout + stderr).not.toMatch(/canary|Zx81/);
  }
});
