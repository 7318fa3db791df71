/** The drawing of a watch: one line for each row of connections, time from left to right. */

import { inSeconds } from '../base/text.ts';
import type { FactSheet } from '../model/facts.ts';
import type { WatchEnd, WatchedConnection, WatchFact } from '../model/watch.ts';
import type { Style } from '../terminal/terminal.ts';
import type { MessageId } from '../words/say.ts';
import type { Words } from '../words/words.ts';

interface Marks {
  readonly idle: string;
  readonly renewed: string;
  readonly keepalive: string;
  readonly change: string;
  readonly missed: string;
  readonly ends: { readonly [how in WatchEnd['how']]: string };
}

const drawn: Marks = {
  idle: '─',
  renewed: '┼',
  keepalive: '•',
  change: '▲',
  missed: '▽',
  ends: { bye: 'B', fin: 'F', rst: 'R', silent: '✖', suspended: 'Z' },
};
const typed: Marks = {
  idle: '-',
  renewed: '+',
  keepalive: '.',
  change: '^',
  missed: 'v',
  ends: { bye: 'B', fin: 'F', rst: 'R', silent: 'X', suspended: 'Z' },
};

const meanings: readonly (readonly [MessageId, (marks: Marks) => string])[] = [
  ['watch-idle', ({ idle }) => idle],
  ['watch-renewed', ({ renewed }) => renewed],
  ['watch-keepalive', ({ keepalive }) => keepalive],
  ['watch-change', ({ change }) => change],
  ['watch-missed', ({ missed }) => missed],
  ['watch-bye', ({ ends }) => ends.bye],
  ['watch-closed', ({ ends }) => ends.fin],
  ['watch-reset', ({ ends }) => ends.rst],
  ['watch-silent', ({ ends }) => ends.silent],
  ['watch-suspended', ({ ends }) => ends.suspended],
];

/** Columns before the drawing at the least. */
const LABEL = 14;

/** The chart and what it comes to; nothing where nothing was watched. */
export function watchLines({ watch }: FactSheet, style: Style): string[] {
  if (watch?.status !== 'ok') return [];
  const fact = watch.value;
  const marks = style.unicode ? drawn : typed;
  const rows = [...new Set(fact.connections.map(({ row }) => row))];
  const labels = rows.map((row) => labelOf(fact, row, style.words));
  const left = Math.max(LABEL, ...labels.map((label) => label.length + 2));
  const width = Math.max(10, style.width - left - 1);
  const drawings = rows.map((row) => drawingOf(fact, row, width, marks));
  const lines = drawings.map((drawing, i) => `${labels[i]?.padEnd(left)}${drawing}`);
  const used = meanings.filter(([, mark]) => drawings.some((drawing) => drawing.includes(mark(marks))));
  const legend = used.map(([id, mark]) => `${mark(marks)} ${style.words.show({ id, args: {} })}`).join('  ');
  return [
    '',
    style.bold(style.words.say('watch-rows')),
    ...lines,
    axisLine(fact, left, width),
    style.dim(`${' '.repeat(left)}${legend}`),
  ];
}

function labelOf(fact: WatchFact, row: number, words: Words): string {
  const renew = fact.connections.find((connection) => connection.row === row)?.renewSeconds ?? null;
  return renew === null ? words.say('watch-never') : words.say('watch-every', { duration: renew * 1000 });
}

function drawingOf(fact: WatchFact, row: number, width: number, marks: Marks): string {
  const cells = new Array<string>(width).fill(' ');
  const whole = Math.max(fact.elapsedSeconds, 0.1);
  const cell = (at: number): number => Math.min(width - 1, Math.max(0, Math.floor((at / whole) * width)));
  const mine = fact.connections.filter((connection) => connection.row === row);
  for (const { startedAt, endedAt } of mine) cells.fill(marks.idle, cell(startedAt), cell(endedAt) + 1);
  // After all lines: the next connection of a row begins where the last one ended.
  for (const connection of mine) mark(cells, connection, cell, marks);
  return cells.join('').trimEnd();
}

/** What matters more is drawn over what matters less. */
function mark(cells: string[], connection: WatchedConnection, cell: (at: number) => number, marks: Marks): void {
  const { startedAt, endedAt, heard, renewedAt, end, changes = [], missed = [] } = connection;
  const untold = changes.flatMap(({ at, latencyMs }) => (latencyMs === null ? at : []));
  for (const { at, what } of heard) if (what === 'keepalive') cells[cell(at)] = marks.keepalive;
  for (const at of renewedAt) cells[cell(at)] = marks.renewed;
  for (const { at, what } of heard) if (what === 'change') cells[cell(at)] = marks.change;
  // Its end is found out soon afterwards: beside that, not under it.
  const last = end === null ? cells.length - 1 : Math.max(cell(startedAt), cell(endedAt) - 1);
  for (const at of [...missed, ...untold]) cells[Math.min(cell(at), last)] = marks.missed;
  if (end !== null) cells[cell(endedAt)] = marks.ends[end.how];
}

function axisLine({ elapsedSeconds }: WatchFact, left: number, width: number): string {
  const half = inSeconds((elapsedSeconds * 1000) / 2);
  const whole = inSeconds(elapsedSeconds * 1000);
  const middle = Math.floor(width / 2);
  // No room for three times on a narrow screen.
  const inner = width >= 30 ? `0${' '.repeat(middle - 1)}${half}` : '0';
  return `${' '.repeat(left)}${inner.padEnd(width - whole.length)}${whole}`;
}
