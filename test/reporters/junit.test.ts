import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import type { FactSheet } from '../../src/model/facts.ts';
import type { Report } from '../../src/model/report.ts';
import { junit } from '../../src/reporters/junit.ts';
import { rules } from '../../src/rules/index.ts';
import { english } from '../../src/words/english.ts';
import { mixed, ROOT, reportOn } from '../support/reports.ts';
import { account, reach, refusal, sheet } from '../support/sheets.ts';

interface Case {
  readonly '@name': string;
  readonly failure?: { readonly '@message': string; readonly '@type': string; readonly '#text': string };
  readonly skipped?: { readonly '@message': string };
  readonly 'system-out'?: string;
}
interface Suite {
  readonly '@name': string;
  readonly '@tests': string;
  readonly '@failures': string;
  readonly '@skipped': string;
  readonly testcase: readonly Case[];
  readonly 'system-out'?: string;
}

function suites(report: Report): readonly Suite[] {
  const text = junit(report, ROOT, english);
  expect(XMLValidator.validate(text)).toBe(true);
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    isArray: (name) => name === 'testsuite' || name === 'testcase',
  });
  return (parser.parse(text) as { testsuites: { testsuite: Suite[] } }).testsuites.testsuite;
}

const called = (all: readonly Suite[], name: string): Suite => {
  const found = all.find((suite) => suite['@name'] === name);
  if (!found) throw new Error(`no suite ${name}`);
  return found;
};
const caseOf = (suite: Suite, rule: string): Case | undefined => suite.testcase.find((one) => one['@name'] === rule);

describe('a mixed report', () => {
  const all = suites(reportOn(mixed));

  test('begins with the verdict, in the output of the first suite', () => {
    expect(all[0]?.['system-out']).toMatch(/^Your mail server allows 3 connections[\s\S]*Your password is correct/);
    expect(all.slice(1).map((suite) => suite['system-out'])).toEqual([undefined, undefined, undefined]);
  });

  test('has a suite for each file and one for the server', () => {
    expect(all.map((suite) => suite['@name'])).toEqual(
      ['profiles/müller &amp; co/prefs.js', 'xyz.default/prefs.js', 'mail.mobileconfig', 'imap.example.org:993'].map(
        (name) => name.replace('&amp;', '&'),
      ),
    );
  });

  test('has a case for each rule and file; the rule fails where its finding is', () => {
    const [first, second] = all;
    if (!first || !second) throw new Error('two suites');
    expect(caseOf(first, 'connections/too-many')?.failure).toMatchObject({ '@type': 'warning' });
    expect(caseOf(second, 'connections/too-many')).toBeDefined();
    expect(caseOf(second, 'connections/too-many')?.failure).toBeUndefined();
    expect(caseOf(called(all, 'imap.example.org:993'), 'connections/over-limit')?.failure?.['@type']).toBe('error');
  });

  test('a note is no failure', () => {
    const one = caseOf(called(all, 'mail.mobileconfig'), 'polling/set-on-device');
    expect(one?.failure).toBeUndefined();
    expect(one?.['system-out']).toContain('set on the iPhone');
  });

  test('each suite counts its own cases', () => {
    for (const suite of all) {
      expect(Number(suite['@tests'])).toBe(suite.testcase.length);
      expect(Number(suite['@failures'])).toBe(suite.testcase.filter(({ failure }) => failure).length);
    }
    const ids = new Set(all.flatMap((suite) => suite.testcase.map((one) => one['@name'])));
    expect(ids.size).toBe(rules.length);
  });
});

test('what was not checked is skipped, with the reason', () => {
  const { accounts } = sheet();
  const server = called(suites(reportOn({ accounts } as FactSheet)), 'mail-server');
  expect(server.testcase.length).toBeGreaterThan(5);
  for (const one of server.testcase) expect(one.skipped?.['@message']).toBe('not looked for');
  expect(server['@skipped']).toBe(server['@tests']);
});

test('is XML whatever a server or a file says', () => {
  const text = 'a\u0000\u001b[31m<b>&amp;]]>\ud800\uffff"\'';
  const facts = sheet({
    accounts: [account({ idle: false }, { file: `${ROOT}/a"<&\u0001>.js`, account: text })],
    reach: { ...reach, signedIn: false, refusal: { ...refusal, cause: 'unreachable', stage: 'connect', text } },
  });
  const xml = junit(reportOn(facts), ROOT, english);
  expect(XMLValidator.validate(xml)).toBe(true);
  expect(xml).not.toMatch(/[^\P{Cc}\n]|\p{Surrogate}|\uffff/u);
});
