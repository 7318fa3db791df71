import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Message } from '../../src/base/message.ts';
import { readSheet } from '../../src/engine/sheet.ts';
import { okValue } from '../../src/model/outcome.ts';
import type { Cause, Refusal } from '../../src/model/refusal.ts';
import type { Report } from '../../src/model/report.ts';
import { isForCustomers } from '../../src/reporters/for-customers.ts';
import { reply } from '../../src/reporters/reply.ts';
import { rules } from '../../src/rules/index.ts';
import { english } from '../../src/words/english.ts';
import { languageIds, wordsIn } from '../../src/words/languages.ts';
import { corpus } from '../support/corpus.ts';
import { textsOf } from '../support/fluent.ts';
import { ROOT, reportOn } from '../support/reports.ts';
import { account, connections, reach, refusal, sheet } from '../support/sheets.ts';

const folder = new URL('../../fixtures/facts/', import.meta.url);
const saved = readdirSync(folder).filter((name) => name !== 'thunderbird-runs.json');
const reportFrom = (name: string): Report => reportOn(readSheet(fileURLToPath(new URL(name, folder))).facts);

test('a limit: what is wrong, that the password is right, and the steps', () => {
  expect(reply(reportFrom('over-limit.json'), ROOT, english)).toBe(`Hello,

Your mail server allows 3 connections at a time from this network. Thunderbird wants up to 5, so some are refused.
Your password is correct. Don’t change it.

In Thunderbird (jo@example.org):
1. In Thunderbird, open the menu ≡ (top right) > Account Settings.
2. On the left, under “jo@example.org”, click Server Settings.
3. Click Advanced…, set “Maximum number of server connections to cache” to 1 and click OK.
4. If new mail has to show up sooner while another folder is open: set “Check for new messages every … minutes” to 5 minutes as well. Checking every minute gets some networks banned.
5. Close Thunderbird and start it again: connections that are already open stay open until then.

If anything is unclear, or if the problem comes back, just reply to this message.

Kind regards
`);
});

test('nothing wrong: nothing to do', () => {
  const text = reply(reportFrom('healthy.json'), ROOT, english);
  expect(text).toContain('\nNothing is wrong with this mail account.\n');
  expect(text).not.toMatch(/^\d+\. /m);
});

test('what has to be done on the server is no step for the customer', () => {
  const facts = sheet({
    connections: {
      ...connections,
      opened: 1,
      stopped: 'refused',
      refusal: { ...refusal, cause: 'server-full', scope: 'server' },
    },
  });
  const report = reportOn(facts);
  expect(report.verdict.actions.map(({ by }) => by)).toEqual(['host']);
  const text = reply(report, ROOT, english);
  expect(text).toContain(
    '\nThe server is full\n\nThere is nothing for you to do: this is for the people who look after your mail.\n',
  );
  expect(text).not.toMatch(/^\d+\. /m);
});

test('the warning not to sign in is there, although the steps are an administrator’s', () => {
  const untrusted = { ...refusal, cause: 'tls', stage: 'tls', credentialsAccepted: null } as const;
  const text = reply(reportOn(sheet({ reach: { ...reach, signedIn: false, refusal: untrusted } })), ROOT, english);
  expect(text).toContain('\n1. Do not sign in until the encrypted connection works.\n');
});

test('an account without a name is not looked for on the screen', () => {
  const facts = sheet({ accounts: [account({ idle: false }, { account: 'mail.server.server1' })] });
  const report = reportOn(facts);
  expect(report.verdict.actions).not.toEqual([]);
  expect(reply(report, ROOT, english)).not.toContain('mail.server');
});

const CANARY = 'Kanarienvogel-7351';

const causes: readonly Cause[] = [
  'connection-limit',
  'server-full',
  'throttled',
  'banned-or-limit',
  'wrong-password',
  'login-refused',
  'tls',
  'unreachable',
  'unknown',
];

