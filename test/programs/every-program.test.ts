/** What every mail program promises. A new one is a folder in src/programs and a line in its list.ts; here shows what is missing. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { lintPaths } from '../../src/engine/lint.ts';
import type { Folder } from '../../src/model/mailboxes.ts';
import type { AccountSettings } from '../../src/model/setting.ts';
import { programIds, programs } from '../../src/programs/index.ts';
import { english } from '../../src/words/english.ts';
import { targets } from '../fuzz/targets.ts';
import { programAccount } from '../support/accounts.ts';
import { fixture, fixturePath, fixturePrograms, fixturesOf } from './fixture.ts';

const src = fileURLToPath(new URL('../../src/', import.meta.url));
const folders: readonly Folder[] = ['INBOX', 'Sent', 'Lists', 'Team'].map((path) => ({
  path,
  listedAs: path,
  specialUse: null,
  subscribed: true,
  selectable: true,
}));

test('every folder is in the list, and everything in the list is a folder', () => {
  const named = readdirSync(join(src, 'programs'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(named.map(({ name }) => name).sort()).toEqual(programIds);
  expect(programIds).toEqual(expect.arrayContaining(fixturePrograms()));
});

test('formats have ids of their own', () => {
  const ids = programIds.flatMap((id) => programs[id].formats.map((format) => format.id));
  expect(new Set(ids).size).toBe(ids.length);
});

describe.each(programIds)('%s', (id) => {
  const { name, model, formats, rules, steps, counted } = programs[id];
  const settings = Object.entries(steps.settings);

  test('has a README that says what is read, what the model is and where that is known from', () => {
    const path = join(src, 'programs', id, 'README.md');
    expect(existsSync(path), `${id} has no README.md`).toBe(true);
    const text = readFileSync(path, 'utf8');
    expect(text).toMatch(new RegExp(`^# .+ \\(\`${id}\`\\)\n`));
    expect(text).toMatch(/\n## Model\n\S/);
    expect(text).toMatch(/\n## Sources\n- \S/);
    if (formats.length > 0) expect(text).toMatch(/\n## What is read\n\S[\s\S]*\n## What is written\n\S/);
  });

  test('has a name, and says several of it in words', () => {
    expect(english.show(name)).not.toMatch(/^\[|^$/);
    if (counted)
      expect([counted(1), counted(2)].map((one) => english.show(one))).toEqual([
        expect.stringMatching(/^1 /),
        expect.stringMatching(/^2 /),
      ]);
  });

  test('has a model that opens exactly what it wants at worst, and says where its numbers come from', () => {
    for (const list of [folders, folders.slice(0, 1), null]) {
      const { quiet, busy, worst, because } = model.demand(model.defaults, list);
      expect([quiet, busy, worst]).toEqual([quiet, busy, worst].sort((a, b) => a - b));
      expect(model.connections(model.defaults, list)).toHaveLength(worst);
      expect(english.show(because)).not.toMatch(/^\[|^$/);
    }
    expect(model.source.length).toBeGreaterThan(20);
    expect(model.leastForPush ?? model.least ?? 1).toBeGreaterThanOrEqual(model.least ?? 1);
  });

  test('says for each setting what to set and where', () => {
    for (const [setting, howTo] of settings) {
      const filling = { account: 'jo@example.org', value: 3 };
      expect(model.defaults[setting as keyof AccountSettings] ?? null, setting).not.toBeUndefined();
      expect(english.show(howTo.text(filling)), setting).toMatch(/\.$/);
      const said = howTo.steps(filling, programAccount(id)).map((step) => english.show(step));
      expect(said.length, setting).toBeGreaterThan(0);
      for (const step of said) expect(step, setting).not.toMatch(/^\[[\w.-]+\]$|\{\$?\w*\}|^$/);
    }
  });

  test('offers an edit only where a file of it can be written', () => {
    const editable = settings.filter(([, { edit }]) => edit !== undefined);
    const writable = formats.some(({ apply }) => apply !== undefined);
    if (!writable) expect(editable).toEqual([]);
    else expect(editable.length).toBeGreaterThan(0);
  });

  test('says how encryption is switched on, or judges it by rules of its own', () => {
    if (formats.length > 0 && steps.encryption === undefined) expect(rules.length).toBeGreaterThan(0);
  });

  test.runIf(formats.length > 0)('has fixtures that need no change and some that do', () => {
    expect(fixturesOf(['ok'], [id]).length).toBeGreaterThan(0);
    expect(fixturesOf(['bad'], [id]).length).toBeGreaterThan(0);
  });

  test.runIf(formats.length > 0)('has a fixture with a planted password', () => {
    const files = fixturesOf(['ok', 'bad'], [id]).flatMap(filesIn);
    const planted = files.filter((file) => /canary|Zx81/.test(Buffer.from(fixture(file)).toString('latin1')));
    expect(planted).not.toEqual([]);
  });

  test.each(formats.map((format) => [format.id, format] as const))('%s has a fixture', async (formatId) => {
    const { facts } = (await lintPaths(fixturesOf(['ok', 'bad'], [id]).map(fixturePath))).report;
    const accounts = facts.accounts?.status === 'ok' ? facts.accounts.value : [];
    const documents = facts.documents?.status === 'ok' ? facts.documents.value : [];
    expect([...accounts, ...documents].map(({ format }) => format)).toContain(formatId);
  });

  test.each(formats.map((format) => [format.id, format] as const))('%s is fuzzed', (formatId, format) => {
    expect(english.show(format.name)).not.toMatch(/^\[|^$/);
    expect(targets.filter((target) => target.format === formatId)).not.toEqual([]);
  });
});

/** The files of one case, which is a file or a folder. */
function filesIn(name: string): string[] {
  if (!statSync(fixturePath(name)).isDirectory()) return [name];
  return readdirSync(fixturePath(name)).flatMap((inside) => filesIn(`${name}/${inside}`));
}

describe('no other place knows a program by its id', () => {
  // The glossary holds words that people use, and asks for no program.
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter(
      (path) =>
        path.endsWith('.ts') &&
        !/^(?:words\/generated|knowledge\/glossary\.ts|model\/program-id\.ts|programs\/list\.ts)/.test(path),
    );

  /** Words of their own, too: a source of settings, and a fact. Those two are looked for where a program is asked for. */
  const ambiguous = ['autoconfig', 'connections'];
  const asks = (id: string): RegExp =>
    new RegExp(ambiguous.includes(id) ? `client\\b[^\\n]*['"\`]${id}['"\`]` : `['"\`]${id}['"\`]`);

  test.each(programIds)('%s', (id) => {
    const elsewhere = files.filter((path) => !path.startsWith(`programs/${id}/`) && path !== 'programs/index.ts');
    expect(elsewhere.filter((path) => asks(id).test(readFileSync(join(src, path), 'utf8')))).toEqual([]);
  });
});
