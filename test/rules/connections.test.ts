import { describe, expect, test } from 'vitest';
import type { Account } from '../../src/model/account.ts';
import type { FactSheet } from '../../src/model/facts.ts';
import type { Refusal } from '../../src/model/refusal.ts';
import { unknownSettings } from '../../src/model/setting.ts';
import { programs } from '../../src/programs/index.ts';
import { overLimit, refusedUnclear, serverFull, throttled } from '../../src/rules/connections.ts';
import { fewerDevices } from '../../src/rules/fewer-devices.ts';
import { english } from '../../src/words/english.ts';
import { say } from '../../src/words/say.ts';
import { catches, silent } from '../support/rule.ts';
import { account, connections, refusal, sheet } from '../support/sheets.ts';

/** Thunderbird wants five, and one after so many is refused. */
function counted(
  change: Partial<Refusal>,
  opened = 3,
  accounts: Account[] = [account({ maxConnections: 5 })],
): FactSheet {
  const refused = { ...refusal, at: opened + 1, ...change };
  return sheet({ accounts, connections: { ...connections, wanted: 5, opened, stopped: 'refused', refusal: refused } });
}

const subject = 'jo@example.org@imap.example.org:993';
const file = '/home/jo/profile/prefs.js';
const edit = { file, key: 'mail.server.server1.maxConnections', from: 5, to: 1 };
const setThunderbird = { at: null, edits: [edit], remedy: 'connections-over-limit.remedy-set' };
const others = (n: number) => [
  say('connections-over-limit.evidence-others-here', { others: n }),
  say('connections-over-limit.evidence-find-device'),
];

const overLimitSteps = (change: Partial<Refusal>) => fewerDevices({ ...refusal, ...change }).steps;

