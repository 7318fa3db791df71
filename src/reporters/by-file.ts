import { basename, dirname } from 'node:path';
import type { Message, Text } from '../base/message.ts';
import { byCodeUnit } from '../base/order.ts';
import { plain } from '../base/text.ts';
import { filesOf } from '../derive/files-read.ts';
import type { Demand } from '../model/demand.ts';
import type { Finding } from '../model/finding.ts';
import { okValue } from '../model/outcome.ts';
import type { Report } from '../model/report.ts';
import type { Style } from '../terminal/terminal.ts';
import { wrap } from '../terminal/wrap.ts';
import { say } from '../words/say.ts';
import { inWords } from './demand.ts';
import { moreLines, skippedLines, summaryLine } from './summary.ts';
import { findingLines, fixLines, lineOf, PATH } from './terminal.ts';
import { actionLines, verdictLines } from './verdict.ts';
import type { View } from './view.ts';

/** Where the findings are kept that belong to no single file. No path is empty. */
const ALL = '';

/**
 * The report about settings files, line by line: each file with the mail programs in it, then what is wrong there.
 * Every piece but the empty ones ends with a line end.
 */
export function* terminalByFile(report: Report, view: View): Generator<string> {
  let blank = true;
  for (const line of linesOf(report, view)) {
    // Each block asks for a blank line before and after it; two of them are one.
    if (line !== '' || !blank) yield `${line}\n`;
    blank = line === '';
  }
}

function* linesOf(report: Report, view: View): Generator<string> {
  const { style, quiet, verbose } = view;
  yield* ['', ...verdictLines(report, style), ...(quiet ? [] : actionLines(report, style)), ''];
  yield* verbose ? inFull(report, style) : inLines(report, view);
  yield* fixLines(report, style);
  if (verbose) yield* skippedLines(report, style);
  const { passedOver } = filesOf(report);
  if (verbose) yield* ['', style.dim(style.words.say('files-passed-over', { files: passedOver }))];
  yield* ['', ...moreLines(report, view)];
  yield `${style.words.show(extent(report))}: ${summaryLine(report, view)}`;
}

/** Each file with the mail programs in it, then everything that is wrong there. */
function* inFull(report: Report, style: Style): Generator<string> {
  const { files, across } = sortedByFile(report);
  for (const { file, findings, demands } of files) {
    if (findings.length > 0) yield* troubled(file, findings, demands, style);
    else yield fine(file, demands, style);
  }
  if (across.length > 0) yield* ['', style.bold(style.words.say('all-files-together'))];
  for (const finding of across) yield* block(finding, ALL, style);
}

/** So many files without a fault are named one by one. */
const MOST_FINE = 20;
/** From so many findings on, how often each rule speaks is of interest. */
const MANY = 20;

/** A line for each finding, as compilers have it; then how often each rule speaks, where there are many. */
function* inLines(report: Report, { style, quiet }: View): Generator<string> {
  const { files } = sortedByFile(report);
  const faultless = files.filter(({ findings }) => findings.length === 0);
  const named = quiet || faultless.length > MOST_FINE ? [] : faultless;
  for (const { file, demands } of named) yield fine(file, demands, style);
  for (const finding of report.findings) yield lineOf(finding, style);
  if (report.findings.length < MANY) return;
  const counts = new Map<string, number>();
  for (const { ruleId } of report.findings) counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1);
  yield '';
  for (const [ruleId, count] of [...counts].sort(([, a], [, b]) => b - a))
    yield `${String(count).padStart(6)}  ${ruleId}`;
}

/** One settings file: the mail programs in it, and what is wrong there. */
interface FileSection {
  readonly file: string;
  readonly findings: readonly Finding[];
  readonly demands: readonly Demand[];
}

/** The report by file, and the findings that belong to no single one. */
export function sortedByFile(report: Report): { files: FileSection[]; across: readonly Finding[] } {
  const { read } = filesOf(report);
  const findings = grouped(report.findings, keeper(read), ({ at }) => at?.file ?? ALL);
  const demands = grouped(
    demandsIn(report),
    (file) => file,
    ({ file }) => file ?? ALL,
  );
  const names = new Set([...read, ...findings.keys()].filter((name) => name !== ALL));
  const files = [...names]
    .sort(byCodeUnit)
    .map((file) => ({ file, findings: findings.get(file) ?? [], demands: demands.get(file) ?? [] }));
  return { files, across: findings.get(ALL) ?? [] };
}

function demandsIn({ facts }: Report): readonly Demand[] {
  return okValue(facts.demands) ?? [];
}

/** A finding in a file that was read along with another one (a user.js) is shown with that one. */
function keeper(read: readonly string[]): (file: string) => string {
  const known = new Set(read);
  const byFolder = new Map(read.filter((file) => basename(file) === 'prefs.js').map((file) => [dirname(file), file]));
  return (file) => (known.has(file) ? file : (byFolder.get(dirname(file)) ?? file));
}

function grouped<T>(all: readonly T[], keep: (file: string) => string, fileOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const file = fileOf(one);
    const key = file === ALL ? ALL : keep(file);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}

function fine(file: string, demands: readonly Demand[], style: Style): string {
  const { green, dim, symbols, words } = style;
  if (demands.length === 0) return `${dim(symbols.skip)} ${plain(file, PATH)}  ${dim(words.say('no-imap-account'))}`;
  const wanted = words.separated(demands.map((demand) => words.show(inWords(demand))));
  return `${green(symbols.ok)} ${plain(file, PATH)}  ${dim(wanted)}`;
}

function troubled(file: string, findings: readonly Finding[], demands: readonly Demand[], style: Style): string[] {
  const programs = demands.flatMap((demand) => wrap(style.words.show(inWords(demand)), style, '    ')).map(style.dim);
  return ['', style.bold(plain(file, PATH)), ...programs, ...findings.flatMap((one) => block(one, file, style)), ''];
}

function block(finding: Finding, file: string, style: Style): string[] {
  return ['', ...findingLines(finding, style, style.words.show(whereIn(file, finding)))];
}

/** What there is to say of the place of a finding that is shown with this file. */
export function whereIn(file: string, { at }: Finding): Text {
  if (at === null) return '';
  const name = at.file === file ? null : plain(basename(at.file), PATH);
  if (at.line === null) return name ?? '';
  return name === null ? say('at-line', { line: at.line }) : say('at-file-and-line', { file: name, line: at.line });
}

/** `5 accounts in 4 files` */
export function extent(report: Report): Message {
  const { facts } = report;
  const { read, unread } = filesOf(report);
  const numbers = { accounts: okValue(facts.accounts)?.length ?? 0, files: read.length };
  const whole = say('extent', numbers);
  return unread.length === 0 ? whole : say('extent-unread', { extent: whole, unread: unread.length });
}
