import { basename, dirname } from 'node:path';
import { inAscii } from '../ascii.ts';
import type { Finding, Report } from '../model.ts';
import { worstOf } from '../order.ts';
import type { Style } from '../terminal.ts';
import { count, plain, shellWord } from '../text.ts';
import { shown, wrap } from '../wrap.ts';
import { type Area, areasOf } from './areas.ts';
import { budgetLines } from './budget.ts';
import { watchLines } from './watch.ts';

export interface View {
  readonly style: Style;
  /** The areas have been shown while they were checked. */
  readonly areasShown: boolean;
  readonly quiet: boolean;
  readonly verbose: boolean;
  readonly seconds: number | null;
}

const TITLE = 14;
/** Longest path shown, in characters: the longest there is on Linux. */
export const PATH = 4096;

/** The report for a person: one line per area, then what is wrong and what to do, then one summary line. */
export function terminal(report: Report, view: View): string {
  const { style } = view;
  const lines: string[] = [];
  if (view.verbose) lines.push(...attemptLines(report, style), ...wordLines(report, style));
  if (!view.areasShown && !view.quiet) {
    lines.push(...areasOf(report.facts, report.findings).map((area) => areaLine(area, style)));
  }
  lines.push(...watchLines(report.facts, style));
  for (const finding of report.findings) lines.push('', ...findingLines(finding, style));
  lines.push(...fixLines(report, style));
  if (!view.quiet) lines.push(...budgetLines(report.facts, style), ...skippedLines(report, style));
  lines.push('', summaryLine(report, view), '');
  return lines.join('\n').replace(/^\n+/, '');
}

