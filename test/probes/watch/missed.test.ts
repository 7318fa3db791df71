/** Changes that came by themselves: who missed one, and what that proves. Seconds throughout. */
import { describe, expect, test } from 'vitest';
import type { WatchEnd, WatchedConnection } from '../../../src/model/watch.ts';
import { withMissed } from '../../../src/probes/watch/missed.ts';
import { watched } from '../../support/sheets.ts';

const LATE = 75;

const mail = (at: number, messages = 1) => ({ at, what: 'change' as const, messages });

const row = (n: number, change: Partial<WatchedConnection> = {}): WatchedConnection => ({
  ...watched,
  row: n,
  ...change,
});
const silent: WatchEnd = { how: 'silent', afterSeconds: 1800, text: '', provenBy: 'done' };
/** Waited until somebody asked it at 1800 s, and then 15 s for an answer. */
const dead = row(1, { end: silent, endedAt: 1815 });

const judged = (one: WatchedConnection, ...others: WatchedConnection[]) => withMissed([one, ...others], LATE)[0];

describe('a connection that turns out to be dead', () => {
  test('missed what another was told of: proven by that, and dead by then', () => {
    expect(judged(dead, row(2, { heard: [mail(720.5)] }))).toMatchObject({
      missed: [720.5],
      end: { how: 'silent', provenBy: 'change', afterSeconds: 795.5 },
    });
  });

  test('several rows told of one change count once, the first change counts for the time', () => {
    const others = [row(2, { heard: [mail(700), mail(1200, 2)] }), row(3, { heard: [mail(760), mail(1203, 2)] })];
    expect(judged(dead, ...others)).toMatchObject({ missed: [700, 1200], end: { afterSeconds: 775 } });
  });

  test('a sign of life after the change: it was not told, and died later', () => {
    const one = { ...dead, heard: [{ at: 900, what: 'keepalive' as const }] };
    expect(judged(one, row(2, { heard: [mail(700)] }))).toMatchObject({
      missed: [700],
      end: { provenBy: 'done', afterSeconds: 1800 },
    });
  });

  test('a change just before it was asked may only have been late', () => {
    expect(judged(dead, row(2, { heard: [mail(1740)] }))).toEqual(dead);
  });

  test('only the last IDLE tells how long it lived', () => {
    const one = { ...dead, renewedAt: [900], end: { ...silent, afterSeconds: 900 } };
    expect(judged(one, row(2, { heard: [mail(400), mail(1300, 2)] }))).toMatchObject({
      missed: [400, 1300],
      end: { provenBy: 'change', afterSeconds: 475 },
    });
  });
});

describe('nothing is missed', () => {
  test.each<[string, WatchedConnection, WatchedConnection]>([
    ['by one that was told later', row(1, { heard: [mail(760)] }), row(2, { heard: [mail(700)] })],
    ['by one that was told sooner', row(1, { heard: [mail(700)] }), row(2, { heard: [mail(760)] })],
    ['by one that renewed meanwhile', row(1, { renewedAt: [710] }), row(2, { heard: [mail(700)] })],
    ['by one that began later', row(1, { startedAt: 690 }), row(2, { heard: [mail(700)] })],
    ['where the other one heard no new mail', row(1), row(2, { heard: [{ at: 700, what: 'change' }] })],
    ['where it was its own row', row(1), row(1, { heard: [mail(700)] })],
    [
      'where more was heard than is noted',
      row(1, { heard: Array.from({ length: 2000 }, (_, i) => mail(i / 10, i)) }),
      row(2, { heard: [mail(700)] }),
    ],
  ])('%s', (_name, one, other) => {
    expect(judged(one, other)).toEqual(one);
  });
});

test('one that lived is not called dead', () => {
  expect(judged(row(1, { provenSeconds: 1800 }), row(2, { heard: [mail(700)] }))).toMatchObject({
    missed: [700],
    end: null,
  });
});
