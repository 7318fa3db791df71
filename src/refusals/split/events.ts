import type { Line } from '../clean/clean.ts';
import { addressIn, userIn } from './fields.ts';
import { withoutPrefix } from './prefix.ts';
import { joined } from './unwrap.ts';

/** One line of a log, one answer of a server, one dialog. */
export interface Event {
  /** The words alone, in one line. */
  readonly text: string;
  /** Its lines, each alone. */
  readonly lines: readonly string[];
  readonly time: string | null;
  readonly program: string | null;
  readonly user: string | null;
  readonly address: string | null;
  /** How often it happened: syslog counts repetitions. */
  readonly count: number;
}

/** A server's answer, or a line of a protocol log: nothing before it belongs to it. */
const ANSWER =
  /^(?:\d\d:\d\d\S{0,10} )?(?:[<>]{1,2} |[CS]: )?(?:\* (?:OK|NO|BAD|BYE|PREAUTH)|[A-Za-z0-9.]{1,20} (?:OK|NO|BAD)|-ERR|\+OK) /;
const REPEATED = /message repeated (\d{1,6}) times: \[ ?(.{0,4000}?)\]?$/;
const LAST_REPEATED = /last message repeated (\d{1,6}) times/;

/** Layer 2: what happened, one by one. A line without a sign of a beginning goes on from the one before it. */
export function eventsOf(lines: readonly Line[]): Event[] {
  const groups: { head: ReturnType<typeof withoutPrefix>; lines: string[] }[] = [];
  for (const line of lines) {
    const head = withoutPrefix(line.text);
    const begins = head.time !== null || head.program !== null || ANSWER.test(line.text);
    const last = groups.at(-1);
    if (last && !begins) last.lines.push(line.text);
    else groups.push({ head, lines: [head.rest] });
  }
  return withRepetitions(groups.map(({ head, lines: texts }) => eventFrom(head, texts)));
}

function eventFrom({ time, program }: ReturnType<typeof withoutPrefix>, lines: readonly string[]): Event {
  const whole = joined(lines);
  const repeated = REPEATED.exec(whole);
  const text = repeated?.[2]?.trim() ?? whole;
  return {
    text,
    lines: repeated ? [text] : lines,
    time,
    program,
    user: userIn(text),
    address: addressIn(text),
    count: Number(repeated?.[1] ?? 1),
  };
}

function withRepetitions(events: readonly Event[]): Event[] {
  const all: Event[] = [];
  for (const event of events) {
    const times = Number(LAST_REPEATED.exec(event.text)?.[1] ?? 0);
    const last = all.at(-1);
    if (times > 0 && last) all[all.length - 1] = { ...last, count: last.count + times };
    else all.push(event);
  }
  return all;
}
