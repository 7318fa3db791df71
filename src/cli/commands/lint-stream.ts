import { keepMemoryLow } from '../../base/free-memory.ts';
import { writeWhole } from '../../base/write-file.ts';
import { filesOf } from '../../derive/files-read.ts';
import { lintInParts, type Part, type Totals } from '../../engine/lint-parts.ts';
import { type StreamedFormat, streams, wordsOf } from '../../reporters/index.ts';
import type { ReportStream } from '../../reporters/stream.ts';
import { type Io, write, writeAsMade } from '../../terminal/io.ts';
import { barFor } from '../../terminal/terminal.ts';
import { say } from '../../words/say.ts';
import { EXIT, exitCodeOf } from '../exit.ts';
import { complaints } from './complaints.ts';
import { noteSettings, type OutputFlags, refuseInputs } from './output.ts';

export interface StreamFlags extends OutputFlags {
  readonly format: StreamedFormat;
}

/** `lint` with the findings written as they are found, so that it takes no more memory for more files. */
export async function lintAsFound(paths: readonly string[], flags: StreamFlags, io: Io): Promise<number> {
  const { format, policy, output } = flags;
  keepMemoryLow();
  const stream = (await streams[format]())(policy.root, wordsOf(format, io));
  // Among the lines of a report on the same screen a bar would be in the way.
  const bar = barFor(io, io.words.say('reading-settings'), flags.quiet === true || isShown(flags, io));
  const parts = lintInParts(paths, { signal: io.interrupt, progress: bar.show, policy });
  noteSettings(flags, io);
  const end: { totals?: Totals } = {};
  const text = laidOut({ stream, parts, end }, flags, io);
  try {
    if (output === undefined) await writeAsMade(io.stdout, text);
    else await writeWhole(output, text, say('output-report'));
  } finally {
    bar.hide();
  }
  // The reader of stdout has gone: nobody waits for more.
  return end.totals === undefined ? EXIT.fine : ended(end.totals, flags, io);
}

interface Run {
  readonly stream: ReportStream;
  readonly parts: AsyncGenerator<Part, Totals>;
  readonly end: { totals?: Totals };
}

/** The text of the report, piece by piece. What cannot be read is named on stderr meanwhile. */
async function* laidOut({ stream, parts, end }: Run, flags: StreamFlags, io: Io): AsyncGenerator<string> {
  const given = new Set<string>();
  for (;;) {
    const { done, value } = await parts.next();
    if (done) {
      end.totals = value;
      yield stream.end(value);
      return;
    }
    refuseInputs(value, flags);
    await write(io.stderr, complaints(filesOf(value).unread, io.words, given));
    yield stream.part(value);
  }
}

function isShown({ output }: StreamFlags, { stdout }: Io): boolean {
  return output === undefined && stdout.isTTY === true;
}

async function ended(totals: Totals, { policy }: StreamFlags, io: Io): Promise<number> {
  const { unread, read, judged, crashed } = totals;
  if (io.interrupt.aborted) {
    await write(io.stderr, `\n${io.words.say('interrupted-partly')}\n`);
    return EXIT.interrupted;
  }
  if (unread.length === 0 && judged === 0) {
    await write(io.stderr, `imap-doctor: ${io.words.say('lint-nothing-judged')}\n`);
  }
  const code = exitCodeOf({ ...totals, facts: {} }, policy.failOn, crashed);
  if (code === EXIT.cannotSay) return code;
  return unread.length > 0 || read === 0 ? EXIT.usage : code;
}
