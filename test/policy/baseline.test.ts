/** What became of a baseline: gone is only what was looked for. */
import { describe, expect, test } from 'vitest';
import type { BaselineEntry } from '../../src/model/baseline.ts';
import type { FactSheet } from '../../src/model/facts.ts';
import { compare, nameOf } from '../../src/policy/baseline.ts';
import { ROOT } from '../support/reports.ts';
import { account, reach, sheet } from '../support/sheets.ts';

const entry = (more: Partial<BaselineEntry>): BaselineEntry => ({
  fingerprint: 'f1',
  rule: 'idle/off',
  file: 'profiles/a/prefs.js',
  about: null,
  message: 'x',
  ...more,
});
const facts = sheet({ accounts: [account({}, { file: `${ROOT}/profiles/a/prefs.js` })] });
const { reach: _reach, discovery: _discovery, ...filesOnly } = facts;
const unreached = { status: 'skipped', code: 'not-gathered', because: 'x', needs: null } as const;
const summary = (one: BaselineEntry, found: string[] = [], unjudged: string[] = [], seen: FactSheet = facts) =>
  compare(
    { entries: [one], fingerprints: new Set([one.fingerprint]) },
    { found: new Set(found), known: found.length, unjudged: new Set(unjudged), sheet: seen, root: ROOT },
  );

describe('an accepted finding', () => {
  test('that is still there is known', () => {
    expect(summary(entry({}), ['f1'])).toEqual({ known: 1, gone: 0, notChecked: 0 });
  });
  test('that was looked for and is not there is gone', () => {
    expect(summary(entry({}))).toEqual({ known: 0, gone: 1, notChecked: 0 });
  });
  test('whose rule gave no verdict, or is off, was not looked for', () => {
    expect(summary(entry({}), [], ['idle/off'])).toEqual({ known: 0, gone: 0, notChecked: 1 });
  });
  test('in a folder nobody read was not looked for', () => {
    expect(summary(entry({ file: 'profiles/b/prefs.js' }))).toEqual({ known: 0, gone: 0, notChecked: 1 });
  });
  test.each([
    ['this server', `jo@${reach.host}:${reach.port}`, { known: 0, gone: 1, notChecked: 0 }],
    ['another server', 'jo@imap.example.net:993', { known: 0, gone: 0, notChecked: 1 }],
    ['nobody', null, { known: 0, gone: 0, notChecked: 1 }],
  ])('about %s', (_whom, about, expected) => {
    expect(summary(entry({ file: null, about }))).toEqual(expected);
  });
  test('about a domain was looked for where its server was looked up', () => {
    expect(summary(entry({ file: null, about: 'example.org' }))).toEqual({ known: 0, gone: 1, notChecked: 0 });
    expect(summary(entry({ file: null, about: 'example.net' }))).toEqual({ known: 0, gone: 0, notChecked: 1 });
  });
  test.each([
    ['skipped', { ...facts, reach: unreached, discovery: unreached }],
    ['not there', filesOnly],
  ])('about a server was not looked for where that is %s', (_, sheetWithout) => {
    for (const about of [`jo@${reach.host}:${reach.port}`, 'example.org']) {
      expect(summary(entry({ file: null, about }), [], [], sheetWithout).notChecked).toBe(1);
    }
  });
});

describe('how a file is named', () => {
  test('below the folder of the run by its path from there, elsewhere by its name', () => {
    expect(nameOf(`${ROOT}/profiles/a/prefs.js`, ROOT)).toBe('profiles/a/prefs.js');
    expect(nameOf('/elsewhere/prefs.js', ROOT)).toBe('prefs.js');
  });
});
