import { describe, expect, test } from 'vitest';
import type { Message } from '../../src/base/message.ts';
import type { WatchEnd, WatchedConnection } from '../../src/model/watch.ts';
import { cutShort, diesSilently, outage, suspended } from '../../src/rules/survival.ts';
import { english } from '../../src/words/english.ts';
import { say } from '../../src/words/say.ts';
import { catches, silent } from '../support/rule.ts';
import { reach, sheet } from '../support/sheets.ts';
import { allSurvived, endedBy, watchOf } from './watching.ts';

const subject = 'imap.example.org:993';
const watchSteps = [
  say('watch-step-thunderbird', { pollMinutes: 10 }),
  say('watch-step-k9', { renewMinutes: 15 }),
  say('watch-step-others', { renewMinutes: 15, keepalive: 900 }),
];
const never = say('watch-renewed-never');
const every5 = say('watch-renewed-every', { duration: 300_000 });
const none = say('watch-survived-none');
const end = (how: WatchEnd['how'], afterSeconds: number, text = ''): WatchEnd => ({ how, afterSeconds, text });

describe('idle/dies-silently', () => {
  const caught = (seconds: number) => ({
    message: say('idle-dies-silently.message', { duration: seconds * 1000 }),
    at: null,
    edits: [],
    remedy: 'watch-remedy',
  });

  test('catches connections that were dropped silently: the shortest, how long one survived, and what to set', () => {
    const facts = endedBy([end('silent', 900), end('silent', 600), null], {
      provenSeconds: 300,
      keepaliveSeconds: 120,
    });
    const [finding] = catches(diesSilently, facts, caught(600));
    expect(finding).toMatchObject({
      subject,
      evidence: [
        say('watch-ended-silent', { connection: never, duration: 900_000 }),
        say('watch-ended-silent', { connection: every5, duration: 600_000 }),
        say('watch-survived', { duration: 300_000 }),
        say('watch-server-keepalive', { duration: 120_000 }),
      ],
      remedy: { text: say('watch-remedy', { renewMinutes: 15, pollMinutes: 10 }), steps: watchSteps },
    });
  });

  /** The evidence of one connection that died after half an hour, shown by a change that never arrived. */
  const death = (change: Partial<WatchedConnection>): readonly unknown[] => {
    const dead = { end: { how: 'silent', afterSeconds: 1800, text: '', provenBy: 'change' }, ...change } as const;
    return catches(diesSilently, watchOf([dead]), caught(1800))[0]?.evidence ?? [];
  };
  const about = { connection: never, duration: 1_800_000 };

  test('says which message brought no notification', () => {
    const own = say('watch-ended-silent-own', { ...about, clock: '30:00' });
    expect(death({ changes: [{ at: 1800, afterSeconds: 1800, latencyMs: null }] })).toEqual([
      own,
      none,
      say('watch-stored-none', { sent: 1 }),
    ]);
    expect(english.show(own)).toBe(
      'Never renewed: no notification of a message stored at 30:00, and no answer any more after 30 min in IDLE.',
    );
  });

  test('says how many were notified of before', () => {
    const changes = [
      { at: 600, afterSeconds: 600, latencyMs: 501 },
      { at: 900, afterSeconds: 900, latencyMs: 700 },
      { at: 1800, afterSeconds: 1800, latencyMs: null },
    ];
    expect(death({ changes }).at(-1)).toEqual(say('watch-stored', { sent: 3, notified: 2, duration: 700 }));
  });

  test('says which change it missed since its last renewal', () => {
    const missed = (clock: string): Message => say('watch-ended-silent-missed', { ...about, clock });
    expect(death({ missed: [725] })[0]).toEqual(missed('12:05'));
    expect(death({ renewedAt: [600], missed: [300, 1205] })[0]).toEqual(missed('20:05'));
    expect(death({ startedAt: 100, missed: [50, 3725] })[0]).toEqual(missed('1:02:05'));
    expect(death({ renewedAt: [600], missed: [600, 1205] })[0]).toEqual(missed('20:05'));
    expect(death({ changes: [{ at: 60, afterSeconds: 60, latencyMs: 501 }], missed: [725] })[0]).toEqual(
      missed('12:05'),
    );
    expect(death({})[0]).toEqual(missed('0:00'));
  });

  test.each([
    allSurvived,
    ['an end the server announced', endedBy([end('bye', 900), null])],
    ['a change that was missed by a connection that lived', watchOf([{ missed: [600] }])],
  ] as const)('is silent on %s', (_name, facts) => silent(diesSilently, facts));
});

