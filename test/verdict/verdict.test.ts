/** What a report begins with: one headline, at most three reasons, and each thing to do once. */
import { describe, expect, test } from 'vitest';
import { keyOf } from '../../src/base/message.ts';
import type { Verdict } from '../../src/model/verdict.ts';
import { clientAccount } from '../support/client.ts';
import { reportOn } from '../support/reports.ts';
import { account, connections, reach, refusal, sheet } from '../support/sheets.ts';

const over = { ...connections, opened: 3, stopped: 'refused', refusal } as const;
const PROFILE = '/home/jo/x.default/prefs.js';

function verdictOn(facts: Parameters<typeof sheet>[0]): Verdict {
  return reportOn(sheet(facts)).verdict;
}

const idsOf = (list: Verdict['because']): string[] => list.map((text) => (typeof text === 'string' ? text : text.id));

test.each([
  'deadline',
  'interrupted',
] as const)('a count that ended early (%s) says how many it was at least', (stopped) => {
  const { headline, because } = verdictOn({
    connections: { ...connections, wanted: 10, opened: 5, stopped, refusal: null },
  });
  expect(headline).toMatchObject({ id: 'verdict-nothing-partly' });
  expect(because).toEqual([{ id: `verdict-partly-${stopped}`, args: { opened: 5, wanted: 10 } }]);
});

describe('a limit that refuses', () => {
  const verdict = verdictOn({ accounts: [account({ maxConnections: 5 }, { file: PROFILE })], connections: over });

  test('the headline has the limit and what the only program wants', () => {
    expect(verdict.severity).toBe('error');
    expect(verdict.headline).toMatchObject({
      id: 'verdict-over-limit-program',
      args: { limit: 3, wanted: 5, scope: 'network' },
    });
    expect(idsOf(verdict.because)).toEqual(['verdict-password-correct']);
  });

  test('what two rules call for is one action, with its edit and its cost', () => {
    expect(verdict.actions).toEqual([
      expect.objectContaining({
        program: 'thunderbird',
        by: 'tool',
        connections: { from: 5, to: 1 },
        cost: expect.objectContaining({ id: 'thunderbird-cost-one' }),
        edits: [expect.objectContaining({ file: PROFILE, to: 1 })],
        ruleIds: ['connections/over-limit', 'connections/too-many'],
      }),
    ]);
  });

  test('several programs are added up and listed', () => {
    const both = verdictOn({
      accounts: [account({ maxConnections: 5 }, { file: PROFILE }), account({ maxConnections: 2 }, { client: 'ios' })],
      connections: over,
    });
    expect(both.headline).toMatchObject({ id: 'verdict-over-limit', args: { wanted: 7 } });
    expect(idsOf(both.because)).toEqual(['verdict-wants', 'verdict-password-correct']);
  });

  test.each([
    [{ assumed: true, file: null }, 'verdict-assumed-program'],
    [{ file: null }, 'verdict-assumed-settings'],
  ] as const)('what is assumed is said: %o', (change, id) => {
    const assumed = { ...clientAccount('thunderbird', reach), ...change };
    expect(idsOf(verdictOn({ accounts: [assumed], connections: over }).because)).toEqual([
      id,
      'verdict-password-correct',
    ]);
    const given = clientAccount('thunderbird:connections=5', reach);
    expect(idsOf(verdictOn({ accounts: [given], connections: over }).because)).toEqual(['verdict-password-correct']);
  });

  test('an iPhone alone: nothing that does not exist, and what helps', () => {
    const phones = verdictOn({ accounts: [clientAccount('ios=3', reach)], connections: over });
    expect(phones.headline).toMatchObject({ args: { program: { args: { count: 3 } }, wanted: 6 } });
    expect(phones.because[0]).toMatchObject({ id: 'verdict-wants' });
    expect(phones.actions.map(({ what }) => what)).toEqual([{ id: 'fewer-devices', args: {} }]);
    expect(phones.actions[0]?.steps).toContainEqual({ id: 'fewer-devices-step-mobile', args: {} });
  });

  test('a password nobody accepted is not called correct', () => {
    const unproven = { ...over, refusal: { ...refusal, credentialsAccepted: null } };
    expect(idsOf(verdictOn({ connections: unproven }).because)).toEqual([]);
  });

  test('a team that ignores the rule does not read of it', () => {
    const facts = sheet({ connections: over });
    const rules = { 'connections/over-limit': 'off' } as const;
    expect(keyOf(reportOn(facts, { rules }).verdict.headline)).not.toContain('verdict-over-limit');
  });
});

test('nothing wrong is said as such, with what was measured', () => {
  const { headline, severity, because, actions } = verdictOn({ accounts: [account({ maxConnections: 1 })] });
  expect({ headline, severity, actions }).toEqual({
    headline: { id: 'verdict-nothing', args: {} },
    severity: null,
    actions: [],
  });
  expect(because).toEqual([{ id: 'verdict-all-accepted', args: { opened: 5 } }]);
});

test('accounts in several files are counted, and the commonest problem comes first', () => {
  const accounts = ['a', 'b'].map((name) =>
    account({ maxConnections: 5, pollMinutes: name === 'a' ? 60 : 10 }, { file: `/p/${name}/prefs.js`, account: name }),
  );
  const files = { read: ['/p/a/prefs.js', '/p/b/prefs.js'], unread: [], passedOver: 0 };
  const verdict = reportOn({
    accounts: { status: 'ok', value: accounts },
    demands: sheet({ accounts }).demands ?? { status: 'ok', value: [] },
    files: { status: 'ok', value: files },
  }).verdict;
  expect(verdict.headline).toMatchObject({ id: 'verdict-files', args: { problems: 3, files: 2 } });
  expect(verdict.because[0]).toMatchObject({ args: { problem: { id: 'connections-too-many.title' }, times: 2 } });
  expect(verdict.actions.map(({ account: whose }) => whose)).toEqual(['a', 'a', 'b']);
});
