/** One line for each fact: how it is, which finding says so, and what was measured, as message ids and arguments. */
import { describe, expect, test } from 'vitest';
import type { Text } from '../../src/base/message.ts';
import type { FactName, FactSheet, Facts } from '../../src/model/facts.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { TlsFact } from '../../src/model/session.ts';
import { areaOf, areasOf, isArea } from '../../src/reporters/areas.ts';
import type { Words } from '../../src/words/words.ts';
import { connections, idle, reach, refusal, session, sheet, tls } from '../support/sheets.ts';

const shown = (text: Text): string => (typeof text === 'string' ? text : `${text.id} ${JSON.stringify(text.args)}`);
const ids = {
  show: shown,
  say: (id: string, args: object = {}) => `${id} ${JSON.stringify(args)}`,
} as unknown as Words;

const finding = (ruleId: string, severity: Finding['severity']): Finding => ({
  ruleId,
  severity,
  message: 'x',
  evidence: [],
  at: null,
  remedy: null,
  subject: null,
  fingerprint: ruleId,
});

function line<F extends FactName>(fact: F, value: Facts[F]): string {
  return areaOf(fact, { [fact]: { status: 'ok', value } } as FactSheet, [], ids).text;
}

describe('what was measured', () => {
  test.each<[string, Partial<typeof connections>, string]>([
    ['all', { wanted: 5, opened: 5, stopped: 'wanted' }, 'area-connections-all {"opened":5}'],
    [
      'as many as was allowed',
      { wanted: 9, opened: 5, stopped: 'cap' },
      'area-connections-capped {"opened":5,"wanted":9}',
    ],
    [
      'up to a refusal',
      { wanted: 9, opened: 3, stopped: 'refused', refusal: { ...refusal, at: 4 } },
      'area-connections-refused {"opened":3,"at":4,"wanted":9}',
    ],
  ])('connections: %s', (_what, more, text) => {
    expect(line('connections', { ...connections, ...more })).toBe(text);
  });

  test('the certificate: trusted for so many days, without an end, or not at all', () => {
    const certificate = (more: Partial<TlsFact>): string => line('reach', { ...reach, tls: { ...tls, ...more } });
    expect(certificate({ daysLeft: 1 })).toContain('area-certificate-days {"days":1}');
    expect(certificate({ daysLeft: null })).toContain('area-certificate-endless');
    expect(certificate({ authorized: false })).toContain('area-certificate-untrusted');
  });

  test('IDLE: offered or not, refused, tried although it is not listed', () => {
    expect(line('idle', { ...idle, offered: false, accepted: false })).toBe('area-idle-not-offered {}');
    expect(line('idle', { ...idle, offered: false, accepted: true })).toBe('area-idle-unlisted {}');
    expect(line('idle', { ...idle, offered: true, accepted: false })).toBe('area-idle-refused {}');
    const accepted = { ...idle, offered: true, accepted: true, acceptedAfterMs: 7, keepaliveSeen: true };
    expect(line('idle', accepted)).toBe('area-idle-accepted {"ago":7}, area-idle-keepalive {}');
  });

  test('the sign-in: encrypted or not', () => {
    expect(line('session', session)).toContain(session.tls ? 'area-signed-in-tls' : 'area-signed-in-plain');
    expect(line('session', { ...session, tls: null })).toContain('area-signed-in-plain');
  });
});

describe('how it is', () => {
  const of = (fact: FactName, facts: FactSheet, ...findings: Finding[]) => {
    const { status, ruleId } = areaOf(fact, facts, findings, ids);
    return { status, ruleId };
  };

  test('the worst finding about the same fact', () => {
    const warning = finding('tls/expires-soon', 'warning');
    const error = finding('tls/untrusted', 'error');
    expect(of('reach', sheet())).toEqual({ status: 'ok', ruleId: null });
    expect(of('reach', sheet(), warning)).toEqual({ status: 'warn', ruleId: 'tls/expires-soon' });
    expect(of('reach', sheet(), warning, error)).toEqual({ status: 'fail', ruleId: 'tls/untrusted' });
    expect(of('connections', sheet(), warning, error)).toEqual({ status: 'ok', ruleId: null });
  });

  test('what failed, and what was not checked, says why', () => {
    const error = { code: 'deadline', message: 'too late', hint: '', evidence: null };
    const facts: FactSheet = {
      ...sheet(),
      idle: { status: 'failed', error },
      connections: { status: 'skipped', code: 'no-program', because: 'no program' },
    };
    expect(areaOf('idle', facts, [], ids)).toMatchObject({ status: 'fail', text: 'too late' });
    expect(areaOf('connections', facts, [], ids)).toMatchObject({
      status: 'skip',
      text: 'area-not-checked {"because":"no program"}',
    });
  });

  test('a sign-in that was never tried is not a failed one', () => {
    const error = { code: 'unreachable', message: 'x', hint: '', evidence: null };
    const stopped = (stage: 'connect' | 'login'): FactSheet => ({
      reach: { status: 'ok', value: { ...reach, signedIn: false, refusal: { ...refusal, stage } } },
      session: { status: 'failed', error },
    });
    expect(of('session', stopped('connect')).status).toBe('skip');
    expect(of('session', stopped('login')).status).toBe('fail');
  });
});

test('there is a line for each fact that was looked for, in a fixed order, and none for files and shares', () => {
  expect(areasOf(sheet(), [], ids).map(({ fact }) => fact)).toEqual([
    'reach',
    'session',
    'server',
    'idle',
    'mailboxes',
    'demands',
    'connections',
  ]);
  expect(['files', 'budget', 'accounts', 'documents', 'discovery'].filter((fact) => isArea(fact as FactName))).toEqual(
    [],
  );
});
