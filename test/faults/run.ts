/** Plays many cells at once, because most of a cell's life is waiting. */
import { beforeAll } from 'vitest';
import { type Authority, type Credentials, makeAuthority } from '../support/certificates.ts';
import { type Cell, type Outcome, play } from './stage.ts';

const AT_ONCE = 32;

/** What one cell needs beside the table. */
type Prepare = (cell: Cell, authority: Authority) => Promise<Cell>;

/**
 * Plays the cells before the tests. The function it gives holds an outcome against a check; where that fails the cell
 * is played once more, alone: with many at a time on a busy machine a deadline is met that was not meant.
 */
export function playAll(cells: readonly Cell[], prepare: Prepare = async (cell) => cell) {
  const outcomes = new Map<string, Outcome | Error>();
  let again: (cell: Cell) => Promise<Outcome>;
  beforeAll(async () => {
    const authority = await makeAuthority();
    const usual: Credentials = await authority.issue({ names: ['127.0.0.1'] });
    again = async (cell) => play(await prepare(cell, authority), authority, usual);
    // Those that wait longest begin first, so that none is left alone at the end.
    const waits = ({ name }: Cell): number => Number(/stall|drip/.test(name));
    const queue = [...cells].sort((a, b) => waits(b) - waits(a));
    const work = async (): Promise<void> => {
      for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
        outcomes.set(next.name, await again(next).catch((error: Error) => error));
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
  }, 180_000);
  return async (cell: Cell, check: (outcome: Outcome) => void): Promise<void> => {
    try {
      const outcome = outcomes.get(cell.name);
      if (outcome === undefined || outcome instanceof Error) throw outcome ?? new Error('not played');
      check(outcome);
    } catch {
      check(await again(cell));
    }
  };
}
