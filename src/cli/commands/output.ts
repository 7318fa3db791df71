import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { UserError } from '../../base/errors.ts';
import { writeWhole } from '../../base/write-file.ts';
import { areaName } from '../../engine/area-name.ts';
import type { Progress } from '../../engine/gather.ts';
import { judge } from '../../engine/judge.ts';
import type { Diagnosis } from '../../engine/offline.ts';
import { factsOf } from '../../model/facts.ts';
import type { Report } from '../../model/report.ts';
import type { PolicyFlags } from '../../policy/load.ts';
import type { Policy } from '../../policy/policy.ts';
import { areaOf, isArea } from '../../reporters/areas.ts';
import { terminalByFile } from '../../reporters/by-file.ts';
import { machineFormats, type ReportFormat, wordsOf } from '../../reporters/index.ts';
import { areaLine, terminal } from '../../reporters/terminal.ts';
import { batches, type Io, isInteractive, writePieces } from '../../terminal/io.ts';
import { type ColorChoice, note, spinnerFor, styleFor } from '../../terminal/terminal.ts';
import { say } from '../../words/say.ts';
import { EXIT, exitCodeOf } from '../exit.ts';

/** Flags every command that ends in a report understands. */
export interface OutputFlags extends PolicyFlags {
  readonly format: ReportFormat;
  readonly output?: string;
  /** Keeps the facts there, for --from. */
  readonly save?: string;
  readonly saveBaseline?: string;
  /** Made of the flags, imap-doctor.json and the baseline before the command starts. */
  readonly policy: Policy;
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

/**
 * Lays the report out, sends it to stdout or a file, keeps what is to be kept, and gives the exit code. What has just
 * been stored as the baseline counts as known.
 */
export async function emit(diagnosis: Diagnosis, flags: OutputFlags, io: Io, shown: Shown): Promise<number> {
  const { report } = diagnosis;
  const { format, policy } = flags;
  refuseInputs(report, flags);
  noteSettings(flags, io);
  const text =
    format === 'terminal'
      ? withoutCommands(await layOut(report, flags, io, shown), io)
      : (await machineFormats[format]())(report, policy.root, wordsOf(format, io));
  if (flags.output === undefined) await writePieces(io.stdout, text);
  else await writeWhole(flags.output, batches(text), say('output-report'));
  return keep(diagnosis, flags);
}

/** Says that settings were found which nobody named. */
export function noteSettings({ policy, quiet }: OutputFlags, io: Io): void {
  if (policy.source !== undefined && quiet !== true) note(say('team-settings-used', { path: policy.source }), io);
}

/** Keeps what is to be kept, the report apart. @returns the exit code */
export async function keep(diagnosis: Diagnosis, flags: OutputFlags): Promise<number> {
  const { report, known, crashed, interrupted } = diagnosis;
  const { policy } = flags;
  if (flags.save !== undefined) await (await import('../../engine/sheet.ts')).saveSheet(flags.save, report);
  if (interrupted) return EXIT.interrupted;
  if (flags.saveBaseline === undefined) return exitCodeOf(report, policy.failOn, crashed);
  const { saveBaseline } = await import('../../policy/baseline-file.ts');
  await saveBaseline(flags.saveBaseline, [...known, ...report.findings], policy.root);
  return exitCodeOf(report, 'never', crashed);
}

/** @throws UserError when something would be written over what was read. */
export function refuseInputs(
  { facts }: Pick<Report, 'facts'>,
  { output, save, saveBaseline, config, baseline, from }: OutputFlags & { from?: string },
): void {
  const { files, accounts, documents } = factsOf(facts, ['files', 'accounts', 'documents']);
  const settings = [
    ...(files === null ? [] : [...files.read, ...files.unread.map(({ file }) => file)]),
    ...(accounts ?? []).flatMap(({ file }) => file ?? []),
    ...(documents ?? []).map(({ file }) => file),
    ...[config, from].filter((one) => typeof one === 'string'),
  ];
  const inputs = new Set(settings.map(realPath));
  for (const path of [output, save, saveBaseline]) {
    const isOther =
      path !== saveBaseline && baseline !== undefined && path !== undefined && realPath(path) === realPath(baseline);
    if (path !== undefined && (inputs.has(realPath(path)) || isOther))
      throw new UserError(say('output-is-input', { path }));
  }
}

function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
}

/**
 * In a GitHub workflow a line that begins with `::` or `##[` is a command to the runner, and a wrapped line may begin
 * with what a settings file says.
 */
function* withoutCommands(text: Iterable<string>, { env }: Io): Generator<string> {
  for (const piece of text) yield env['GITHUB_ACTIONS'] ? piece.split('\n').map(withoutCommand).join('\n') : piece;
}

function withoutCommand(line: string): string {
  const at = line.search(/[^ \t]/);
  const isCommand = line.startsWith('::', at) || line.startsWith('##[', at);
  return at >= 0 && isCommand ? `${line.slice(0, at + 1)} ${line.slice(at + 1)}` : line;
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
        const area = areaName(step.provides);
        spinner.show(io.words.show(area));
        slow = setTimeout(() => spinner.show(io.words.say('still-waiting', { area })), SLOW_MS);
      },
      note(text) {
        clearTimeout(slow);
        spinner.show(io.words.show(text));
      },
      finished({ provides }, sheet) {
        clearTimeout(slow);
        spinner.hide();
        if (!isArea(provides)) return;
        io.stderr.write(`${areaLine(areaOf(provides, sheet, judge(sheet, flags.policy).findings, io.words), style)}\n`);
      },
    },
  };
}
