import { pathUnder } from '../base/path-under.ts';
import { plain } from '../base/text.ts';
import { filesOf } from '../derive/files-read.ts';
import type { UnreadFile } from '../model/files.ts';
import type { Finding } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import type { Severity } from '../model/severity.ts';
import type { Words } from '../words/words.ts';
import { locationOf } from './place.ts';
import { doThis, spelled } from './spelled.ts';
import { verdictText } from './verdict.ts';

const commands = { error: 'error', warning: 'warning', info: 'notice' } as const satisfies Record<Severity, string>;

/**
 * The verdict, then workflow commands of GitHub Actions: one annotation for each finding, then one line that sums up.
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
export function github(report: Report, root: string, words: Words): string {
  const { error, warning, info, skipped, ignored } = report.summary;
  const sum = words.say('github-summary', { errors: error, warnings: warning, notes: info, checks: skipped, ignored });
  const notRead = filesOf(report).unread.map((file) => notReadAnnotation(file, root, words));
  // It does not begin like a command, whatever a server has said.
  const verdict = `imap-doctor: ${plain(verdictText(report, words), 2000)}`;
  return `${[verdict, ...notRead, ...report.findings.map((finding) => annotation(finding, report, root, words)), sum].join('\n')}\n`;
}

function annotation(finding: Finding, report: Report, root: string, words: Words): string {
  const { ruleId, severity, message, evidence, remedy } = spelled(finding, words);
  const { path, line, exists } = locationOf(finding, report, root);
  // GitHub does not show an annotation on a file that is not there; without a file it is attached to the run.
  const place = exists ? { file: plain(path, 4096), line: String(Math.max(1, line)) } : {};
  const properties = Object.entries({ ...place, title: ruleId })
    .map(([name, value]) => `${name}=${escapedProperty(value)}`)
    .join(',');
  const advice = remedy ? [`${doThis(words)} ${remedy.text}`] : [];
  const from = exists || finding.at === null ? [] : [words.say('in-file', { file: path })];
  const text = [message, ...from, ...evidence, ...advice].map((part) => plain(part, 2000)).join('\n');
  return `::${commands[severity]} ${properties}::${escapedData(text)}`;
}

function notReadAnnotation({ file, because }: UnreadFile, root: string, words: Words): string {
  const path = pathUnder(file, root);
  const place = path === null ? '' : ` file=${escapedProperty(plain(path, 4096))}`;
  return `::error${place}::${escapedData(plain(words.show(because), 2000))}`;
}

/** As actions/toolkit escapes (packages/core/src/command.ts). */
function escapedData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapedProperty(text: string): string {
  return escapedData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
