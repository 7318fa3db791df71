import { basename, dirname } from 'node:path';
import { shellPath } from '../base/shell.ts';
import { plain } from '../base/text.ts';
import type { Finding, Place } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import { inAscii } from '../terminal/ascii.ts';
import type { Style } from '../terminal/terminal.ts';
import { padded, shown, wrap } from '../terminal/wrap.ts';
import { pictureOf } from '../verdict/picture.ts';
import { type Area, areasOf, titleColumns } from './areas.ts';
import { pictureLines } from './picture.ts';
import { doThis, spelled } from './spelled.ts';
import { moreLines, skippedLines, summaryLine } from './summary.ts';
import { actionLines, verdictLines } from './verdict.ts';
import type { View } from './view.ts';
import { watchLines } from './watch.ts';

/** Longest path shown, in characters: the longest there is on Linux. */
export const PATH = 4096;

/**
 * The report for a person: what is wrong and what to do, then a line for each area, then how to see the rest. With
 * `verbose`, every finding in full.
 */
export function terminal(report: Report, view: View): string {
  const { style, quiet, verbose } = view;
  const lines = [
    '',
    ...verdictLines(report, style),
    ...(quiet ? [] : spaced(pictureLines(pictureOf(report.facts), style))),
    ...(quiet ? [] : actionLines(report, style)),
    ...(verbose ? spaced([...attemptLines(report, style), ...wordLines(report, style)]) : []),
    ...(view.areasShown || quiet ? [] : spaced(areaLines(report, view))),
    ...watchLines(report.facts, style),
    ...(verbose ? report.findings.flatMap((finding) => ['', ...findingLines(finding, style)]) : []),
    ...(quiet && !verbose ? spaced(report.findings.map((finding) => lineOf(finding, style))) : []),
    ...fixLines(report, style),
    ...(verbose ? skippedLines(report, style) : []),
    '',
    ...moreLines(report, view),
    summaryLine(report, view),
    '',
  ];
  const text = lines.join('\n');
  // What was shown during the check is right above.
  return view.areasShown ? text : text.replace(/^\n+/, '');
}

function spaced(lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', ...lines];
}

function areaLines({ facts, findings }: Report, { style, verbose }: View): string[] {
  const areas = areasOf(facts, findings, style.words);
  return areas.map((area) => areaLine(verbose ? area : { ...area, ruleId: null }, style));
}

/** `✖ prefs.js:12: Thunderbird may open … [connections/too-many]` */
export function lineOf(finding: Finding, style: Style): string {
  const { severity, message, at, ruleId } = finding;
  const where = at === null ? '' : `${placeInWords(at)}: `;
  const line = `${where}${style.words.show(message)} [${ruleId}]`;
  return `${symbol(statusOf[severity], style)} ${style.unicode ? line : inAscii(line)}`;
}

/** `✔ Server        mail.example.org:993, TLS 1.3, ...` */
export function areaLine({ status, title, text, ruleId }: Area, style: Style): string {
  const head = `${symbol(status, style)} ${style.bold(padded(title, titleColumns(style.words)))} `;
  const rule = ruleId ? `  ${style.dim(ruleId)}` : '';
  return wrap(`${text}${rule}`, style, head, ' '.repeat(shown(head))).join('\n');
}

function symbol(status: Area['status'], { symbols, green, yellow, red, dim }: Style): string {
  switch (status) {
    case 'ok':
      return green(symbols.ok);
    case 'warn':
      return yellow(symbols.warn);
    case 'fail':
      return red(symbols.fail);
    case 'skip':
      return dim(symbols.skip);
    case 'note':
      return symbols.note;
  }
}

export const statusOf = { error: 'fail', warning: 'warn', info: 'note' } as const;

/** One finding in full. `where` is shown beside the rule, instead of the whole path and line below it. */
export function findingLines(finding: Finding, style: Style, where?: string): string[] {
  const { ruleId, severity, message, evidence, at, remedy } = spelled(finding, style.words);
  const beside = where ? `  ${style.dim(where)}` : '';
  const head = `${symbol(statusOf[severity], style)} ${style.bold(ruleId)}${beside}`;
  const lines = [head, ...wrap(message, style, '    ')];
  if (at && where === undefined) {
    lines.push(...wrap(placeInWords(at), style, '    ').map(style.dim));
  }
  for (const line of evidence) lines.push(...wrap(line, style, '    - ', '      '));
  if (remedy) {
    lines.push(...wrap(`${doThis(style.words)} ${remedy.text}`, style, '    ').map(style.bold));
    if (remedy.cost !== null) lines.push(...wrap(remedy.cost, style, '    '));
    remedy.steps.forEach((step, i) => {
      lines.push(...wrap(step, style, `      ${i + 1}. `, '         '));
    });
  }
  return lines;
}

/** `prefs.js:12` */
export function placeInWords({ file, line }: Place): string {
  return `${plain(file, PATH)}${line === null ? '' : `:${line}`}`;
}

/** More than that is no command to copy. */
const PATHS = 3;

export function fixLines(report: Report, style: Style): string[] {
  const command = fixCommand(report, style.command);
  if (command === null) return [];
  // On a line of its own, and never broken: half a command is another one.
  return ['', ...wrap(style.words.say('fix-it-for-me'), style, ''), `  ${command}`];
}

/**
 * The command that makes the changes by itself; null where there are none to make. A user.js counts only together with
 * the profile it is in.
 */
export function fixCommand({ findings, prefer }: Report, program: string): string | null {
  const remedies = findings.flatMap(({ remedy }) => (remedy && remedy.edits.length > 0 ? [remedy] : []));
  const safe = remedies.filter(({ safety }) => safety === 'safe');
  const edits = (safe.length > 0 ? safe : remedies).flatMap((remedy) => remedy.edits);
  if (edits.length === 0) return null;
  const files = edits.map(({ file }) => (basename(file) === 'user.js' ? dirname(file) : file));
  const paths = [...new Set(files)];
  const words = paths.length > PATHS ? 'PATH..' : paths.map((path) => shellPath(path)).join(' ');
  const options = `${safe.length > 0 ? '' : ' --all'}${prefer === 'push' ? ' --prefer push' : ''}`;
  return `${program} fix${options} ${words}`;
}

function attemptLines({ facts }: Report, { dim, words }: Style): string[] {
  if (facts.discovery?.status !== 'ok') return [];
  const { attempts, domain } = facts.discovery.value;
  if (attempts.length === 0) return [];
  const lines = attempts.map(
    ({ source, asked, answer, milliseconds }) =>
      `  ${source.padEnd(11)} ${asked}: ${words.show(answer)} (${Math.round(milliseconds)} ms)`,
  );
  return [words.say('looked-for-server', { domain }), ...lines, ''].map((line) => (line ? dim(line) : line));
}

function wordLines({ facts }: Report, { dim, words }: Style): string[] {
  const lines: string[] = [];
  const greeting = facts.reach?.status === 'ok' ? facts.reach.value.greeting : null;
  if (greeting) lines.push(words.say('greeting', { greeting }));
  if (facts.session?.status === 'ok') {
    const { beforeLogin, afterLogin } = facts.session.value.capabilities;
    lines.push(
      words.say('capabilities-before', { capabilities: beforeLogin.join(' ') }),
      words.say('capabilities-after', { capabilities: afterLogin.join(' ') }),
    );
  }
  if (facts.connections?.status === 'ok') {
    const { roundTrips, elapsedMs } = facts.connections.value;
    lines.push(words.say('counting-took', { roundTrips, duration: elapsedMs }));
  }
  return lines.length > 0 ? [...lines.map(dim), ''] : [];
}
