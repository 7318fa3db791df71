import { describe, expect, test } from 'vitest';
import { budgetOf } from '../../src/derive/shares.ts';
import type { Account } from '../../src/model/account.ts';
import type { Budget, Prefer } from '../../src/model/budget.ts';
import type { Connections } from '../../src/model/connections.ts';
import type { ServerFact } from '../../src/model/server.ts';
import { demandsOf } from '../../src/programs/models.ts';
import { clientAccount } from '../support/client.ts';
import { connections, reach, refusal } from '../support/sheets.ts';

const target = { host: 'imap.example.org', port: 993, security: 'tls', user: 'jo@example.org' } as const;

const published = (value: number): ServerFact => ({
  id: 'x',
  name: 'X',
  version: null,
  evidence: '',
  limit: { value, per: 'user', source: 'its manual', kind: 'published' },
});

const refusedAfter = (opened: number, limit: number | null): Connections => ({
  ...connections,
  opened,
  stopped: 'refused',
  refusal: { ...refusal, limit, at: opened + 1 },
});

function budget(
  clients: readonly string[],
  counted: Connections | null,
  server: ServerFact | null = null,
  prefer: Prefer = 'fewest',
) {
  return sharedOut(
    clients.map((text) => clientAccount(text, target)),
    counted,
    server,
    prefer,
  );
}

function sharedOut(
  accounts: readonly Account[],
  counted: Connections | null,
  server: ServerFact | null,
  prefer: Prefer,
): Budget {
  const shares = budgetOf(
    {
      reach: { status: 'ok', value: reach },
      demands: { status: 'ok', value: demandsOf(accounts, null) },
      ...(counted === null ? {} : { connections: { status: 'ok', value: counted } }),
      ...(server === null ? {} : { server: { status: 'ok', value: server } }),
    },
    { prefer, connections: 1 },
  );
  if (shares === null) throw new Error('nothing was shared out');
  return shares;
}

describe('where the limit comes from', () => {
  test('measured, when the server refused and names the same number or none', () => {
    expect(budget(['thunderbird'], refusedAfter(3, 3), published(10))).toMatchObject({
      limit: 3,
      usable: 3,
      limitFrom: 'measured',
    });
    expect(budget(['thunderbird'], refusedAfter(4, null))).toMatchObject({
      limit: 4,
      usable: 4,
      limitFrom: 'measured',
    });
  });

  test('announced, when others hold part of it', () => {
    expect(budget(['thunderbird'], refusedAfter(3, 10))).toMatchObject({
      limit: 10,
      usable: 3,
      limitFrom: 'announced',
      open: { here: null, elsewhere: 7 },
    });
  });

  test('with the scope and the words of the refusal, or of what was published', () => {
    expect(budget(['thunderbird'], refusedAfter(3, 3), published(10))).toMatchObject({
      scope: refusal.scope,
      source: refusal.text,
    });
    expect(budget(['thunderbird'], null, published(10))).toMatchObject({ scope: 'user', source: 'its manual' });
    const wordless = refusedAfter(3, 3);
    const silent = { ...wordless, refusal: { ...refusal, text: '' } };
    expect(budget(['thunderbird'], silent).source).toBeNull();
  });

  test('measured, when the server names less than it gave', () => {
    expect(budget(['thunderbird'], refusedAfter(5, 4))).toMatchObject({ limit: 5, limitFrom: 'measured' });
  });

  test('published, with half of it kept free, but never less than was just given', () => {
    expect(budget(['thunderbird'], null, published(10))).toMatchObject({
      limit: 10,
      usable: 5,
      limitFrom: 'published',
    });
    expect(budget(['thunderbird=2'], { ...connections, wanted: 8, opened: 8 }, published(10))).toMatchObject({
      usable: 8,
    });
    // Stopped by our own cap or by another refusal: nothing is proven by that.
    expect(
      budget(['thunderbird=2'], { ...connections, wanted: 8, opened: 8, stopped: 'cap' }, published(10)),
    ).toMatchObject({ usable: 5 });
  });

  test('unknown is unknown, not unlimited', () => {
    expect(budget(['thunderbird'], null)).toMatchObject({
      limit: null,
      usable: null,
      limitFrom: 'unknown',
      fits: null,
    });
  });

  test('a full server or a throttle is no limit of this mailbox', () => {
    const full: Connections = {
      ...connections,
      opened: 2,
      stopped: 'refused',
      refusal: { ...refusal, cause: 'server-full', at: 3 },
    };
    expect(budget(['thunderbird'], full)).toMatchObject({ limitFrom: 'unknown' });
  });
});

describe('the shares', () => {
  test('1 for each Thunderbird; what cannot be set stays as it is; the sum is compared', () => {
    expect(budget(['thunderbird=2', 'ios=3:connections=2'], refusedAfter(10, 10))).toMatchObject({
      shares: [
        { client: 'thunderbird', count: 2, today: 10, after: 2, set: 1 },
        { client: 'ios', count: 3, today: 6, after: 6, set: null },
      ],
      today: 16,
      after: 8,
      fits: true,
    });
  });

  test('2 for each Thunderbird with --prefer push, where there is room', () => {
    const { shares, after } = budget(['thunderbird=2', 'ios'], refusedAfter(6, 6), null, 'push');
    expect(shares[0]).toMatchObject({ after: 4, set: 2 });
    expect(after).toBe(6);
  });

  test('and 1 where there is none', () => {
    const { shares, fits } = budget(['thunderbird=2', 'ios'], refusedAfter(5, 5), null, 'push');
    expect(shares[0]).toMatchObject({ after: 2, set: 1 });
    expect(fits).toBe(true);
  });

  test('2 with --prefer push where no limit is known', () => {
    expect(budget(['thunderbird'], null, null, 'push').shares[0]).toMatchObject({ after: 2, set: 2 });
  });

  test('what just fits, fits', () => {
    expect(budget(['thunderbird=3'], refusedAfter(3, 3))).toMatchObject({ after: 3, fits: true });
  });

  test('only programs of this mailbox get one', () => {
    const others = clientAccount('thunderbird', { ...target, host: 'imap.example.net', user: 'ann@example.net' });
    const shared = sharedOut([clientAccount('thunderbird', target), others], null, null, 'fewest');
    expect(shared).toMatchObject({ shares: [{ client: 'thunderbird' }], today: 5, after: 1 });
    expect(shared.shares).toHaveLength(1);
  });

  test('a value is set for each installation, not for all of them together', () => {
    expect(budget(['thunderbird=2:connections=1'], refusedAfter(3, 3)).shares[0]).toMatchObject({
      today: 2,
      after: 2,
      set: null,
    });
  });

  test('what does not fit even then is said', () => {
    expect(budget(['thunderbird=4'], refusedAfter(3, 3))).toMatchObject({ after: 4, fits: false });
  });

  test('nothing to set where it is set already', () => {
    expect(budget(['thunderbird:connections=1'], refusedAfter(3, 3)).shares[0]).toMatchObject({
      today: 1,
      after: 1,
      set: null,
    });
  });
});