/** `✔ Server        mail.example.org:993, TLS 1.3, ...` */
export function areaLine({ status, title, text, ruleId }: Area, style: Style): string {
  const head = `${symbol(status, style)} ${style.bold(title.padEnd(TITLE))} `;
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

const statusOf = { error: 'fail', warning: 'warn', info: 'note' } as const;

/** One finding in full. `where` is shown beside the rule, instead of the whole path and line below it. */
export function findingLines(finding: Finding, style: Style, where?: string): string[] {
  const { ruleId, severity, message, evidence, at, remedy } = finding;
  const beside = where ? `  ${style.dim(where)}` : '';
  const head = `${symbol(statusOf[severity], style)} ${style.bold(ruleId)}${beside}`;
  const lines = [head, ...wrap(message, style, '    ')];
  if (at && where === undefined) {
    const place = `${plain(at.file, PATH)}${at.line === null ? '' : `:${at.line}`}`;
    lines.push(...wrap(place, style, '    ').map(style.dim));
  }
  for (const line of evidence) lines.push(...wrap(line, style, '    - ', '      '));
  if (remedy) {
    lines.push(...wrap(`Do this: ${remedy.text}`, style, '    ').map(style.bold));
    remedy.steps.forEach((step, i) => {
      lines.push(...wrap(step, style, `      ${i + 1}. `, '         '));
    });
  }
  return lines;
}

/** More than that is no command to copy. */
const PATHS = 3;

/** The command that makes the changes by itself. A user.js counts only together with the profile it is in. */
export function fixLines({ findings }: Report, style: Style): string[] {
  const remedies = findings.flatMap(({ remedy }) => (remedy && remedy.edits.length > 0 ? [remedy] : []));
  const safe = remedies.filter(({ safety }) => safety === 'safe');
  const edits = (safe.length > 0 ? safe : remedies).flatMap((remedy) => remedy.edits);
  if (edits.length === 0) return [];
  const files = edits.map(({ file }) => (basename(file) === 'user.js' ? dirname(file) : file));
  const paths = [...new Set(files)];
  const words = paths.length > PATHS ? 'PATH..' : paths.map(shellWord).join(' ');
  const all = safe.length > 0 ? '' : ' --all';
  return [
    '',
    ...wrap(`To let it be done (asks first, keeps a backup): imap-doctor fix${all} ${words}`, style, '', '  '),
  ];
}

/** Rules that could not be judged, by reason: shown, so that nothing unchecked looks fine. */
export function skippedLines({ skipped, facts }: Report, style: Style): string[] {
  const reasons = new Map<string, string[]>();
  for (const { ruleId, because } of skipped) reasons.set(because, [...(reasons.get(because) ?? []), ruleId]);
  const other = facts.watch === undefined ? 'longer listening (imap-doctor watch)' : 'imap-doctor check';
  const what = (because: string, ids: readonly string[]): string =>
    because === 'not probed' ? `${count(ids.length, 'rule')} that need ${other}` : `${ids.join(', ')} (${because})`;
  return [...reasons].flatMap(([because, ids]) => [
    '',
    ...wrap(`${style.symbols.skip} Not checked: ${what(because, ids)}`, style, '', '  ').map(style.dim),
  ]);
}

/** The last line. One line however long it is, because it ends with a command to copy. */
export function summaryLine({ summary, findings, facts }: Report, { style, seconds }: View): string {
  const unread = facts.files?.status === 'ok' && facts.files.value.unread.length > 0;
  const whole = !unread && Object.values(facts).every(({ status }) => status === 'ok');
  const nothing = whole ? style.green('nothing wrong found') : 'nothing wrong found in what could be checked';
  const parts = [
    summary.error === 0 && summary.warning === 0 ? nothing : '',
    summary.error > 0 ? style.red(count(summary.error, 'error')) : '',
    summary.warning > 0 ? style.yellow(count(summary.warning, 'warning')) : '',
    summary.info > 0 ? count(summary.info, 'note') : '',
    summary.ignored > 0 ? `${summary.ignored} ignored` : '',
    ...baselineParts(summary),
    summary.skipped > 0 ? `${count(summary.skipped, 'check')} not run` : '',
  ].filter(Boolean);
  const time = seconds === null ? '' : ` · ${seconds.toFixed(1)} s`;
  const worst = worstOf(findings);
  const next = worst ? ` · more: imap-doctor explain ${worst.ruleId}` : '';
  const line = `${parts.join(', ')}${time}${next}`;
  return style.unicode ? line : inAscii(line);
}

function baselineParts({ baseline }: Report['summary']): string[] {
  if (!baseline) return [];
  const { known, gone, notChecked } = baseline;
  return [
    `${known} known from the baseline`,
    gone > 0 ? `${gone} of the baseline gone` : '',
    notChecked > 0 ? `${notChecked} of the baseline not looked at` : '',
  ];
}

function attemptLines({ facts }: Report, { dim }: Style): string[] {
  if (facts.discovery?.status !== 'ok') return [];
  const { attempts, domain } = facts.discovery.value;
  if (attempts.length === 0) return [];
  const lines = attempts.map(
    ({ source, asked, answer, milliseconds }) =>
      `  ${source.padEnd(11)} ${asked}: ${answer} (${Math.round(milliseconds)} ms)`,
  );
  return [`Looked for the server of ${domain}:`, ...lines, ''].map((line) => (line ? dim(line) : line));
}

function wordLines({ facts }: Report, { dim }: Style): string[] {
  const lines: string[] = [];
  if (facts.reach?.status === 'ok' && facts.reach.value.greeting) lines.push(`Greeting: ${facts.reach.value.greeting}`);
  if (facts.session?.status === 'ok') {
    const { beforeLogin, afterLogin } = facts.session.value.capabilities;
    lines.push(
      `Capabilities before login: ${beforeLogin.join(' ')}`,
      `Capabilities after login: ${afterLogin.join(' ')}`,
    );
  }
  if (facts.connections?.status === 'ok') {
    const { roundTrips, elapsedMs } = facts.connections.value;
    lines.push(`Counting took ${count(roundTrips, 'round trip')}, ${elapsedMs} ms`);
  }
  return lines.length > 0 ? [...lines.map(dim), ''] : [];
}
