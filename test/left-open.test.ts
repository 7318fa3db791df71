/** `npm run new` marks what is to be written. This lists what nobody has written yet. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const MARK = ['FILL', 'IN'].join(' ');

const files = ['src', 'test', 'fixtures'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.endsWith('generated'))
    .map(({ parentPath, name }) => join(parentPath, name).slice(root.length)),
);

test('nothing is left to fill in', () => {
  expect(files.length).toBeGreaterThan(500);
  const open = files.flatMap((file) => {
    const lines = readFileSync(join(root, file), 'latin1').split('\n');
    return lines.flatMap((line, i) => (line.includes(MARK) ? [`${file}:${i + 1} ${line.trim()}`] : []));
  });
  expect(open).toEqual([]);
});
