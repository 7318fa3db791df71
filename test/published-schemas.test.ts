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
import { teamSettingsIn } from '../src/policy/settings-file.ts';
import { rules } from '../src/rules/index.ts';
import { usualOptions } from '../src/rules/options.ts';
import { english } from '../src/words/english.ts';
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

const { publishedSchemas, forProgram } = (await import(new URL('../scripts/schema-of.js', import.meta.url).href)) as {
  publishedSchemas(ruleIds: readonly string[]): { readonly [path: string]: Json };
  forProgram(schema: object): object;
};
const schemas = publishedSchemas(rules.map(({ id }) => id));
const schemaIn = (path: string): { readonly [key: string]: Json } => schemas[path] as { readonly [key: string]: Json };

/** Every field of every object in a schema, with the way to it. */
function fields(schema: Json | undefined, at: string): [string, { readonly description?: Json }][] {
  if (Array.isArray(schema)) return schema.flatMap((one, i) => fields(one, `${at}/${i}`));
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema as { readonly [key: string]: Json }).flatMap(([key, one]) => {
    const inside = fields(one, `${at}/${key}`);
    if (key !== 'properties') return inside;
    return [
      ...Object.entries(one as object).map(([name, field]): [string, object] => [`${at}/${name}`, field as object]),
      ...inside,
    ];
  });
}

describe.each(Object.entries(schemas))('%s', (path, schema) => {
  test('is current (U=1 writes it)', () => {
    const text = `${JSON.stringify(schema, null, 2)}\n`;
    if (process.env['U'] === '1') writeFileSync(at(path), text);
    expect(readFileSync(at(path), 'utf8')).toBe(text);
  });

  test('describes every field', () => {
    const all = fields(schema, '').filter(([place]) => !place.startsWith('/properties/rules/'));
    expect(all.length).toBeGreaterThan(5);
    expect(all.filter(([, { description }]) => typeof description !== 'string').map(([place]) => place)).toEqual([]);
  });

  test('says of what kind each personal field is, and nothing else in comments', () => {
    const comments = [...JSON.stringify(schema).matchAll(/"\$comment":"([^"]*)"/g)].map((match) => match[1]);
    expect(
      comments.filter((comment) => !/^personal: (?:user|host|path|account|folder|server-text)$/.test(comment ?? '')),
    ).toEqual([]);
  });
});

test('fields that hold names of people, servers, files and folders are marked as personal', () => {
  const personal = new Map(
    fields(schemaIn('docs/report.schema.json'), '').flatMap(([place, field]): [string, unknown][] =>
      '$comment' in field ? [[place.replace('/definitions/', ''), field['$comment']]] : [],
    ),
  );
  expect(personal.get('Session/user')).toBe('personal: user');
  expect(personal.get('Account/host')).toBe('personal: host');
  expect(personal.get('Edit/file')).toBe('personal: path');
  expect(personal.get('Folder/path')).toBe('personal: folder');
  expect(personal.get('Demand/account')).toBe('personal: account');
  expect(personal.get('Reach/greeting')).toBe('personal: server-text');
  // Whatever is called like one of these is one, in every type.
  const names = /\/(?:host|user|file|account|greeting)$/;
  const report = fields(schemaIn('docs/report.schema.json'), '').map(([place]) => place.replace('/definitions/', ''));
  expect(report.filter((place) => names.test(place) && !personal.has(place))).toEqual([]);
});

describe('the report', () => {
  const schema = schemaIn('docs/report.schema.json');
  const valid = compiled(schema);
  const complete = compiled(closed(schema));
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

test('kept facts and a baseline fit their schemas', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'imap-doctor-schema-'));
  const [facts, known] = [join(folder, 'facts.json'), join(folder, 'known.json')];
  await runBinary(['lint', 'fixtures/programs/thunderbird/bad/several', '--save', facts, '--save-baseline', known], {
    cwd: root,
  });
  for (const [path, file] of Object.entries({ 'docs/facts.schema.json': facts, 'docs/baseline.schema.json': known })) {
    const complete = compiled(closed(schemaIn(path)));
    expect(complete(JSON.parse(readFileSync(file, 'utf8'))), JSON.stringify(complete.errors)).toBe(true);
  }
  rmSync(folder, { recursive: true });
});

