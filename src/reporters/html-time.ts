/** What happened over time, drawn: connections as they were opened and refused, and those of a watch. */
import type { Connections } from '../model/connections.ts';
import type { FactSheet } from '../model/facts.ts';
import { okValue } from '../model/outcome.ts';
import type { WatchedConnection, WatchFact } from '../model/watch.ts';
import type { MessageId } from '../words/say.ts';
import type { Words } from '../words/words.ts';
import { type Markup, markup, NONE } from './markup.ts';

/** Rows of a count that are drawn; a server that gives more needs no drawing. */
const MOST_ROWS = 60;
/** The width of a drawing, in units of its own. */
const WIDTH = 1000;
const ROW = 10;

/** Each connection of the count from the moment it was open; the refused one as a mark. */
export function countPart(facts: FactSheet, words: Words): Markup {
  const count = okValue(facts.connections);
  if (count?.openedAfterMs === undefined || count.opened === 0 || count.opened > MOST_ROWS) return NONE;
  const { opened, refusal, elapsedMs } = count;
  const label = words.say('count-drawing', { opened, elapsed: elapsedMs });
  const rows = opened + (refusal === null ? 0 : 1);
  return markup`<section>
<h2>${words.say('count-heading')}</h2>
<svg class="time" viewBox="0 0 ${WIDTH} ${rows * ROW}" style="height: ${rows * 0.7}rem" preserveAspectRatio="none" role="img" aria-label="${label}">${countRows(count)}</svg>
${axis(elapsedMs, words)}<p class="legend"><span class="mark open"></span> ${words.say('count-open')}${
    refusal === null
      ? NONE
      : markup` <span class="mark refused"></span> ${words.say('count-refused', { at: refusal.at })}`
  }</p>
</section>
`;
}

function countRows({ openedAfterMs = [], refusal, elapsedMs }: Connections): Markup[] {
  const x = scale(elapsedMs);
  const held = openedAfterMs.map((at, row) => stroke('open', x(at), WIDTH, row));
  return refusal === null ? held : [...held, tick('refused', WIDTH - 6, held.length)];
}

/** A watch: a line for each connection, with every renewal and sign of life on it. */
export function watchDrawing(watch: WatchFact, words: Words): Markup {
  const rows = [...new Set(watch.connections.map(({ row }) => row))];
  const label = words.say('watch-heading');
  const drawn = rows.map((row, i) => {
    const renew = watch.connections.find((one) => one.row === row)?.renewSeconds ?? null;
    const name = renew === null ? words.say('watch-never') : words.say('watch-every', { duration: renew * 1000 });
    const mine = watch.connections.filter((one) => one.row === row);
    return markup`<p class="lane">${name}</p><svg class="time" viewBox="0 0 ${WIDTH} ${ROW}" style="height: 1rem" preserveAspectRatio="none" role="img" aria-label="${label} ${i + 1}">${mine.map((one) => lane(one, watch))}</svg>
`;
  });
  return markup`<div class="watch">${drawn}${axis(watch.elapsedSeconds * 1000, words)}<p class="legend">${legend(watch, words)}</p></div>
`;
}

function lane(connection: WatchedConnection, { elapsedSeconds }: WatchFact): Markup {
  const { startedAt, endedAt, renewedAt, heard, end, missed = [], changes = [] } = connection;
  const x = scale(elapsedSeconds);
  const untold = changes.flatMap(({ at, latencyMs }) => (latencyMs === null ? at : []));
  return markup`${[
    stroke('open', x(startedAt), x(endedAt), 0),
    ...renewedAt.map((at) => tick('renewed', x(at), 0)),
    ...heard.map(({ at, what }) => tick(what, x(at), 0)),
    ...[...missed, ...untold].map((at) => tick('missed', x(at), 0)),
    ...(end === null ? [] : [tick('refused', x(endedAt), 0)]),
  ]}`;
}

const MEANINGS: readonly (readonly [string, MessageId, (one: WatchedConnection) => boolean])[] = [
  ['open', 'watch-idle', () => true],
  ['renewed', 'watch-renewed', ({ renewedAt }) => renewedAt.length > 0],
  ['keepalive', 'watch-keepalive', ({ heard }) => heard.some(({ what }) => what === 'keepalive')],
  ['change', 'watch-change', ({ heard }) => heard.some(({ what }) => what === 'change')],
  [
    'missed',
    'watch-missed',
    ({ missed, changes = [] }) => missed !== undefined || changes.some(({ latencyMs }) => latencyMs === null),
  ],
  ['refused', 'watch-ended', ({ end }) => end !== null],
];

function legend({ connections }: WatchFact, words: Words): Markup[] {
  return MEANINGS.filter(([, , isThere]) => connections.some(isThere)).map(
    ([kind, id]) => markup`<span class="mark ${kind}"></span> ${words.show({ id, args: {} })} `,
  );
}

/** From a time to a place in the drawing. */
function scale(whole: number): (at: number) => number {
  return (at) => Math.round(Math.min(1, Math.max(0, at / Math.max(whole, 0.001))) * WIDTH);
}

function stroke(kind: string, from: number, to: number, row: number): Markup {
  return markup`<rect class="${kind}" x="${from}" y="${row * ROW + 3}" width="${Math.max(3, to - from)}" height="4"></rect>`;
}

function tick(kind: string, at: number, row: number): Markup {
  return markup`<rect class="${kind}" x="${Math.min(at, WIDTH - 4)}" y="${row * ROW + 0.5}" width="4" height="9"></rect>`;
}

function axis(wholeMs: number, words: Words): Markup {
  const at = (duration: number): string => words.say('one-duration', { duration });
  return markup`<p class="axis"><span>0</span> <span>${at(wholeMs / 2)}</span> <span>${at(wholeMs)}</span></p>
`;
}