test('nothing a server says gets into the mail', () => {
  const said = `NO ${CANARY}`;
  const full = { ...refusal, text: said, meaning: said, advice: [said], code: CANARY };
  for (const cause of causes) {
    for (const stage of ['connect', 'login'] as const) {
      const refused: Refusal = { ...full, cause, stage };
      const sheets = [
        sheet({ connections: { ...connections, opened: 3, stopped: 'refused', refusal: refused } }),
        sheet({ reach: { ...reach, greeting: said, signedIn: false, refusal: refused } }),
      ];
      for (const facts of sheets) expect(reply(reportOn(facts), ROOT, english)).not.toContain(CANARY);
    }
  }
});

test('the name of an account stays on its line', () => {
  const facts = sheet({
    accounts: [account({ maxConnections: 5 }, { account: 'Jo\r\nBcc: all@example.org\u202e' })],
    connections: { ...connections, opened: 3, stopped: 'refused', refusal },
  });
  const text = reply(reportOn(facts), ROOT, english);
  expect(text).toContain('In Thunderbird (Jo Bcc: all@example.org):');
  expect(text).not.toMatch(/^Bcc|\r|\u202e/m);
});

const everything = await corpus();

describe('nothing internal', () => {
  test.each(everything)('%s', (_name, facts) => {
    const report = reportOn(facts);
    const text = reply(report, ROOT, english);
    const said = [
      okValue(facts.connections)?.refusal?.text,
      okValue(facts.reach)?.refusal?.text,
      okValue(facts.reach)?.greeting,
    ];
    const preferences = (okValue(facts.accounts) ?? []).flatMap(({ settings }) =>
      Object.values(settings).flatMap(({ key }) => (key?.includes('.') ? key : [])),
    );
    const files = (okValue(facts.accounts) ?? []).map(({ file }) => file);
    const internal = [...rules.map(({ id }) => id), ...said, ...preferences, ...files, 'imap-doctor', 'mail.server.'];
    expect(internal.filter((one) => one && text.includes(one))).toEqual([]);
    expect(text).not.toMatch(/\[[a-z]+(?:-[a-z]+)+(?:\.[a-z-]+)?\]|If you run th/);
  });
});

const IS_STEP = /-step-|\.step(?:-|$)/;
/** Steps of other outputs, and of rules that are an administrator’s task as a whole. */
const ELSEWHERE = /^(?:reading-who|wizard|policy|profile|settings)-/;
/** What an administrator does, what is done with imap-doctor, and what the mail host is asked. */
const FOR_OTHERS =
  /If you run|imap-doctor|\s--[a-z]|who runs|doveadm|mail\.server|preference|policies|the check again|^(?:Ask|Tell) (?:the|your) mail host/;

test('steps for others are withheld, whatever they will be used for', () => {
  const steps = textsOf('en').filter(({ id }) => IS_STEP.test(id) && !ELSEWHERE.test(id));
  expect(steps.length).toBeGreaterThan(100);
  const shown = steps.filter(({ id, text }) => FOR_OTHERS.test(text) && isForCustomers({ id, args: {} }));
  expect(shown.map(({ id }) => id)).toEqual([]);
  expect(isForCustomers({ id: 'thunderbird-step-restart', args: {} })).toBe(true);
});

test('so is a sentence with a preference, a path or a server’s words in it, and one in no language', () => {
  const args: readonly Message['args'][] = [
    { key: 'mail.x' },
    { file: '/home/jo/prefs.js' },
    { text: 'NO' },
    { problem: { id: 'x', args: { key: 'y' } } },
    { nobodyDeclared: 'x' },
  ];
  expect(args.filter((some) => isForCustomers({ id: 'verdict-nothing', args: some }))).toEqual([]);
  expect(isForCustomers('Set mail.x to 1.')).toBe(false);
});

describe.each(languageIds)('in %s', (language) => {
  test.each(saved)('%s', async (name) => {
    const words = await wordsIn(language);
    const text = reply(reportFrom(name), ROOT, words);
    expect(text.split('\n')[0]).toBe(words.say('reply-greeting'));
    expect(text.endsWith(`\n\n${words.say('reply-closing')}\n\n${words.say('reply-regards')}\n`)).toBe(true);
  });
});
