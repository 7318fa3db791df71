import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { behaviours } from '../src/cli/program.ts';
import { temperaments } from '../src/demo/temperaments.ts';
import { reportFormats } from '../src/reporters/index.ts';
import { runBinary } from './support/binary.ts';

const read = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');

test('the README names every command, and no option that is not there', async () => {
  const readme = read('README.md');
  const { stdout } = await runBinary(['--help']);
  const commands = [...stdout.matchAll(/^ {2}([a-z]+) \[/gm)]
    .map((match) => match[1] ?? '')
    .filter((name) => name !== 'help');
  expect(commands.length).toBeGreaterThan(3);
  for (const name of commands) expect(readme).toContain(`imap-doctor ${name}`);
  const helps = await Promise.all(commands.map(async (name) => (await runBinary([name, '--help'])).stdout));
  const known = new Set([...helps.join('\n').matchAll(/--[a-z-]+/g)].map(([option]) => option));
  const block = /```[\s\S]*?```/g;
  const used = [...readme.matchAll(block)]
    .flatMap(([text]) => [...text.matchAll(/imap-doctor [^\n]*/g)])
    .flatMap(([line]) => [...line.matchAll(/ (--[a-z-]+)/g)]);
  expect(used.length).toBeGreaterThan(5);
  expect(
    used
      .map((match) => match[1] ?? '')
      .filter((option) => !known.has(option) && option !== '--version' && option !== '--help'),
  ).toEqual([]);
});

test('README, docs/ci.md and the help list the formats there are', async () => {
  expect(read('README.md')).toContain(`\`--format ${reportFormats.join('|')}\``);
  const [, table = ''] = read('docs/ci.md').split('\n## Formats\n');
  const rows = [...(table.split('\n## ')[0] ?? '').matchAll(/^\| `([a-z]+)` \|/gm)].map(([, format]) => format);
  expect(rows.sort()).toEqual([...reportFormats].sort());
  const { stdout } = await runBinary(['check', '--help']);
  expect(stdout.replace(/\s+/g, ' ')).toContain(`choices: ${reportFormats.join(', ')}`);
});

test('--help names the servers the demo can be', () => {
  expect(behaviours).toEqual(temperaments.map(({ id }) => id));
});
