import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import type { FactSheet } from '../../src/model/facts.ts';
import { sarif } from '../../src/reporters/sarif.ts';
import { rules } from '../../src/rules/index.ts';
import { CRASHED } from '../../src/rules/judgement.ts';
import { english } from '../../src/words/english.ts';
import { titleOf, whyOf } from '../../src/words/rule.ts';
import { corpus } from '../support/corpus.ts';
import { mixed, ROOT, reportOn } from '../support/reports.ts';
import { account, sheet } from '../support/sheets.ts';

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly [
    { readonly physicalLocation: { artifactLocation: { uri: string }; region: { startLine: number } } },
  ];
  readonly partialFingerprints: { readonly [name: string]: string };
  readonly properties?: { readonly endpoint: string };
}

interface Descriptor {
  readonly id: string;
  readonly helpUri: string;
  readonly shortDescription: { readonly text: string };
  readonly fullDescription: { readonly text: string };
}

interface Run {
  readonly tool: { readonly driver: { readonly rules: readonly Descriptor[] } };
  readonly invocations: readonly [{ executionSuccessful: boolean; toolExecutionNotifications: readonly object[] }];
  readonly results: readonly Result[];
}

// The official schema is draft-04: what this validator does not know of it is only where the id stands.
const {
  $schema: _draft,
  id: _id,
  ...schema
} = JSON.parse(readFileSync(new URL('../schemas/sarif-schema-2.1.0.json', import.meta.url), 'utf8')) as {
  [key: string]: unknown;
};
const ajv = new Ajv({ strict: false });
formats.default(ajv);
const valid = ajv.compile(schema);

function run(facts: FactSheet): Run {
  const text = sarif(reportOn(facts), ROOT, english);
  const log = JSON.parse(text) as { runs: [Run] };
  expect(valid(log), JSON.stringify(valid.errors?.slice(0, 3))).toBe(true);
  return log.runs[0];
}

const resultOf = (facts: FactSheet, ruleId: string): Result => {
  const found = run(facts).results.find((result) => result.ruleId === ruleId);
  if (!found) throw new Error(`no ${ruleId}`);
  return found;
};

const uriOf = ({ locations: [{ physicalLocation }] }: Result): string => physicalLocation.artifactLocation.uri;

test('title and reason of each rule are those of the catalogue', () => {
  const [first] = run(sheet()).tool.driver.rules;
  const [rule] = rules;
  if (rule === undefined) throw new Error('no rules');
  expect(first?.shortDescription.text).toBe(`${english.show(titleOf(rule))}.`);
  expect(first?.fullDescription.text).toBe(english.show(whyOf(rule)));
});

test('the validator would notice', () => {
  const log = JSON.parse(sarif(reportOn(mixed), ROOT, english)) as { runs: [{ results: { level: string }[] }] };
  expect(valid({ ...log, version: '2.0.0' })).toBe(false);
  const [first] = log.runs[0].results;
  if (first) first.level = 'info';
  expect(valid(log)).toBe(false);
});

const sheets = await corpus();

describe('is valid SARIF 2.1.0', () => {
  test.each(sheets)('%s', (_name, facts) => {
    expect(run(facts).results.length).toBe(reportOn(facts).findings.length);
  });
  test('nothing found', () => expect(run(sheet()).results).toEqual([]));
  test('nothing known', () => expect(run({}).results).toEqual([]));
});

test('lists every rule, and each result points at its own', () => {
  const { tool, results } = run(mixed);
  const ids = tool.driver.rules.map(({ id }) => id);
  for (const { id } of rules) expect(ids).toContain(id);
  for (const { ruleId, ruleIndex } of results) expect(ids[ruleIndex]).toBe(ruleId);
  // The page is in the repository, and the headings are there.
  const page = readFileSync(new URL('../../docs/rules.md', import.meta.url), 'utf8');
  const anchors = new Set(
    [...page.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => heading.replaceAll(/[^\w -]/g, '')),
  );
  for (const { id, helpUri } of tool.driver.rules) {
    const [, anchor = ''] = /^https:\/\/.+\/blob\/main\/docs\/rules\.md#(.+)$/.exec(helpUri) ?? [];
    if (id !== CRASHED) expect(anchors, id).toContain(anchor);
  }
});

test('has the levels error, warning and note', () => {
  expect(new Set(run(mixed).results.map(({ level }) => level))).toEqual(new Set(['error', 'warning', 'note']));
});

test('names files relative to the repository, percent-encoded', () => {
  expect(uriOf(resultOf(mixed, 'connections/too-many'))).toBe('profiles/m%C3%BCller%20%26%20co/prefs.js');
});

test('names a file outside by its last two parts: GitHub takes only relative paths', () => {
  expect(uriOf(resultOf(mixed, 'idle/off'))).toBe('xyz.default/prefs.js');
});

test('puts a finding about a server on line 1 of host_port, the address beside it', () => {
  const result = resultOf(mixed, 'connections/over-limit');
  expect(uriOf(result)).toBe('imap.example.org_993');
  expect(result.locations[0].physicalLocation.region.startLine).toBe(1);
  expect(result.properties).toEqual({ endpoint: 'imap.example.org:993' });
});

test.each([
  'a:b.js',
  '50%.js',
  'a?b#c.js',
  "it's (1)!*.js",
  '\ud800.js',
  '[x]\\y.js',
  'http:',
  '日本.js',
])('gives a relative reference for the odd name %j', (name) => {
  const facts = sheet({ accounts: [account({ idle: false }, { file: `${ROOT}/${name}` })] });
  const uri = uriOf(resultOf(facts, 'idle/off'));
  expect(uri).toMatch(/^[\w%./~-]+$/);
  const resolved = new URL(uri, 'https://example.org/root/');
  expect(decodeURIComponent(resolved.pathname)).toBe(`/root/${name.replace('\ud800', '\ufffd')}`);
});

test('carries the fingerprint of the finding', () => {
  const report = reportOn(mixed);
  expect(run(mixed).results.map(({ partialFingerprints }) => partialFingerprints['imapDoctor/v1'])).toEqual(
    report.findings.map(({ fingerprint }) => fingerprint),
  );
});

test('says what was not checked', () => {
  const { accounts, demands } = sheet();
  const { invocations } = run({ accounts, demands } as FactSheet);
  expect(invocations[0].toolExecutionNotifications.length).toBeGreaterThan(10);
});

test('begins with the verdict, as serious as the worst finding', () => {
  const [first] = run(mixed).invocations[0].toolExecutionNotifications;
  expect(first).toMatchObject({
    level: 'error',
    message: { text: expect.stringMatching(/^Your mail server allows 3 connections[\s\S]*Your password is correct/) },
  });
  expect(run(sheet()).invocations[0].toolExecutionNotifications[0]).toMatchObject({ level: 'none' });
});