describe('connections/over-limit', () => {
  test('catches a limit, and says what was measured, what the server says, and that the password is right', () => {
    const [finding] = catches(overLimit, counted({}), {
      message: say('connections-over-limit.message', { wanted: 5, opened: 3 }),
      ...setThunderbird,
    });
    expect(finding?.subject).toBe(subject);
    expect(finding?.evidence.slice(1)).toEqual([
      say('refused-measured', { opened: 3 }),
      say('connections-over-limit.evidence-announced', { limit: 3 }),
      say('server-said', { text: refusal.text }),
      say('connections-over-limit.evidence-password-earlier'),
      programs.thunderbird.steps.whenRefused,
    ]);
    expect(english.show(finding?.evidence[0] ?? '')).toMatch(/^Thunderbird: up to \d+ connections \(/);
    expect(finding?.remedy?.text).toEqual(
      say('connections-over-limit.remedy-set', {
        programs: [
          say('connections-over-limit.program-number', { program: say('program-thunderbird'), connections: 1 }),
        ],
      }),
    );
    expect(finding?.remedy?.steps).toContainEqual(say('thunderbird-step-connections', { connections: 1 }));
    expect(finding?.remedy?.safety).toBe('safe');
  });

  test('says how many connections other devices hold', () => {
    const [finding] = catches(overLimit, counted({ limit: 4 }), {
      message: say('connections-over-limit.message-shared', { wanted: 5, opened: 3, limit: 4 }),
      ...setThunderbird,
    });
    expect(finding?.evidence).toEqual(expect.arrayContaining(others(1)));
    const [anywhere] = catches(overLimit, counted({ limit: 9, scope: 'user' }), {
      message: say('connections-over-limit.message-shared', { wanted: 5, opened: 3, limit: 9 }),
      ...setThunderbird,
    });
    expect(anywhere?.evidence).toContainEqual(say('connections-over-limit.evidence-others', { others: 6 }));
  });

  test.each([
    ['a limit that is used up', {}],
    ['no number', { limit: null }],
    ['a limit for the whole server', { limit: 100, scope: 'server' }],
    ['a limit for an address', { limit: 100, scope: 'ip' }],
  ] as const)('says nothing about other devices with %s', (_name, change) => {
    const limit = change && 'limit' in change ? change.limit : 3;
    const message =
      limit === 100
        ? say('connections-over-limit.message-shared', { wanted: 5, opened: 3, limit })
        : say('connections-over-limit.message', { wanted: 5, opened: 3 });
    const [finding] = catches(overLimit, counted(change), { message, ...setThunderbird });
    expect(finding?.evidence).not.toContainEqual(say('connections-over-limit.evidence-find-device'));
    expect(finding?.evidence.some((line) => typeof line !== 'string' && line.id.includes('others'))).toBe(false);
  });

  test('catches a first connection that is refused', () => {
    const [finding] = catches(overLimit, counted({ credentialsAccepted: null }, 0), {
      message: say('connections-over-limit.message-none-left', { wanted: 5 }),
      ...setThunderbird,
    });
    expect(finding?.evidence).toContainEqual(say('connections-over-limit.evidence-password-unknown'));
    const [accepted] = catches(overLimit, counted({}, 0), {
      message: say('connections-over-limit.message-none-left', { wanted: 5 }),
      ...setThunderbird,
    });
    expect(accepted?.evidence).toContainEqual(say('connections-over-limit.evidence-password-before'));
  });

  test('says that a silent close was inferred to be a limit', () => {
    const change = {
      text: '',
      stage: 'greeting',
      limit: null,
      proven: false,
      meaning: 'It let one in again.',
    } as const;
    const [finding] = catches(overLimit, counted(change), {
      message: say('connections-over-limit.message', { wanted: 5, opened: 3 }),
      ...setThunderbird,
    });
    expect(finding?.evidence).toContainEqual(say('server-closed', { stage: 'greeting' }));
    expect(finding?.evidence).toContainEqual(
      say('connections-over-limit.evidence-inferred', { meaning: 'It let one in again.' }),
    );
  });

  test('says what Thunderbird shows only where it gets fewer than it opens', () => {
    const one = counted({ limit: 1 }, 1, [account({ maxConnections: 1 })]);
    const [finding] = catches(overLimit, one, {
      message: say('connections-over-limit.message', { wanted: 5, opened: 1 }),
      at: null,
      edits: [],
      remedy: 'fewer-devices',
    });
    expect(finding?.evidence).not.toContainEqual(programs.thunderbird.steps.whenRefused);
  });

  test('names every program that wants too many, and edits each', () => {
    const evolution: Account = {
      ...account({}, { client: 'evolution', format: 'evolution', file: '/home/jo/a.source' }),
      settings: {
        ...unknownSettings,
        maxConnections: { value: 3, source: 'file', key: 'ConcurrentConnections', line: 7 },
      },
    };
    const [finding] = catches(overLimit, counted({}, 3, [account({ maxConnections: 5 }), evolution]), {
      message: say('connections-over-limit.message', { wanted: 5, opened: 3 }),
      at: null,
      edits: [edit, { file: '/home/jo/a.source', key: 'ConcurrentConnections', from: 3, to: 1 }],
      remedy: 'connections-over-limit.remedy-set',
    });
    expect(english.show(finding?.remedy?.text ?? '')).toContain(': Thunderbird 1 and Evolution 1');
  });

  test('of several accounts in one program shows the steps once, and edits each', () => {
    const second = account({ maxConnections: 3 }, { account: 'Jo again' });
    const [finding] = catches(overLimit, counted({}, 3, [account({ maxConnections: 5 }), second]), {
      message: say('connections-over-limit.message', { wanted: 5, opened: 3 }),
      at: null,
      edits: [edit, { ...edit, from: 3 }],
      remedy: 'connections-over-limit.remedy-set',
    });
    const [alone] = catches(overLimit, counted({}), {
      message: say('connections-over-limit.message', { wanted: 5, opened: 3 }),
      ...setThunderbird,
    });
    expect(finding?.remedy?.steps).toEqual(alone?.remedy?.steps);
  });

  test('leaves out the accounts of other mailboxes', () => {
    const elsewhere = account({ maxConnections: 5 }, { user: 'max@example.org', account: 'max@example.org' });
    const [finding] = catches(overLimit, counted({}, 3, [account({ maxConnections: 5 }), elsewhere]), {
      message: say('connections-over-limit.message', { wanted: 5, opened: 3 }),
      ...setThunderbird,
    });
    const ids = finding?.evidence.map((line) => (typeof line === 'string' ? '' : line.id));
    expect(ids?.filter((id) => id === 'connections-over-limit.evidence-program')).toHaveLength(1);
  });

  test('counts what each of several Thunderbirds opens, not all of them together', () => {
    const two = counted({ limit: 5 }, 5, [account({ maxConnections: 4 }, { count: 2 })]);
    const [finding] = catches(overLimit, two, {
      message: say('connections-over-limit.message', { wanted: 5, opened: 5 }),
      at: null,
      edits: [{ ...edit, from: 4 }],
      remedy: 'connections-over-limit.remedy-set',
    });
    expect(finding?.evidence).not.toContain(programs.thunderbird.steps.whenRefused);
  });

  test('has no line about a limit the server does not state', () => {
    const [finding] = catches(overLimit, counted({ limit: null }, 3, []), {
      message: say('connections-over-limit.message', { wanted: 5, opened: 3 }),
      at: null,
      edits: [],
      remedy: 'fewer-devices',
    });
    expect(finding?.evidence).toEqual([
      say('refused-measured', { opened: 3 }),
      say('server-said', { text: refusal.text }),
      say('connections-over-limit.evidence-password-earlier'),
    ]);
  });

  test('without a program that can be set, says what else helps: nothing that only helps elsewhere', () => {
    const [finding] = catches(overLimit, counted({}, 3, []), {
      message: say('connections-over-limit.message', { wanted: 5, opened: 3 }),
      at: null,
      edits: [],
      remedy: 'fewer-devices',
    });
    expect(finding?.remedy?.steps).toEqual([
      say('fewer-devices-step-close-here'),
      say('fewer-devices-step-mobile'),
      say('fewer-devices-step-ask'),
    ]);
    expect(overLimitSteps({ scope: 'user' })).toEqual([say('fewer-devices-step-close'), say('fewer-devices-step-ask')]);
    expect(overLimitSteps({ scope: 'server' })).toEqual(refusal.advice);
  });

  test.each([
    ['a healthy mailbox', sheet()],
    ['a full server', counted({ cause: 'server-full' })],
    ['what is not proven', counted({ cause: 'banned-or-limit' })],
  ])('is silent on %s', (_name, facts) => silent(overLimit, facts));
});

/** The words of the reader of refusals, and no edit. */
const inReadersWords = (remedy: string) => ({ message: refusal.meaning, at: null, edits: [], remedy });
const readersWords = {
  subject,
  evidence: [say('refused-measured', { opened: 3 }), say('server-said', { text: refusal.text })],
  remedy: { steps: refusal.advice },
};

describe('connections/server-full', () => {
  test('catches a server that is full for everybody', () => {
    const expected = inReadersWords('connections-server-full.remedy');
    expect(catches(serverFull, counted({ cause: 'server-full' }), expected)).toMatchObject([readersWords]);
  });

  test.each([
    ['a healthy mailbox', sheet()],
    ['a limit of the account', counted({})],
    ['throttling', counted({ cause: 'throttled' })],
  ])('is silent on %s', (_name, facts) => silent(serverFull, facts));
});

describe('connections/throttled', () => {
  test('catches an account that is slowed down', () => {
    const expected = inReadersWords('connections-throttled.remedy');
    expect(catches(throttled, counted({ cause: 'throttled' }), expected)).toMatchObject([readersWords]);
  });

  test.each([
    ['a healthy mailbox', sheet()],
    ['a limit of the account', counted({})],
    ['a full server', counted({ cause: 'server-full' })],
  ])('is silent on %s', (_name, facts) => silent(throttled, facts));
});

describe('connections/refused-unclear', () => {
  test.each([
    ['banned-or-limit', '', []],
    ['unknown', 'NO no', [say('server-said', { text: 'NO no' })]],
  ] as const)('catches a refusal read as %s', (cause, text, said) => {
    const [finding] = catches(refusedUnclear, counted({ cause, text, stage: 'greeting' }), {
      message: say('connections-refused-unclear.message', { opened: 3 }),
      at: null,
      edits: [],
      remedy: 'limit-ban-or-outage',
    });
    expect(finding).toMatchObject({
      subject,
      evidence: [...said, refusal.meaning, say('connections-refused-unclear.evidence-password')],
      remedy: { steps: refusal.advice },
    });
  });

  test.each([
    ['a healthy mailbox', sheet()],
    ['a limit of the account', counted({})],
    ['a full server', counted({ cause: 'server-full' })],
    ['throttling', counted({ cause: 'throttled' })],
    ['encryption that failed, which has a finding of its own', counted({ cause: 'tls' })],
  ])('is silent on %s', (_name, facts) => silent(refusedUnclear, facts));
});
