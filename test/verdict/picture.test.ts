/** The picture of the connections: when there is one, what its rows say, and whether it is enough. */
import { describe, expect, test } from 'vitest';
import { bare } from '../../src/reporters/html-parts.ts';
import { pictureLines } from '../../src/reporters/picture.ts';
import { pictureOf } from '../../src/verdict/picture.ts';
import { english } from '../../src/words/english.ts';
import { clientAccount } from '../support/client.ts';
import { reportOn } from '../support/reports.ts';
import { account, connections, reach, refusal, sheet } from '../support/sheets.ts';

const refusedAfter = (opened: number, limit: number) =>
  ({ ...connections, opened, stopped: 'refused', refusal: { ...refusal, limit, at: opened + 1 } }) as const;

function linesOf(change: Parameters<typeof sheet>[0]): string[] {
  return pictureLines(pictureOf(reportOn(sheet(change)).facts), bare(english));
}

describe('is drawn', () => {
  test('to scale, with what is set and what cannot be set', () => {
    const accounts = [account({ maxConnections: 5 }), clientAccount('ios', reach)];
    const row = (name: string, rest: string): string => `  ${name.padEnd('iPhone or iPad Mail'.length)}  ${rest}`;
    expect(linesOf({ accounts, connections: refusedAfter(3, 3) })).toEqual([
      row('allowed', '■■■'),
      row('Thunderbird', '■■■■■  →  ■   set to 1'),
      row('iPhone or iPad Mail', '■■     →  ■■  cannot be set, number assumed'),
      '  With this, 3 of 3 are used.',
    ]);
  });

  test('with what was in use already in a row of its own, and then it may not be enough', () => {
    const lines = linesOf({ accounts: [account({ maxConnections: 5 })], connections: refusedAfter(0, 3) });
    expect(lines).toContainEqual(expect.stringMatching(/^ {2}in use already +■■■ +→ +■■■/));
    expect(lines.at(-1)).toBe('  Even so, that is 1 more than 3.');
  });

  test('with a number instead of very many squares', () => {
    const accounts = [account({ maxConnections: 60 }), account({ maxConnections: 1 }, { client: 'evolution' })];
    expect(linesOf({ accounts, connections: refusedAfter(30, 30) })[0]).toBe('  allowed      ■■■… 30');
  });
});

test('is not drawn where one program gets what it wants', () => {
  expect(linesOf({ accounts: [account({ maxConnections: 5 })] })).toEqual([]);
});
