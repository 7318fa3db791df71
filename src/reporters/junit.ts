import type { Text } from '../base/message.ts';
import { pathUnder } from '../base/path-under.ts';
import { filesRead, filesOf as namedFiles } from '../derive/files-read.ts';
import type { FactName } from '../model/facts.ts';
import type { UnreadFile } from '../model/files.ts';
import type { Finding } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import { rules } from '../rules/index.ts';
import type { Words } from '../words/words.ts';
import { lastTwo, serverName } from './place.ts';
import { remedyLines, spelled } from './spelled.ts';
import { verdictText } from './verdict.ts';

interface Case {
  readonly rule: string;
  readonly findings: readonly Finding[];
  /** Why there is no verdict; null when there is one. */
  readonly skipped: Text | null;
}

interface Suite {
  readonly name: string;
  readonly cases: readonly Case[];
}

/**
 * JUnit XML: a suite for each settings file and one for the server, in it a case for each rule. Errors and warnings
 * are failures, notes are output of a case that passed, rules without a verdict are skipped.
 */
export function junit(report: Report, root: string, words: Words): string {
  const suites = suitesOf(report, root);
  const { unread } = namedFiles(report);
  const all = numbersOf(suites.flatMap(({ cases }) => cases));
  const whole = attributes({
    name: 'imap-doctor',
    ...all,
    tests: all.tests + unread.length,
    errors: unread.length,
  });
  const lines = ['<?xml version="1.0" encoding="UTF-8"?>', `<testsuites ${whole}>`];
  const [first] = suites;
  const verdict = escaped(verdictText(report, words));
  for (const { name, cases } of suites) {
    lines.push(`  <testsuite ${attributes({ name, ...numbersOf(cases), timestamp: report.at.slice(0, 19) })}>`);
    for (const one of cases) lines.push(...caseLines(one, name, words));
    // The schema allows it at the end of a suite alone.
    if (name === first?.name) lines.push(`    <system-out>${verdict}</system-out>`);
    lines.push('  </testsuite>');
  }
  for (const file of unread) lines.push(...notReadLines(file, root, words));
  return `${[...lines, '</testsuites>'].join('\n')}\n`;
}

/** A file that could not be read is a suite with one case, which broke off. */
function notReadLines({ file, because }: UnreadFile, root: string, words: Words): string[] {
  const name = pathUnder(file, root) ?? lastTwo(file);
  return [
    `  <testsuite ${attributes({ name, tests: 1, failures: 0, errors: 1, skipped: 0 })}>`,
    `    <testcase ${attributes({ name: 'read', classname: name })}>`,
    `      <error ${attributes({ message: words.show(because), type: 'error' })}/>`,
    CLOSE,
    '  </testsuite>',
  ];
}

/** Rules that look at nothing but settings have a case for each file; all others are about the server. */
function suitesOf(report: Report, root: string): Suite[] {
  const files = filesOf(report);
  const found = byRuleAndFile(report.findings);
  const why = new Map(report.skipped.map(({ ruleId, because }) => [ruleId, because]));
  const ids = [...new Set([...rules.map(({ id }) => id), ...report.findings.map(({ ruleId }) => ruleId)])];
  const suite = (name: string, file: string | null, belongs: (id: string) => boolean): Suite => ({
    name,
    cases: ids
      .filter((id) => belongs(id) || found.has(keyOf(id, file)))
      .map((rule) => ({ rule, findings: found.get(keyOf(rule, file)) ?? [], skipped: why.get(rule) ?? null })),
  });
  const aboutServer = (id: string): boolean => !fileRules.has(id) && (ruleIds.has(id) || files.length === 0);
  return [
    ...files.map((file) => suite(pathUnder(file, root) ?? lastTwo(file), file, (id) => fileRules.has(id))),
    suite(serverName(report, ':'), null, aboutServer),
  ];
}

const ruleIds: ReadonlySet<string> = new Set(rules.map(({ id }) => id));
/** What is known from settings files alone. */
const FROM_FILES: ReadonlySet<FactName> = new Set(['files', 'accounts', 'documents', 'demands']);
const fileRules: ReadonlySet<string> = new Set(
  rules.filter(({ needs }) => needs.every((name) => FROM_FILES.has(name))).map(({ id }) => id),
);

/** The files that were read, then those a finding names besides (a user.js beside its prefs.js). */
function filesOf({ facts, findings }: Report): string[] {
  return [...new Set([...filesRead(facts), ...findings.flatMap(({ at }) => at?.file ?? [])])];
}

const keyOf = (rule: string, file: string | null): string => `${rule}\n${file ?? ''}`;

function byRuleAndFile(findings: readonly Finding[]): Map<string, Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = keyOf(finding.ruleId, finding.at?.file ?? null);
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return groups;
}

const isFailure = ({ severity }: Finding): boolean => severity !== 'info';

function numbersOf(cases: readonly Case[]): { tests: number; failures: number; errors: number; skipped: number } {
  return {
    tests: cases.length,
    failures: cases.filter(({ findings }) => findings.some(isFailure)).length,
    errors: 0,
    skipped: cases.filter(({ findings, skipped }) => skipped !== null && findings.length === 0).length,
  };
}

function caseLines({ rule, findings, skipped }: Case, suite: string, words: Words): string[] {
  const open = `    <testcase ${attributes({ name: rule, classname: suite })}`;
  const failures = findings.filter(isFailure);
  const notes = findings.filter((finding) => !isFailure(finding));
  const [first] = failures;
  if (findings.length === 0) {
    return skipped === null
      ? [`${open}/>`]
      : [`${open}>`, `      <skipped ${attributes({ message: words.show(skipped) })}/>`, CLOSE];
  }
  const lines = [`${open}>`];
  if (first) {
    const about = attributes({ message: words.show(first.message), type: first.severity });
    lines.push(`      <failure ${about}>${inFull(failures, words)}</failure>`);
  }
  if (notes.length > 0) lines.push(`      <system-out>${inFull(notes, words)}</system-out>`);
  return [...lines, CLOSE];
}

const CLOSE = '    </testcase>';

function inFull(findings: readonly Finding[], words: Words): string {
  const texts = findings.map((finding) => {
    const { message, at, evidence, remedy } = spelled(finding, words);
    const line = at?.line ? [words.say('at-line', { line: at.line })] : [];
    return [message, ...line, ...evidence.map((one) => `- ${one}`), ...remedyLines(remedy, words)].join('\n');
  });
  return escaped(texts.join('\n\n'));
}

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name}="${escaped(String(value)).replaceAll('\n', '&#10;')}"`)
    .join(' ');
}

/** XML 1.0 section 2.2 has no way to write control characters, halves of a surrogate pair, U+FFFE and U+FFFF. */
function escaped(text: string): string {
  return text
    .replace(/[^\P{Cc}\t\n]|\p{Surrogate}|[\ufffe\uffff]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
