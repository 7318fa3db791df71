import { describe, expect, test } from 'vitest';
import type { Discovery } from '../../src/model/discovery.ts';
import type { Cause, ReadRefusal, Stage } from '../../src/model/refusal.ts';
import { closedAtOnce, loginRefused, notFound, slowSignIn, unreachable, wrongPassword } from '../../src/rules/reach.ts';
import { say } from '../../src/words/say.ts';
import { catches, silent } from '../support/rule.ts';
import { connections, reach, refusal, sheet } from '../support/sheets.ts';

const verdict = (cause: Cause, stage: Stage = 'login'): ReadRefusal => {
  const { at: _at, ...rest } = refusal;
  return { ...rest, cause, stage };
};
const refused = (cause: Cause, stage?: Stage) =>
  sheet({ reach: { ...reach, signedIn: false, refusal: verdict(cause, stage) } });
const healthy = ['a healthy mailbox', sheet()] as const;
const tried = say('tried-endpoint', { endpoint: 'imap.example.org:993', security: 'tls' });

/** The reader's meaning and advice, with the server's words. */
function expectReadersWords([finding]: ReturnType<typeof catches>): void {
  expect(finding).toMatchObject({
    evidence: [tried, say('server-said', { text: refusal.text })],
    subject: 'imap.example.org:993',
    remedy: { steps: refusal.advice, safety: 'review' },
  });
}

describe('auth/slow-sign-in', () => {
  const took = (signInMs: number) => sheet({ reach: { ...reach, signInMs } });

  test('catches a sign-in that was accepted after 16 s', () => {
    const [finding] = catches(slowSignIn, took(16_200), {
      message: say('auth-slow-sign-in.message', { duration: 16_200 }),
      at: null,
      edits: [],
      remedy: 'auth-slow-sign-in.remedy',
    });
    expect(finding).toMatchObject({ evidence: [tried], subject: 'imap.example.org:993' });
    expect(finding?.remedy?.steps).toEqual([say('auth-slow-sign-in.step-find'), say('auth-slow-sign-in.step-wait')]);
  });

  const wrong = sheet({ reach: { ...reach, signInMs: 20_000, signedIn: false, refusal: verdict('wrong-password') } });
  test.each([
    ['a quick one', took(900)],
    ['a wrong password', wrong],
    healthy,
  ] as const)('is silent on %s', (_name, facts) => silent(slowSignIn, facts));
});

describe('reach/not-found', () => {
  const discovery = (change: Partial<Discovery>) =>
    sheet({ discovery: { address: 'jo@example.org', domain: 'example.org', chosen: null, attempts: [], ...change } });
  const asked = '_imaps._tcp.example.org';

  test('catches an address without a server, and says what was asked', () => {
    const attempt = { source: 'srv', asked, answer: 'no such name', found: [], milliseconds: 1 } as const;
    const [finding] = catches(notFound, discovery({ attempts: [attempt] }), {
      message: say('reach-not-found.message', { domain: 'example.org' }),
      at: null,
      edits: [],
      remedy: 'reach-not-found.remedy',
    });
    expect(finding).toMatchObject({
      evidence: [say('reach-not-found.evidence-asked', { asked, answer: 'no such name' })],
      subject: 'example.org',
    });
    expect(finding?.remedy?.steps).toEqual([say('reach-not-found.step-spelling'), say('reach-not-found.step-host')]);
  });

  test('is silent when a server was found', () => {
    const server = { host: 'imap.example.org', port: 993, security: 'tls', user: null, source: 'srv' } as const;
    silent(notFound, discovery({ chosen: server }));
  });
});

describe('reach/unreachable', () => {
  test('catches a server that does not answer', () => {
    const expected = { message: refusal.meaning, at: null, edits: [], remedy: 'reach-unreachable.remedy' };
    expectReadersWords(catches(unreachable, refused('unreachable', 'connect'), expected));
  });

  test('leaves out the words of a server that said none', () => {
    const facts = sheet({ reach: { ...reach, refusal: { ...verdict('unreachable', 'connect'), text: '' } } });
    const expected = { message: refusal.meaning, at: null, edits: [], remedy: 'reach-unreachable.remedy' };
    expect(catches(unreachable, facts, expected)[0]?.evidence).toEqual([tried]);
  });

  test.each([healthy, ['a wrong password', refused('wrong-password')]] as const)('is silent on %s', (_name, facts) =>
    silent(unreachable, facts));
});

describe('reach/closed-without-a-word', () => {
  test('catches a first connection that was closed before the greeting', () => {
    const expected = { message: refusal.meaning, at: null, edits: [], remedy: 'limit-ban-or-outage' };
    expectReadersWords(catches(closedAtOnce, refused('banned-or-limit', 'greeting'), expected));
  });

  test.each([healthy, ['no answer', refused('unreachable', 'connect')]] as const)('is silent on %s', (_name, facts) =>
    silent(closedAtOnce, facts));
});

describe('auth/wrong-password', () => {
  test('catches what the server calls a wrong password', () => {
    const expected = { message: refusal.meaning, at: null, edits: [], remedy: 'auth-wrong-password.remedy' };
    expectReadersWords(catches(wrongPassword, refused('wrong-password'), expected));
  });

  test.each([
    healthy,
    ['a limit at the first connection', refused('connection-limit')],
    ['a limit at the fourth', sheet({ connections: { ...connections, opened: 3, stopped: 'refused', refusal } })],
    ['a refusal that fits the password and other causes', refused('login-refused')],
  ] as const)('is silent on %s', (_name, facts) => silent(wrongPassword, facts));
});

describe('auth/refused', () => {
  test.each(['login-refused', 'unknown'] as const)('catches a sign-in refused as %s', (cause) => {
    const expected = { message: refusal.meaning, at: null, edits: [], remedy: 'auth-refused.remedy' };
    expectReadersWords(catches(loginRefused, refused(cause), expected));
  });

  test.each([
    healthy,
    ['a wrong password', refused('wrong-password')],
    ['a limit', refused('connection-limit')],
    ['throttling, which has a finding of its own', refused('throttled')],
  ] as const)('is silent on %s', (_name, facts) => silent(loginRefused, facts));
});
