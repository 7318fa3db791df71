import { UserError } from '../../base/errors.ts';
import { PASTED } from '../../refusals/clean/clean.ts';
import { type LogFilter, LogReader } from '../../refusals/log/reader.ts';
import { sinceOf } from '../../refusals/log/time.ts';
import type { Reading } from '../../refusals/reading.ts';
import { nothingWrong, readText } from '../../refusals/text.ts';
import { whoIsConnected } from '../../refusals/who.ts';
import { readingsInWords } from '../../reporters/readings.ts';
import { readingsAsData } from '../../reporters/readings-json.ts';
import { holdersAsData, holdersInWords } from '../../reporters/who.ts';
import type { Io } from '../../terminal/io.ts';
import { room } from '../../terminal/terminal.ts';
import { say } from '../../words/say.ts';
import type { ExplainFlags, Explanation } from './explanation.ts';

/** People named one by one, where nobody says how many. */
const TOP = 10;
/** Up to here a list of connections is read: a hundred thousand of them. */
const LIST = 16 * 1024 * 1024;

/** Explains a text: what was pasted as an argument. */
export function explainText(text: string, flags: ExplainFlags, io: Io): Explanation {
  const holders = whoIsConnected(text);
  if (holders) {
    const list = holdersInWords(holders, flags.limit, io.words, room(io));
    return { text: list, data: holdersAsData(holders, flags.limit), known: true };
  }
  return explained(readText(text, filterOf(flags)), flags, io);
}

/** Explains what is read piece by piece: as one text while it is short, as a log when it is not. */
export async function explainPieces(pieces: AsyncGenerator<Buffer>, flags: ExplainFlags, io: Io): Promise<Explanation> {
  const head = await firstOf(pieces, PASTED);
  if (head.whole) return explainText(decoded(head.bytes), flags, io);
  if (whoIsConnected(wholeLines(head.bytes.subarray(0, PASTED).toString('utf8')))) {
    const { bytes } = await firstOf(pieces, LIST);
    return explainText(Buffer.concat([head.bytes, bytes]).toString('utf8'), flags, io);
  }
  const reader = new LogReader(filterOf(flags));
  reader.push(head.bytes);
  for await (const piece of pieces) reader.push(piece);
  const [first, ...others] = reader.end();
  return explained(first ? [first, ...others] : [nothingWrong], flags, io);
}

function explained(readings: readonly [Reading, ...Reading[]], { top }: ExplainFlags, io: Io): Explanation {
  const [first, ...others] = readings;
  const text = readingsInWords(readings, { words: io.words, room: room(io), top: top ?? TOP });
  const kept = top === undefined ? readings : ([first, ...others.slice(0, top - 1)] as const);
  return { text, data: readingsAsData(kept, io.words), known: first.cause !== 'unknown' };
}

function filterOf({ user, since }: ExplainFlags): LogFilter {
  const now = Date.now();
  const from = since === undefined ? null : sinceOf(since, now);
  if (since !== undefined && from === null) throw new UserError(say('explain-since-wrong', { typed: since }));
  return { user: user ?? null, since: from, now };
}

/** Takes pieces until there are so many bytes, or no more. */
async function firstOf(pieces: AsyncGenerator<Buffer>, most: number): Promise<{ bytes: Buffer; whole: boolean }> {
  const taken: Buffer[] = [];
  let size = 0;
  while (size <= most) {
    const { value, done } = await pieces.next();
    if (done) return { bytes: Buffer.concat(taken), whole: true };
    taken.push(value);
    size += value.length;
  }
  return { bytes: Buffer.concat(taken), whole: false };
}

/**
 * What was pasted, as text. Windows programs write Windows-1252 where others write UTF-8: an accent read wrongly would
 * hide a French or German dialog.
 */
function decoded(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Without the last line, which may be cut. */
function wholeLines(text: string): string {
  return text.slice(0, text.lastIndexOf('\n') + 1);
}
