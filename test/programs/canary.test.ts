/** The passwords in these files never come out, in no format and on no stream. */
import { statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { runBinary } from '../support/binary.ts';
import { fixture, fixturePath, fixturesOf } from './fixture.ts';

const files = fixturesOf(['ok', 'bad', 'unreadable']).filter(
  (name) => statSync(fixturePath(name)).isFile() && /canary|Zx81/.test(Buffer.from(fixture(name)).toString('latin1')),
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
