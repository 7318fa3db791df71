/** What a refusal is taken for, by what the server does with the connections after it. */
import { describe, expect, test } from 'vitest';
import type { ReadRefusal } from '../../src/model/refusal.ts';
import { confirm, type Retry } from '../../src/probes/confirm.ts';
import { say } from '../../src/words/say.ts';

const refusal: ReadRefusal = {
  cause: 'banned-or-limit',
  scope: null,
  limit: null,
  proven: false,
  text: '',
  code: null,
  stage: 'greeting',
  ended: 'closed',
  credentialsAccepted: null,
  meaning: say('refusal-end-closed-early'),
  advice: [],
};

/** A server with a clock of its own: `admits` decides about each newcomer, by how many are open and when they came. */
function server(open: number, admits: (open: number, arrivals: readonly number[], now: number) => boolean) {
  let now = 0;
  const arrivals: number[] = Array.from({ length: open + 1 }, () => 0);
  const more = async (): Promise<ReadRefusal | null> => {
    now += 50;
    const admitted = admits(open, arrivals, now);
    arrivals.push(now);
    if (admitted) open += 1;
    return admitted ? null : refusal;
  };
  const retry: Retry = {
    more,
    swap() {
      now += 150;
      open -= 1;
      return more();
    },
    async pause(milliseconds) {
      now += milliseconds;
    },
  };
  return { retry, tried: () => arrivals.length - 4 };
}

const within = (arrivals: readonly number[], from: number): number => arrivals.filter((time) => time >= from).length;

describe('three are open, the fourth was refused at once and without a reason', () => {
  const refused = { verdict: refusal, opened: 3, atOnce: true };

  test('three at a time, however often: a limit', async () => {
    const { retry } = server(3, (open) => open < 3);
    expect(await confirm(refused, retry)).toMatchObject({ cause: 'connection-limit', proven: false });
  });

  test.each([
    ['4 in 2 s', 4, 2000],
    ['4 in 5 s', 4, 5000],
    ['4 in 8 s', 4, 8000],
  ])('%s, however many are open: a rate', async (_, most, milliseconds) => {
    const { retry } = server(3, (_open, arrivals, now) => within(arrivals, now - milliseconds) < most);
    expect(await confirm(refused, retry)).toMatchObject({ cause: 'throttled', proven: false });
  });

  test.each([1000, 3500, 6000])('one more every %i ms: a rate', async (milliseconds) => {
    let last = 0;
    const { retry } = server(3, (_open, _arrivals, now) => {
      if (now - last < milliseconds) return false;
      last = now;
      return true;
    });
    expect(await confirm(refused, retry)).toMatchObject({ cause: 'throttled' });
  });

  test('nobody any more, with one fewer as well: a ban, which passes', async () => {
    const { retry, tried } = server(3, () => false);
    const verdict = await confirm(refused, retry);
    expect(verdict).toMatchObject({ cause: 'banned-or-limit', proven: false, credentialsAccepted: true });
    expect(verdict.meaning).toEqual(say('refusal-refused-since', { opened: 3 }));
    expect(tried()).toBe(3);
  });
});

describe('three are open, and the fourth was left waiting', () => {
  const waiting = { ...refusal, ended: 'silent' } as const;

  test('for its greeting, until one left: full for everybody', async () => {
    const { retry } = server(3, (open) => open < 3);
    const verdict = await confirm({ verdict: waiting, opened: 3, atOnce: false }, retry);
    expect(verdict).toMatchObject({ cause: 'server-full', scope: 'server', proven: false });
  });

  test('for the answer to its sign-in: a limit of whomever', async () => {
    const { retry } = server(3, (open) => open < 3);
    const verdict = await confirm({ verdict: { ...waiting, stage: 'login' }, opened: 3, atOnce: false }, retry);
    expect(verdict).toMatchObject({ cause: 'connection-limit', scope: null });
  });

  test('and still is with one fewer: nobody is asked again', async () => {
    const { retry, tried } = server(3, () => false);
    expect(await confirm({ verdict: waiting, opened: 3, atOnce: false }, retry)).toMatchObject({
      cause: 'banned-or-limit',
    });
    expect(tried()).toBe(1);
  });
});

test('words that prove it are believed, and nothing is tried', async () => {
  const { retry, tried } = server(3, () => false);
  const proven = { ...refusal, cause: 'connection-limit', proven: true } as const;
  expect(await confirm({ verdict: proven, opened: 3, atOnce: true }, retry)).toBe(proven);
  expect(tried()).toBe(0);
});
