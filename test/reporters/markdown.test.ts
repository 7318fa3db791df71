import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readSheet } from '../../src/engine/sheet.ts';
import type { Report } from '../../src/model/report.ts';
import type { Action } from '../../src/model/verdict.ts';
import { markdown } from '../../src/reporters/markdown.ts';
import { english } from '../../src/words/english.ts';
import { languageIds, wordsIn } from '../../src/words/languages.ts';
import { corpus } from '../support/corpus.ts';
import { ROOT, reportOn } from '../support/reports.ts';
import { account, connections, reach, refusal, sheet } from '../support/sheets.ts';

const folder = new URL('../../fixtures/facts/', import.meta.url);
const saved = readdirSync(folder).filter((name) => name !== 'thunderbird-runs.json');
const reportFrom = (name: string): Report => reportOn(readSheet(fileURLToPath(new URL(name, folder))).facts);
const linesOf = (text: string): string[] => text.replace(/\n$/, '').split('\n');

test('a limit: the verdict, how it is known, what to do, the account, the server and the date', () => {
  const report = { ...reportFrom('over-limit.json'), at: '2026-11-28T07:00:00.000Z' };
  const lines = linesOf(markdown(report, ROOT, english));
  expect(lines.slice(0, -1)).toEqual([
    '**Your mail server allows 3 connections at a time from this network. Thunderbird wants up to 5, so some are refused.**',
    '',
    '- Your password is correct. Don’t change it.',
    '',
    '1. In Thunderbird (jo@example.org): Set the maximum number of server connections to 1.',
    '',
    '- Account: jo@example.org',
    '- Server: imap.example.org:993 (Dovecot)',
  ]);
  expect(lines.at(-1)).toMatch(/^- Date: 2[789] Nov 2026, \d\d:\d\d \S/);
});

test('nothing wrong: nothing to do', () => {
  const text = markdown(reportFrom('healthy.json'), ROOT, english);
  expect(linesOf(text)[0]).toBe('**Nothing is wrong with this mail account.**');
  expect(text).not.toMatch(/^\d+\. /m);
});

describe.each(languageIds)('%s', (language) => {
  test.each(saved)('%s has at most 15 lines', async (name) => {
    expect(linesOf(markdown(reportFrom(name), ROOT, await wordsIn(language))).length).toBeLessThanOrEqual(15);
  });
});

test.each(await corpus())('at most 15 lines: %s', (_name, facts) => {
  expect(linesOf(markdown(reportOn(facts), ROOT, english)).length).toBeLessThanOrEqual(15);
});

const action = (what: string): Action => ({
  program: 'thunderbird',
  account: what,
  by: 'person',
  what,
  connections: null,
  cost: null,
  steps: [],
  edits: [],
  safety: 'review',
  ruleIds: [],
});

test('the longest has 15, and says how much there is besides', () => {
  const { verdict, ...rest } = reportFrom('over-limit.json');
  const actions = ['a', 'b', 'c', 'd', 'e', 'f'].map(action);
  const text = markdown({ ...rest, verdict: { ...verdict, because: ['x', 'y', 'z'], actions } }, ROOT, english);
  expect(linesOf(text)).toHaveLength(15);
  expect(text).toContain('4. In Thunderbird (d): d\n5. There are 2 more things to do.\n');
});

test('where settings files alone were read, their only account is named', () => {
  const { accounts } = sheet({ accounts: [account({ idle: false })] });
  expect(markdown(reportOn(accounts ? { accounts } : {}), ROOT, english)).toMatch(
    /\n- Account: jo@example\.org\n- Server: imap\.example\.org:993\n- Date: /,
  );
});

const HOSTILE =
  '</b><img src=x>**bold** [a](http://evil.example) `x` | @team #12 &lt; \\ ~~no~~\n\n# heading\r\n- item\u202e';

test.each([
  [
    'a server',
    sheet({
      reach: {
        ...reach,
        host: HOSTILE,
        user: HOSTILE,
        signedIn: false,
        refusal: { ...refusal, cause: 'unreachable', stage: 'connect', text: HOSTILE },
      },
    }),
  ],
  [
    'an account',
    sheet({
      accounts: [account({ maxConnections: 5 }, { account: HOSTILE })],
      connections: { ...connections, opened: 3, stopped: 'refused', refusal },
    }),
  ],
])('what %s says is neither Markdown nor HTML', (_who, facts) => {
  const text = markdown(reportOn(facts), ROOT, english);
  expect(text).toContain(
    '&lt;/b&gt;&lt;img src=x&gt;\\*\\*bold\\*\\* \\[a\\](http://evil.example) \\`x\\` \\| @\u200bteam #\u200b12 &amp;lt; \\\\ \\~\\~no\\~\\~ # heading',
  );
  expect(text).not.toMatch(/[<>\u202e\r]|^#|@team|#12/m);
});

test.each([
  '- x',
  '+ x',
  '1. x',
  '2) x',
  '# x',
  '= x',
])('a sentence that begins with %j begins no block', (headline) => {
  const { verdict, ...rest } = reportFrom('healthy.json');
  const text = markdown({ ...rest, verdict: { ...verdict, because: [headline] } }, ROOT, english);
  expect(linesOf(text)[2]).toMatch(/^- (?:\\[-+#=]|\d\\[.)]) x$/);
});