describe('what the program checks against', () => {
  const definitions = {
    Ok: { type: 'object', properties: { status: { const: 'ok' } } },
    Failed: { type: 'object', properties: { status: { const: 'failed' } } },
    Other: { type: 'object', properties: { text: { type: 'string' } } },
  };
  const union = (...names: readonly string[]): object => ({
    anyOf: names.map((name) => ({ $ref: `#/definitions/${name}` })),
    definitions,
  });

  test('is without what is for readers', () => {
    expect(forProgram({ type: 'string', description: 'Text.', $comment: 'personal: user' })).toEqual({
      type: 'string',
    });
    expect(forProgram(union('Ok', 'Failed'))).toEqual(union('Ok', 'Failed'));
  });

  test.each<[string, object]>([
    ['a keyword the program does not understand', { type: 'string', format: 'date' }],
    ['the same, further inside', { type: 'array', items: { type: 'string', minLength: 1 } }],
    ['objects without a field that tells them apart', union('Ok', 'Other')],
    ['two branches of one kind', { anyOf: [{ type: 'number' }, { type: ['number', 'null'] }] }],
  ])('cannot have %s', (_what, schema) => {
    expect(() => forProgram({ definitions: {}, ...schema })).toThrow(
      /does not understand|cannot tell the branches apart/,
    );
  });
});

test.each([
  'NO [LIMIT] Too many connections',
  'imap-login: Disconnected (auth failed, 3 attempts in 9 secs): user=<jo>, rip=192.0.2.1, lip=192.0.2.2, TLS',
  'Nothing anybody knows.',
])('what is explained of %j fits the schema', async (text) => {
  const { stdout } = await runBinary(['explain', text, '--format', 'json'], { cwd: root });
  const complete = compiled(closed(schemaIn('docs/explain.schema.json')));
  expect(complete(JSON.parse(stdout)), JSON.stringify(complete.errors)).toBe(true);
});

test.each([
  ['a list without a limit', []],
  ['a list with a limit', ['--limit', '2']],
])('what is explained of %s fits the schema', async (_what, flags) => {
  const list =
    'username                 # proto (pids)      (ips)\njo@example.org           2 imap  (2940 2942) (192.0.2.1)\n';
  const { stdout } = await runBinary(['explain', ...flags, '--format', 'json', '-'], { cwd: root, input: list });
  const complete = compiled(closed(schemaIn('docs/holders.schema.json')));
  const printed = JSON.parse(stdout) as Json;
  expect(printed).toMatchObject({ connections: 2, holders: [{ user: 'jo@example.org', count: 2 }] });
  expect(complete(printed), JSON.stringify(complete.errors)).toBe(true);
});

describe('imap-doctor.json', () => {
  test('says what is usual', () => {
    const { TeamOptions } = schemaIn('docs/imap-doctor.schema.json')['definitions'] as {
      readonly TeamOptions: { readonly properties: { readonly [name: string]: { readonly default: number } } };
    };
    const usual = Object.entries(TeamOptions.properties).map(([name, field]) => [name, field.default]);
    expect(Object.fromEntries(usual)).toEqual(usualOptions);
  });

  const valid = compiled(schemaIn('docs/imap-doctor.schema.json'));
  const folder = at('fixtures/settings');
  const files = (kind: string): string[] => readdirSync(join(folder, kind)).map((name) => join(folder, kind, name));

  const verdict = (path: string): string => {
    try {
      teamSettingsIn(path);
      return 'fine';
    } catch (error) {
      if (error instanceof UserError) return english.show(error.text);
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
