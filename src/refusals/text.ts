import { cleanLines } from './clean/clean.ts';
import { combined } from './combine.ts';
import { dialogsIn } from './dialogs.ts';
import { judged } from './judged.ts';
import type { Reading } from './reading.ts';
import { eventsOf } from './split/events.ts';

/**
 * Reads what somebody pasted: a server's line, a dialog of a mail program, some lines of a log. It shares its tables
 * and its grammar with `readLine`, which reads the same words on the wire.
 * @returns one reading for each person, the most telling first; never none
 */
export function readText(text: string): readonly [Reading, ...Reading[]] {
  const events = eventsOf(cleanLines(text));
  const whole = events.map((event) => event.text).join('\n');
  return combined(events.map((event) => ({ event, judged: judged(event, { whole, findDialogs: dialogsIn }) })));
}
