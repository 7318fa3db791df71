/**
 * One number: whatever the limit, the programs and the preference, each place of a report that says how many
 * connections to set says the same as every other.
 */
import { describe, expect, test } from 'vitest';
import type { Message, Text } from '../../src/base/message.ts';
import { recommender } from '../../src/derive/recommendation.ts';
import type { Account } from '../../src/model/account.ts';
import type { Prefer } from '../../src/model/budget.ts';
import type { Edit } from '../../src/model/finding.ts';
import { okValue } from '../../src/model/outcome.ts';
import type { Report } from '../../src/model/report.ts';
import { usualOptions } from '../../src/rules/options.ts';
import { clientAccount } from '../support/client.ts';
import { reportOn } from '../support/reports.ts';
import { account, connections, fromFiles, reach, refusal, sheet } from '../support/sheets.ts';

const others = {
  none: [],
  'two iPhones': [clientAccount('ios=2', reach)],
  'a second Thunderbird': [clientAccount('thunderbird', reach)],
  'an Evolution': [clientAccount('evolution', reach)],
};

/** Number `refused` is refused; 0: none is. */
function checked(accounts: readonly Account[], refusedAfter: number, prefer: Prefer, team: number): Report {
  const limited = { ...connections, opened: refusedAfter, stopped: 'refused' } as const;
  const counted =
    refusedAfter === 0
      ? connections
      : { ...limited, refusal: { ...refusal, limit: refusedAfter, at: refusedAfter + 1 } };
  const options = { ...usualOptions, prefer, connections: team };
  return reportOn(sheet({ accounts, connections: counted }), { options });
}

/** Every number of connections this report tells a Thunderbird to keep. */
function numbersIn(report: Report): number[] {
  const { findings, verdict, facts } = report;
  const remedies = findings.flatMap(({ remedy }) => remedy ?? []);
  const texts = [
    ...findings.map(({ message }) => message),
    ...remedies.flatMap(({ text, steps }) => [text, ...steps]),
    ...verdict.actions.flatMap(({ what, steps }) => [what, ...steps]),
  ];
  const edits: readonly Edit[] = [...remedies, ...verdict.actions].flatMap((one) => one.edits);
  const shares = okValue(facts.budget)?.shares ?? [];
  return [
    ...texts.flatMap(numbersInText),
    ...edits.filter(({ key }) => key.endsWith('maxConnections')).map(({ to }) => Number(to)),
    ...verdict.actions.flatMap(({ program, connections: change }) =>
      program === 'thunderbird' ? (change?.to ?? []) : [],
    ),
    ...shares.flatMap(({ client, set }) => (client === 'thunderbird' ? (set ?? []) : [])),
  ];
}

const ABOUT = /^(?:thunderbird-(?:set|step)-connections|connections-too-many\.|connections-over-limit\.program-number)/;

function numbersInText(text: Text): number[] {
  if (typeof text === 'string') return [];
  const { connections: number, programs, program } = text.args;
  const inside = Array.isArray(programs) ? (programs as Message[]).flatMap(numbersInText) : [];
  const isEvolution = JSON.stringify(program ?? '').includes('evolution');
  return [...(ABOUT.test(text.id) && typeof number === 'number' && !isEvolution ? [number] : []), ...inside];
}

describe.each(['fewest', 'push'] as const)('with %s', (prefer) => {
  describe.each(Object.entries(others))('and %s besides', (_name, besides) => {
    const accounts = [account({ maxConnections: 5 }), ...besides];

    test.each([0, 1, 2, 3, 4, 5, 6, 8, 12])('a limit of %i', (limit) => {
      const report = checked(accounts, limit, prefer, 1);
      const room = limit === 0 || needed(besides) + 2 <= limit;
      const expected = prefer === 'push' && room ? 2 : 1;
      const numbers = numbersIn(report);
      expect(numbers.length).toBeGreaterThan(limit === 0 ? 2 : 6);
      expect([...new Set(numbers)]).toEqual([expected]);
    });
  });

  test('settings files alone: as much as is asked for', () => {
    const facts = fromFiles(sheet({ accounts: [account({ maxConnections: 5 })] }));
    const numbers = numbersIn(reportOn(facts, { options: { ...usualOptions, prefer } }));
    expect(numbers.length).toBeGreaterThan(4);
    expect([...new Set(numbers)]).toEqual([prefer === 'push' ? 2 : 1]);
  });

  test('a team that allows three', () => {
    expect([...new Set(numbersIn(checked([account({ maxConnections: 5 })], 4, prefer, 3)))]).toEqual([3]);
  });
});

/** What the others keep with `push` set in each of them. */
function needed(besides: readonly Account[]): number {
  const kept: { readonly [client: string]: number } = { ios: 2, thunderbird: 2, evolution: 1 };
  return besides.reduce((sum, { client, count }) => sum + (kept[client] ?? 0) * count, 0);
}

test('a program without such a setting is told none, in whichever mailbox', () => {
  const recommend = recommender(sheet(), { prefer: 'push', connections: 1 });
  expect(recommend({ client: 'ios', host: 'x', user: 'y' }).connections).toBeNull();
  expect(recommend({ client: 'thunderbird', host: 'x', user: 'y' })).toEqual({ connections: 2, roomy: false });
});
