/** The published JSON schemas: current, strict enough to see drift, and of one mind with the program. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv, type ValidateFunction } from 'ajv';
import { describe, expect, test } from 'vitest';
import { UserError } from '../src/base/errors.ts';
import type { Json } from '../src/model/json.ts';
import type { Report } from '../src/model/report.ts';
import { readSettings, settingsSchema } from '../src/policy/settings-file.ts';
import { reportSchema } from '../src/shapes/report.ts';
import { fixturesOf } from './programs/fixture.ts';
import { runBinary } from './support/binary.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const at = (path: string): string => join(root, path);

/** The schema with nothing allowed that it does not name: a field of the report that was forgotten shows. */
function closed(schema: Json): Json {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== 'object' || schema === null) return schema;
  const all = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, closed(value)]));
  return 'properties' in all && !('additionalProperties' in all) ? { ...all, additionalProperties: false } : all;
}

const compiled = (schema: Json): ValidateFunction =>
  new Ajv({ strict: true, strictTypes: false }).compile(schema as object);

describe.each([
  ['docs/report.schema.json', reportSchema],
  ['docs/imap-doctor.schema.json', settingsSchema],
])('%s', (path, make) => {
  test('is current (U=1 writes it)', () => {
    const text = `${JSON.stringify(make(), null, 2)}\n`;
    if (process.env['U'] === '1') writeFileSync(at(path), text);
    expect(readFileSync(at(path), 'utf8')).toBe(text);
  });
});

describe('the report', () => {
  const valid = compiled(reportSchema());
  const complete = compiled(closed(reportSchema()));
  const corpus = fixturesOf(['ok', 'bad']).map((name) => `fixtures/programs/${name}`);
  const closedPort = ['check', '--host', '127.0.0.1', '--port', '1', '--user', 'jo'];

  const runs: readonly (readonly [string, readonly string[]])[] = [
    ...corpus.map((path) => [`lint ${path}`, ['lint', path]] as const),
    ...['dovecot', 'courier', 'generous', 'gmail'].map(
      (name) => [`demo of ${name}`, ['demo', '--server', name]] as const,
    ),
    ['an unreachable server', closedPort],
  ];

  test.each(runs)('of %s fits the schema', async (_name, args) => {
    const { code, stdout, stderr } = await runBinary([...args, '--format', 'json'], {
      cwd: root,
      env: { IMAP_DOCTOR_PASSWORD: 'x' },
    });
    // No report at all, for a file without an account: there must be a reason on stderr.
    if (code === 2) {
      expect(stdout).toBe('');
      expect(stderr).toMatch(/no IMAP account|no prefs\.js/);
      return;
    }
    const report = JSON.parse(stdout) as Json;
    expect(complete(report), JSON.stringify(complete.errors)).toBe(true);
  });

  test('of ignored and known findings fits the schema', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'imap-doctor-schema-'));
    const lint = ['lint', 'fixtures/programs/thunderbird/bad/several', '--format', 'json'];
    const team = join(folder, 'team.json');
    const ignore = [{ rule: 'connections/too-many', reason: 'Agreed.' }];
    writeFileSync(team, JSON.stringify({ ignore, rules: { 'polling/set-on-device': 'off' } }));
    const known = join(folder, 'known.json');
    await runBinary([...lint, '--config', team, '--save-baseline', known], { cwd: root });
    const { stdout } = await runBinary([...lint, '--config', team, '--baseline', known], { cwd: root });
    rmSync(folder, { recursive: true });
    const report = JSON.parse(stdout) as Report;
    expect(report.ignored.length * report.known.length).toBeGreaterThan(0);
    expect(report.summary.baseline?.known).toBe(report.known.length);
    expect(complete(report), JSON.stringify(complete.errors)).toBe(true);
  });

  test('may be added to, and may not lose anything', async () => {
    const { stdout } = await runBinary(['lint', 'fixtures/programs/thunderbird/bad/fresh', '--format', 'json'], {
      cwd: root,
    });
    const report = JSON.parse(stdout) as { [key: string]: Json };
    expect(valid({ ...report, later: 1 })).toBe(true);
    for (const name of ['tool', 'schema', 'facts', 'findings', 'skipped', 'ignored', 'known', 'summary']) {
      const { [name]: _gone, ...rest } = report;
      expect(valid(rest), name).toBe(false);
    }
  });
});

describe('imap-doctor.json', () => {
  const valid = compiled(settingsSchema());
  const folder = at('fixtures/settings');
  const files = (kind: string): string[] => readdirSync(join(folder, kind)).map((name) => join(folder, kind, name));

  const verdict = (path: string): string => {
    try {
      readSettings(path);
      return 'fine';
    } catch (error) {
      if (error instanceof UserError) return error.message.slice(error.message.indexOf('.json') + 5);
      throw error;
    }
  };

  test.each(files('ok'))('schema and program take %s', (path) => {
    expect(verdict(path)).toBe('fine');
    expect(valid(JSON.parse(readFileSync(path, 'utf8'))), JSON.stringify(valid.errors)).toBe(true);
  });

  test.each(files('bad'))('schema and program refuse %s', (path) => {
    const { $schema: expected, ...document } = JSON.parse(readFileSync(path, 'utf8')) as { $schema: string };
    expect(verdict(path)).toContain(expected);
    expect(valid(document)).toBe(false);
  });
});
