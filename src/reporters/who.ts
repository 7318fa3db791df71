import type { ExplainedHolders, Holder } from '../model/holders.ts';
import { isAtLimit } from '../refusals/who.ts';
import { padded, type Room, shown, wrap } from '../terminal/wrap.ts';
import { type MessageId, say } from '../words/say.ts';
import type { Words } from '../words/words.ts';

/** Lines of a table nobody has to scroll for. */
const SHOWN = 40;

/** Who holds how many connections from where, those with the most first. */
export function holdersInWords(
  holders: readonly Holder[],
  limit: number | undefined,
  words: Words,
  room: Room,
): string {
  if (holders.length === 0) return `${words.show(say('reading-who-nobody'))}\n`;
  const put = (text: string, first = ''): string[] => wrap(text, room, first, ' '.repeat(first.length));
  const widest = Math.min(40, Math.max(...holders.map(({ user }) => shown(user))));
  const connections = holders.reduce((sum, { count }) => sum + count, 0);
  const people = new Set(holders.map(({ user }) => user)).size;
  const rows = holders.slice(0, SHOWN).map((holder) => rowOf(holder, limit, widest));
  return `${[
    ...put(words.show(say('reading-who-total', { connections }))),
    ...put(words.show(say('reading-who-people', { people }))),
    '',
    ...rows,
    ...(holders.length > SHOWN ? [`… ${holders.length - SHOWN}`] : []),
    '',
    ...atLimit(holders, limit, words).flatMap((text) => put(text)),
    ...steps.flatMap((id, i) => put(words.show(say(id)), `${i + 1}. `)),
  ].join('\n')}\n`;
}

const steps = ['reading-who-step-fewer', 'reading-who-step-stale'] as const satisfies readonly MessageId[];

function rowOf(holder: Holder, limit: number | undefined, widest: number): string {
  const { user, service, count, addresses } = holder;
  const from = addresses
    .slice(0, 5)
    .map(({ address, count: each }) => (each === null ? address : `${address} (${each})`));
  const more = addresses.length > 5 ? [`… ${addresses.length - 5}`] : [];
  const mark = limit !== undefined && isAtLimit(holder, limit) === true ? ' !' : '';
  return `  ${padded(user, widest)}  ${String(count).padStart(4)} ${service.padEnd(6)}  ${[...from, ...more].join(', ')}${mark}`;
}

function atLimit(holders: readonly Holder[], limit: number | undefined, words: Words): string[] {
  if (limit === undefined) return [words.show(say('reading-who-limit-hint'))];
  const at = holders.map((holder) => isAtLimit(holder, limit));
  const certain = words.show(say('reading-who-at-limit', { people: at.filter((one) => one === true).length, limit }));
  const maybe = at.filter((one) => one === null).length;
  return maybe === 0 ? [certain] : [certain, words.show(say('reading-who-maybe', { people: maybe }))];
}

/** The same for a script. `atLimit` is null where no limit was given or the list does not say. */
export function holdersAsData(holders: readonly Holder[], limit: number | undefined): ExplainedHolders {
  return {
    connections: holders.reduce((sum, { count }) => sum + count, 0),
    limit: limit ?? null,
    holders: holders.map((holder) => ({ ...holder, atLimit: limit === undefined ? null : isAtLimit(holder, limit) })),
  };
}
