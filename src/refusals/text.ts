import { cleanLines } from './clean/clean.ts';
import { combined, nothing } from './combine.ts';
import { dialogsIn } from './dialogs.ts';
import { judged } from './judged.ts';
import type { LogFilter } from './log/reader.ts';
import { timeOf } from './log/time.ts';
import type { Reading } from './reading.ts';
import { type Event, eventsOf } from './split/events.ts';

/**
 * Reads what somebody pasted: a server's line, a dialog of a mail program, some lines of a log. It shares its tables
 * and its grammar with `readLine`, which reads the same words on the wire.
 * @returns one reading for each person, the most telling first; never none
 */
export function readText(text: string, filter?: LogFilter): readonly [Reading, ...Reading[]] {
  const all = eventsOf(cleanLines(text));
  const events = filter ? all.filter((event) => isWanted(event, filter)) : all;
  const whole = events.map((event) => event.text).join('\n');
  return combined(events.map((event) => ({ event, judged: judged(event, { whole, findDialogs: dialogsIn }) })));
}

function isWanted({ user, time }: Event, { user: wanted, since, now }: LogFilter): boolean {
  if (wanted !== null && user?.toLowerCase() !== wanted.toLowerCase()) return false;
  return since === null || time === null || (timeOf(time, now) ?? since) >= since;
}

/** What is read where nothing in a log tells of a refusal. */
export const nothingWrong: Reading = { ...nothing, cause: 'not-a-limit' };