test('one interval for both is said once', () => {
  const facts = endedBy([end('silent', 600)], { advice: { renewMinutes: 5, pollMinutes: 5 } });
  const [finding] = catches(diesSilently, facts, {
    message: say('idle-dies-silently.message', { duration: 600_000 }),
    at: null,
    edits: [],
    remedy: 'watch-remedy-same',
  });
  expect(finding?.remedy?.text).toEqual(say('watch-remedy-same', { minutes: 5 }));
});

describe('idle/cut-short', () => {
  test.each([
    ['bye', '* BYE idle for too long', 'watch-ended-bye-said'],
    ['bye', '', 'watch-ended-bye'],
    ['fin', '', 'watch-ended-fin'],
    ['rst', '', 'watch-ended-rst'],
  ] as const)('catches an end after 28.5 minutes: %s %s', (how, text, id) => {
    const [finding] = catches(cutShort, endedBy([end(how, 1710, text), null]), {
      message: say('idle-cut-short.message', { duration: 1_710_000 }),
      at: null,
      edits: [],
      remedy: 'watch-remedy',
    });
    const args = { connection: never, duration: 1_710_000, ...(text === '' ? {} : { text }) };
    expect(finding).toMatchObject({ subject, evidence: [{ id, args }, none] });
    expect(finding?.remedy?.steps).toEqual([...watchSteps, say('idle-cut-short.step-server')]);
  });

  test('advises polling where nobody renews often enough, and nothing that dies as well', () => {
    const advice = { renewMinutes: 1, pollMinutes: 5, pollOnly: true } as const;
    const [finding] = catches(cutShort, endedBy([end('fin', 50)], { advice }), {
      message: say('idle-cut-short.message', { duration: 50_000 }),
      at: null,
      edits: [],
      remedy: 'watch-remedy-poll-only',
    });
    expect(finding?.remedy?.steps).toEqual([
      say('watch-step-poll', { pollMinutes: 5 }),
      say('watch-step-proxy'),
      say('idle-cut-short.step-server'),
    ]);
  });

  test('counts only the ends that came too early', () => {
    const [finding] = catches(cutShort, endedBy([end('bye', 1800), end('fin', 600), end('silent', 300)]), {
      message: say('idle-cut-short.message', { duration: 600_000 }),
      at: null,
      edits: [],
      remedy: 'watch-remedy',
    });
    expect(finding?.evidence).toEqual([say('watch-ended-fin', { connection: every5, duration: 600_000 }), none]);
  });

  test.each([
    allSurvived,
    ['an end after 29 minutes', endedBy([end('bye', 1740), null])],
    ['a silent death', endedBy([end('silent', 600), null])],
    ['an outage', endedBy([end('bye', 900), end('bye', 300)], { together: true })],
  ] as const)('is silent on %s', (_name, facts) => silent(cutShort, facts));
});

describe('idle/ended-together', () => {
  test('catches several ends at one moment', () => {
    const facts = endedBy([end('bye', 900), end('fin', 300), end('rst', 200), end('silent', 60)], {
      together: true,
    });
    const [finding] = catches(outage, facts, {
      message: say('idle-ended-together.message'),
      at: null,
      edits: [],
      remedy: 'idle-ended-together.remedy',
    });
    expect(finding).toMatchObject({
      subject,
      evidence: [
        say('watch-ended-bye', { connection: never, duration: 900_000 }),
        say('watch-ended-fin', { connection: every5, duration: 300_000 }),
        say('watch-ended-rst', { connection: every5, duration: 200_000 }),
        none,
      ],
    });
  });

  test.each([
    allSurvived,
    ['one end alone', endedBy([end('bye', 900), null])],
  ] as const)('is silent on %s', (_name, facts) => silent(outage, facts));
});

describe('computer/suspended', () => {
  const pausedFor = (...suspended: number[]) => sheet({ reach: { ...reach, suspended } });

  test('catches a computer that slept, and for how long altogether', () => {
    const [finding] = catches(suspended, pausedFor(28_800, 60), {
      message: say('computer-suspended.message', { duration: 28_860_000 }),
      at: null,
      edits: [],
      remedy: 'computer-suspended.remedy',
    });
    expect(finding).toMatchObject({ subject, evidence: [] });
  });

  test('is silent on one that was awake', () => silent(suspended, sheet()));

  test.each([
    ['idle/dies-silently', diesSilently],
    ['idle/cut-short', cutShort],
    ['idle/ended-together', outage],
  ])('and %s blames nobody for it', (_id, rule) => {
    silent(rule, endedBy([end('suspended', 600), end('suspended', 60), null]));
  });
});
