import { writeFile } from 'node:fs/promises';
import type { Diagnosis } from '../diagnose.ts';
import type { Progress } from '../engine.ts';
import { UserError } from '../errors.ts';
import { EXIT, exitCodeOf, type FailOn } from '../exit.ts';
import { batches, type Io, isInteractive, writePieces } from '../io.ts';
import type { Report } from '../model.ts';
import { judge } from '../report.ts';
import { areaOf } from '../reporters/areas.ts';
import { terminalByFile } from '../reporters/by-file.ts';
import { jsonPieces } from '../reporters/json.ts';
import { areaLine, terminal } from '../reporters/terminal.ts';
import { type ColorChoice, spinnerFor, styleFor } from '../terminal.ts';
import { plain } from '../text.ts';

/** Flags every command that ends in a report understands. */
export interface OutputFlags {
  readonly format: 'terminal' | 'json';
  readonly output?: string;
  readonly failOn: FailOn;
  readonly color: ColorChoice;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
}

export interface Shown {
  /** The areas have been shown while they were checked. */
  readonly areas: boolean;
  /** When the check began (performance.now()); null: the time it took is of no interest. */
  readonly since: number | null;
  /** Findings are laid out by file. */
  readonly byFile?: boolean;
}

/** Lays the report out, sends it to stdout or a file, and gives the exit code. */
export async function emit(diagnosis: Diagnosis, flags: OutputFlags, io: Io, shown: Shown): Promise<number> {
  const { report, judgement, interrupted } = diagnosis;
  const text = flags.format === 'json' ? jsonPieces(report) : await layOut(report, flags, io, shown);
  if (flags.output === undefined) await writePieces(io.stdout, text);
  else await save(flags.output, text);
  return interrupted ? EXIT.interrupted : exitCodeOf(report, flags.failOn, judgement.crashed);
}

async function layOut(report: Report, flags: OutputFlags, io: Io, shown: Shown): Promise<Iterable<string>> {
  const toFile = flags.output !== undefined;
  const style = await styleFor(io.stdout, io, toFile && flags.color === 'auto' ? 'never' : flags.color);
  const view = {
    style,
    areasShown: shown.areas && io.stdout.isTTY === true && !toFile,
    quiet: flags.quiet === true,
    verbose: flags.verbose === true,
    seconds: shown.since === null ? null : (performance.now() - shown.since) / 1000,
  };
  return shown.byFile ? terminalByFile(report, view) : [terminal(report, view)];
}

async function save(path: string, text: Iterable<string>): Promise<void> {
  try {
    await writeFile(path, batches(text));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new UserError(`The report could not be written to ${plain(path)} (${code}).`);
  }
}

/** After this many ms of waiting for one step, say what is being waited for. */
const SLOW_MS = 10_000;

/** On a terminal: a spinner for the step under way, and a line on stderr for each area as it is done. */
export async function liveProgress(flags: OutputFlags, io: Io): Promise<{ progress: Progress; live: boolean }> {
  if (!isInteractive(io) || flags.quiet === true) return { progress: {}, live: false };
  const style = await styleFor(io.stderr, io, flags.color);
  const spinner = await spinnerFor(io);
  let slow: NodeJS.Timeout | undefined;
  return {
    live: true,
    progress: {
      started(step) {
        spinner.show(step.title);
        slow = setTimeout(() => spinner.show(`still waiting for ${step.title} (Ctrl-C keeps what we have)`), SLOW_MS);
      },
      finished(step, sheet) {
        clearTimeout(slow);
        spinner.hide();
        io.stderr.write(`${areaLine(areaOf(step.provides, sheet, judge(sheet).findings), style)}\n`);
      },
    },
  };
}
