/**
 * What goes wrong later: on a connection of the count, while IDLE is watched, and in the delivery test, which also has a
 * folder to remove whatever happens.
 */
import { describe, expect, test } from 'vitest';
import type { Fault } from '../../src/demo/faults.ts';
import type { Report } from '../../src/model/report.ts';
import { bye, halves, noise, said, silent } from './cells.ts';
import { playAll } from './run.ts';
import { type Cell, GRACE, OBEYED, type Outcome } from './stage.ts';

interface Row extends Cell {
  /** What the facts and the findings have to say. */
  readonly judge: (outcome: Outcome) => unknown;
  readonly wanted: unknown;
}

const rows: Row[] = [];

const refusals = {
  NO: { line: '{tag} NO Not now' },
  BAD: { line: '{tag} BAD Not now' },
  'NO [AUTHENTICATIONFAILED]': said('NO', 'AUTHENTICATIONFAILED'),
  'NO [LIMIT]': said('NO', 'LIMIT'),
  BYE: bye(null),
  'BYE [LIMIT]': bye('LIMIT'),
} as const satisfies Record<string, Fault['do']>;
const everything: Readonly<Record<string, Fault['do']>> = { ...silent, ...noise, ...halves, ...refusals };
const gone = ['close', 'reset', 'half a line, then close'];
const waits = ['stall', 'drip'];
const answered = (what: string): boolean => /^(?:NO|BAD)/.test(what);

function add(name: string, faults: readonly Fault[], more: Partial<Cell>, wanted: unknown, judge: Row['judge']): void {
  rows.push({ name, security: 'none', faults, timeoutMs: 9000, wanted, judge, ...more });
}

type Counted = { readonly exit: number; readonly ids: readonly string[]; readonly opened: number };

/** What comes of a fault that strikes one connection of the count, and none that is tried after it. */
function countedAfter(what: string, at: string): Counted {
  // A connection that was only cut is tried again and let in; a folder that is not opened is no refusal.
  if (what === 'close' || what === 'reset') return { exit: 0, ids: [], opened: 2 };
  if (at === 'examine' && what.startsWith('NO')) return { exit: 0, ids: [], opened: 2 };
  const refusedFor = (...ids: string[]): Counted => ({ exit: 1, ids, opened: 1 });
  // One that makes us wait is no limit on how often somebody may connect; a server that is full does not even greet.
  if (waits.includes(what) && at === 'examine') return { exit: 0, ids: [], opened: 2 };
  if (waits.includes(what) && at === 'greeting') return refusedFor('connections/server-full');
  if (waits.includes(what)) return refusedFor('connections/over-limit', 'server/limit-setting');
  // What is no IMAP is no refusal: a fault that passed.
  if (what in noise) return refusedFor('connections/refused-unclear');
  // Refused, and soon let in with as many open: not how many, but how often. No code says otherwise.
  return refusedFor('connections/throttled');
}

/** Connection 1 signs in, 2 lists the folders, 3 and 4 are counted, 5 listens in the delivery test, 6 sends. */
for (const [what, does] of Object.entries(everything)) {
  for (const at of ['greeting', 'login', 'examine']) {
    add(
      `count, ${at}: ${what}`,
      [{ at, do: does, connection: 4 }],
      {},
      countedAfter(what, at),
      ({ exit, ids, report }) => ({
        exit,
        ids,
        opened: report.facts.connections?.status === 'ok' ? report.facts.connections.value.opened : null,
      }),
    );
  }
}

/** How a connection ended in IDLE; null: that says nothing about how long IDLE lives. */
function endOf(what: string, at: string): 'bye' | 'fin' | 'silent' | null {
  // Whoever is reset when it is spoken to had been forgotten before.
  if (waits.includes(what) || (what === 'reset' && at === 'done')) return 'silent';
  if (gone.includes(what)) return 'fin';
  return what.startsWith('BYE') ? 'bye' : null;
}

const watched = ({ facts }: Report) => (facts.watch?.status === 'ok' ? facts.watch.value : null);

for (const [what, does] of Object.entries(everything)) {
  for (const at of ['greeting', 'login', 'examine', 'idle', 'idling', 'done']) {
    const inIdle = at === 'idling' || at === 'done';
    const how = inIdle ? endOf(what, at) : null;
    const lives = answered(what) && !['greeting', 'login', 'idling'].includes(at);
    const finding = how === null ? [] : [how === 'silent' ? 'idle/dies-silently' : 'idle/cut-short'];
    const wanted = { exit: lives || how !== null ? 0 : 3, ids: finding, how, rows: lives || how !== null ? 1 : 0 };
    const more = { watch: 1000, timeoutMs: 12_000 } as const;
    add(`watch, ${at}: ${what}`, [{ at, do: does, connection: 2 }], more, wanted, ({ exit, ids, report }) => {
      const fact = watched(report);
      const end = fact?.connections[0]?.end?.how ?? null;
      // An RST right behind the server's last word reaches us as an end of file (libuv).
      const how = end === 'rst' ? 'fin' : end;
      return { exit, ids, how, rows: fact?.connections.length ?? 0 };
    });
  }
}

const delivery = ({ facts }: Report) => (facts.idle?.status === 'ok' ? facts.idle.value.delivery : null);

for (const [what, does] of Object.entries(everything)) {
  const places: readonly (readonly [string, number])[] = [
    ...['login', 'create', 'examine', 'idle', 'done', 'delete'].map((at) => [at, 5] as const),
    ['login', 6],
    ['append', 6],
  ];
  for (const [at, connection] of places) {
    // By then everything has been measured, and another connection removes the folder.
    const measured = at === 'done' || at === 'delete';
    const wanted = {
      exit: 0,
      ids: measured ? [] : ['idle/delivery-not-tested'],
      sent: measured ? 5 : 0,
      because: !measured,
    };
    const more = { testDelivery: true, timeoutMs: 10_000 } as const;
    add(
      `delivery, ${at} (${connection}): ${what}`,
      [{ at, do: does, connection }],
      more,
      wanted,
      ({ exit, ids, report }) => {
        const { sent = null, because = null } = delivery(report) ?? {};
        return { exit, ids, sent, because: because !== null };
      },
    );
  }
}

const holds = playAll(rows);

describe('a later fault', () => {
  test.each(rows)('$name', (row) =>
    holds(row, (outcome) => {
      const { late, held, folders, texts, report } = outcome;
      expect(row.judge(outcome), JSON.stringify(report.facts)).toEqual(row.wanted);
      expect(late).toBeLessThan(GRACE);
      expect(held).toBe(0);
      expect(folders).toEqual([]);
      // The password was right before: no later refusal may blame it.
      expect(texts.terminal).not.toMatch(/did not accept the user name or the password/);
      expect(texts.terminal + texts.json).not.toMatch(OBEYED);
    }));
});
