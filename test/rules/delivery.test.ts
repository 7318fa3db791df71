import { describe, expect, test } from 'vitest';
import type { DeliveryTest } from '../../src/model/idle.ts';
import { folderLeft, late, notDelivered, notTested } from '../../src/rules/delivery.ts';
import { english } from '../../src/words/english.ts';
import { say } from '../../src/words/say.ts';
import { catches, silent } from '../support/rule.ts';
import { idle, sheet } from '../support/sheets.ts';

/** A test in which these messages were notified of, and one was not when `waitedSeconds` is given. */
function tested(latenciesMs: number[], change: Partial<DeliveryTest> = {}, serverId = 'dovecot') {
  const missed = change.waitedSeconds ? 1 : 0;
  const delivery: DeliveryTest = {
    sent: latenciesMs.length + missed,
    latenciesMs,
    kind: latenciesMs.length === 0 ? null : Math.max(...latenciesMs) > 5000 ? 'polling' : 'push',
    waitedSeconds: null,
    because: null,
    left: null,
    removed: [],
    ...change,
  };
  const delivers = missed > 0 ? false : latenciesMs.length > 0 ? true : null;
  return sheet({
    idle: { ...idle, delivers, latencyMs: latenciesMs[0] ?? null, delivery },
    server: { id: serverId, name: serverId, version: null, evidence: '', limit: null },
  });
}

const subject = 'imap.example.org:993';
const all = ['a server that notified of every message', tested([501, 503, 502])] as const;
const times = (...milliseconds: number[]) => milliseconds.map((duration) => say('one-duration', { duration }));

describe('idle/late', () => {
  test('catches notifications up to 58 s late, with every measured time', () => {
    const [finding] = catches(late, tested([57_000, 58_000, 21_000]), {
      message: say('idle-late.message', { duration: 58_000 }),
      at: null,
      edits: [],
      remedy: 'idle-late.remedy',
    });
    const measured = say('delivery-measured', { sent: 3, notified: 3, latencies: times(57_000, 58_000, 21_000) });
    expect(finding).toMatchObject({ subject, evidence: [measured] });
    expect(english.show(measured)).toBe('Notifications arrived for 3 of 3 test messages, after 57 s, 58 s, 21 s.');
    expect(finding?.remedy?.steps).toEqual([say('delivery-step-dovecot'), say('idle-late.step-keep')]);
  });

  test.each([
    ['cyrus', 'delivery-step-cyrus'],
    ['courier', 'delivery-step-courier'],
    ['gmail', 'delivery-step-ask'],
  ])('says what to do on the server: %s', (id, step) => {
    const [finding] = catches(late, tested([58_000], {}, id), {
      message: say('idle-late.message', { duration: 58_000 }),
      at: null,
      edits: [],
      remedy: 'idle-late.remedy',
    });
    expect(finding?.remedy?.steps[0]).toMatchObject({ id: step });
  });

  test.each([
    ['a server nobody tested', sheet()],
    all,
    ['a message that never came', tested([58_000], { waitedSeconds: 75 })],
  ] as const)('is silent on %s', (_name, facts) => silent(late, facts));
});

describe('idle/not-delivered', () => {
  test('catches a server that notified of nothing', () => {
    const [finding] = catches(notDelivered, tested([], { waitedSeconds: 75 }), {
      message: say('idle-not-delivered.message', { duration: 75_000 }),
      at: null,
      edits: [],
      remedy: 'check-every-few-minutes',
    });
    expect(finding).toMatchObject({ subject, evidence: [say('delivery-measured-none', { sent: 1 })] });
    expect(finding?.remedy?.steps).toEqual([
      say('check-every-few-minutes-step-thunderbird'),
      say('delivery-step-dovecot'),
    ]);
  });

  test('says nothing measured where no message was stored', () => {
    const expected = { at: null, edits: [], remedy: 'check-every-few-minutes' };
    const message = say('idle-not-delivered.message', { duration: 0 });
    const untested = sheet({ idle: { ...idle, delivers: false } });
    expect(catches(notDelivered, untested, { message, ...expected })[0]?.evidence).toEqual([]);
    const { idle: tried } = tested([], {});
    if (tried?.status !== 'ok') throw new Error('no idle fact');
    const none = sheet({ idle: { ...tried.value, delivers: false } });
    expect(catches(notDelivered, none, { message, ...expected })[0]?.evidence).toEqual([]);
  });

  test('catches a second message that never came, and shows the first', () => {
    const [finding] = catches(notDelivered, tested([502], { waitedSeconds: 75 }), {
      message: say('idle-not-delivered.message', { duration: 75_000 }),
      at: null,
      edits: [],
      remedy: 'check-every-few-minutes',
    });
    expect(finding?.evidence).toEqual([say('delivery-measured', { sent: 2, notified: 1, latencies: times(502) })]);
  });

  test.each([
    ['a server nobody tested', sheet()],
    all,
    ['a test that could not be made', tested([], { because: 'There is no second connection.' })],
  ] as const)('is silent on %s', (_name, facts) => silent(notDelivered, facts));
});

describe('idle/delivery-not-tested', () => {
  const expected = {
    message: say('idle-delivery-not-tested.message'),
    at: null,
    edits: [],
    remedy: 'idle-delivery-not-tested.remedy',
  };

  test('catches a test that could not be made, with the reason', () => {
    const because = 'The server does not allow a folder to be created here.';
    const [finding] = catches(notTested, tested([], { because }), expected);
    expect(finding).toMatchObject({ subject, evidence: [because] });
    expect(finding?.remedy?.steps).toEqual([say('idle-delivery-not-tested.step-send')]);
  });

  test('shows what was measured before a test was broken off', () => {
    const [finding] = catches(notTested, tested([501], { sent: 2, because: 'The time was up.' }), expected);
    const measured = say('delivery-measured', { sent: 2, notified: 1, latencies: times(501) });
    expect(finding?.evidence).toEqual(['The time was up.', measured]);
    const [nothing] = catches(notTested, tested([], { sent: 1, because: 'The time was up.' }), expected);
    expect(nothing?.evidence).toEqual(['The time was up.']);
  });

  test.each([['a server nobody tested', sheet()], all] as const)('is silent on %s', (_name, facts) =>
    silent(notTested, facts));
});

describe('idle/test-folder-left', () => {
  test('catches a folder that is still there', () => {
    const folder = 'imap-doctor-test-65f0c0de12345678';
    const [finding] = catches(folderLeft, tested([501], { left: folder }), {
      message: say('idle-test-folder-left.message', { folder }),
      at: null,
      edits: [],
      remedy: 'idle-test-folder-left.remedy',
    });
    expect(finding).toMatchObject({ subject, evidence: [], remedy: { steps: [] } });
  });

  test.each([['a server nobody tested', sheet()], all] as const)('is silent on %s', (_name, facts) =>
    silent(folderLeft, facts));
});
