/** The only importer of chalk and ora, and the one place that decides about colour and symbols. */

import type { Text } from '../base/message.ts';
import type { Words } from '../words/words.ts';
import { inAscii } from './ascii.ts';
import type { Io, Output } from './io.ts';
import { commandOf, isInteractive, isUnicode } from './io.ts';
import { type Room, wrap } from './wrap.ts';

export type ColorChoice = 'auto' | 'always' | 'never';

type Paint = (text: string) => string;

/** How text looks on one stream, and in which language. */
export interface Style {
  readonly bold: Paint;
  readonly dim: Paint;
  readonly red: Paint;
  readonly green: Paint;
  readonly yellow: Paint;
  readonly symbols: { readonly [name in 'ok' | 'warn' | 'fail' | 'skip' | 'note']: string };
  /** More than ASCII can be shown. */
  readonly unicode: boolean;
  /** Columns to wrap at. */
  readonly width: number;
  readonly words: Words;
  /** What to type to start the program again. */
  readonly command: string;
}

const unicodeSymbols = { ok: '✔', warn: '!', fail: '✖', skip: '–', note: 'i' } as const;
const asciiSymbols = { ok: 'ok  ', warn: 'warn', fail: 'FAIL', skip: 'skip', note: 'note' } as const;
const WIDEST = 100;
const NARROWEST = 40;

/** The style for one stream. chalk is loaded only when there is colour. */
export async function styleFor(stream: Output, io: Io, choice: ColorChoice): Promise<Style> {
  const columns = stream.columns && stream.columns > 0 ? stream.columns : WIDEST;
  const width = Math.max(NARROWEST, Math.min(WIDEST, columns));
  const unicode = isUnicode(io);
  const symbols = unicode ? unicodeSymbols : asciiSymbols;
  const rest = { width, words: io.words, command: commandOf(io) };
  if (!wantsColor(stream, io, choice)) {
    const same: Paint = (text) => text;
    return { bold: same, dim: same, red: same, green: same, yellow: same, symbols, unicode, ...rest };
  }
  const { Chalk } = await import('chalk');
  // chalk 5 does not honour NO_COLOR, so the decision is ours and the level fixed.
  const chalk = new Chalk({ level: 1 });
  // Each takes all its arguments for text, and as the function given to map() it would get three.
  const one =
    (paint: (text: string) => string): Paint =>
    (text) =>
      paint(text);
  const { bold, dim, red, green, yellow } = chalk;
  const paints = { bold: one(bold), dim: one(dim), red: one(red), green: one(green), yellow: one(yellow) };
  return { ...paints, symbols, unicode, ...rest };
}

/** `--color`, then NO_COLOR (https://no-color.org), then FORCE_COLOR, then whether it is a terminal. */
export function wantsColor(stream: Output, { env }: Io, choice: ColorChoice): boolean {
  if (choice !== 'auto') return choice === 'always';
  if (env['NO_COLOR']) return false;
  if (env['FORCE_COLOR']) return env['FORCE_COLOR'] !== '0';
  return stream.isTTY === true && env['TERM'] !== 'dumb';
}

/** Our own text as this terminal can show it. */
export function readable(text: string, io: Io): string {
  return isUnicode(io) ? text : inAscii(text);
}

/** Room on stdout: as wide as the terminal; a page elsewhere. */
export function room(io: Io): Room {
  const { isTTY, columns } = io.stdout;
  return { width: isTTY && columns ? Math.max(NARROWEST, Math.min(WIDEST, columns)) : WIDEST, unicode: isUnicode(io) };
}

/** A note on stderr: on a terminal broken at blanks, elsewhere one line. */
export function note(text: Text, io: Io): void {
  const { isTTY, columns } = io.stderr;
  const width = isTTY && columns ? Math.max(NARROWEST, Math.min(WIDEST, columns)) : Number.POSITIVE_INFINITY;
  io.stderr.write(`${wrap(io.words.show(text), { width, unicode: isUnicode(io) }, '').join('\n')}\n`);
}

/** Can a line on stderr be taken back? Not on a dumb terminal, in the log of a pipeline, or where there is no width. */
function canRedraw({ stderr, env }: Io): boolean {
  return stderr.isTTY === true && (stderr.columns ?? 0) > 0 && env['TERM'] !== 'dumb' && env['CI'] === undefined;
}

export interface Spinner {
  show(text: string): void;
  hide(): void;
}

/**
 * A spinner on stderr, or nothing where it would only leave residue. On a terminal of 0 columns ora 9.4.1 never
 * returns from start(), and where the cursor cannot be moved it writes a line each time: it is not used there.
 */
export async function spinnerFor(io: Io): Promise<Spinner> {
  const { stderr } = io;
  if (!isInteractive(io) || !canRedraw(io)) return { show: () => undefined, hide: () => undefined };
  const { default: ora } = await import('ora');
  const look = isUnicode(io) ? {} : ({ spinner: 'line' } as const);
  const spinner = ora({ stream: stderr as NodeJS.WriteStream, discardStdin: false, color: false, ...look });
  return {
    show(text) {
      spinner.text = text;
      if (!spinner.isSpinning) spinner.start();
    },
    hide: () => void spinner.stop(),
  };
}

/** How far long work has come. */
export interface Bar {
  show(done: number, of: number): void;
  hide(): void;
}

/** ms: work shorter than the first needs no bar, and nobody sees more than ten changes a second. */
const BAR = { after: 300, every: 100, cells: 24 } as const;

/** One line on stderr, overwritten as the work goes on; nothing where that would leave residue. */
export function barFor(io: Io, title: string, quiet: boolean): Bar {
  const { stderr } = io;
  if (quiet || !canRedraw(io)) return { show: () => undefined, hide: () => undefined };
  const [full, empty] = isUnicode(io) ? ['█', '░'] : ['#', '-'];
  let next = performance.now() + BAR.after;
  let visible = false;
  return {
    show(done, of) {
      if (performance.now() < next) return;
      next = performance.now() + BAR.every;
      const cells = Math.round((done / of) * BAR.cells);
      const count = io.words.say('progress-count', { done, of });
      const line = `${title} ${full.repeat(cells)}${empty.repeat(BAR.cells - cells)} ${count}`;
      stderr.write(`\r\u001b[K${line.slice(0, (stderr.columns ?? 1) - 1)}`);
      visible = true;
    },
    hide() {
      if (visible) stderr.write('\r\u001b[K');
      visible = false;
    },
  };
}
