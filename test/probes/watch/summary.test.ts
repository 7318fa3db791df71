import { describe, expect, test } from 'vitest';
import type { WatchEnd, WatchedConnection } from '../../../src/model/watch.ts';
import { summaryOf } from '../../../src/probes/watch/summary.ts';
import { watched } from '../../support/sheets.ts';

const connection = (row: number, provenSeconds: number | null, end: WatchEnd | null = null): WatchedConnection => ({
  ...watched,
  row,
  endedAt: end?.afterSeconds ?? 1800,
  provenSeconds,
  end,
});
const dead = (afterSeconds: number, how: WatchEnd['how'] = 'silent'): WatchEnd => ({ how, afterSeconds, text: '' });

describe('what to set', () => {
  test.each([
    ['all lived', [connection(1, 1800), connection(2, 600)], { renewMinutes: 24, pollMinutes: 10 }],
    [
      '10 minutes died, 5 lived',
      [connection(1, null, dead(600)), connection(2, 300)],
      { renewMinutes: 5, pollMinutes: 5 },
    ],
    [
      '30 minutes died, 10 lived',
      [connection(1, null, dead(1800)), connection(2, 600)],
      { renewMinutes: 10, pollMinutes: 10 },
    ],
    [
      '30 minutes died, 24 lived',
      [connection(1, null, dead(1800)), connection(2, 1440)],
      { renewMinutes: 24, pollMinutes: 10 },
    ],
    ['none lived', [connection(1, null, dead(600))], { renewMinutes: 5, pollMinutes: 5 }],
    [
      'half a minute is too long: nobody renews so often',
      [connection(1, null, dead(30)), connection(2, 15)],
      { renewMinutes: 1, pollMinutes: 5, pollOnly: true },
    ],
    [
      'HAProxy with its usual 50 s',
      [connection(1, null, dead(50))],
      { renewMinutes: 1, pollMinutes: 5, pollOnly: true },
    ],
    ['two minutes can be kept', [connection(1, null, dead(121))], { renewMinutes: 1, pollMinutes: 1 }],
    [
      'one that lived longer than one that died proves nothing',
      [connection(1, 1800), connection(2, 300, dead(600))],
      { renewMinutes: 5, pollMinutes: 5 },
    ],
  ] as const)('%s', (_name, connections, advice) => {
    expect(summaryOf(connections).advice).toEqual(advice);
  });
});

test('who lives and is not told of new mail is to renew before', () => {
  const changes = [
    { at: 300, afterSeconds: 300, latencyMs: 501 },
    { at: 1800, afterSeconds: 600, latencyMs: null },
  ];
  const summary = summaryOf([{ ...connection(1, 600), changes }, connection(2, 300)]);
  expect(summary).toMatchObject({ failedSeconds: null, advice: { renewMinutes: 5, pollMinutes: 5 } });
});

describe('one moment', () => {
  const at = (row: number, endedAt: number, afterSeconds: number, how: WatchEnd['how'] = 'bye') => ({
    ...connection(row, null, dead(afterSeconds, how)),
    endedAt,
  });

  test('different times in IDLE, ended together: an outage, and no reason to renew sooner', () => {
    expect(summaryOf([at(1, 900, 900), at(2, 901, 300)])).toMatchObject({
      together: true,
      advice: { renewMinutes: 24, pollMinutes: 10 },
    });
  });

  test('the same time in IDLE is a time limit', () => {
    expect(summaryOf([at(1, 900, 900), at(2, 900.5, 899)]).together).toBe(false);
  });

  test('silent deaths found out together are none', () => {
    expect(summaryOf([at(1, 900, 900, 'silent'), at(2, 901, 300, 'silent')]).together).toBe(false);
  });
});

test('signs of life are timed between renewals, not across them', () => {
  const heard = [120, 240, 360, 500, 620].map((at) => ({ at, what: 'keepalive' as const }));
  expect(summaryOf([{ ...connection(1, 600), heard, renewedAt: [380] }]).keepaliveSeconds).toBe(120);
  expect(summaryOf([connection(1, 600)]).keepaliveSeconds).toBeNull();
});
