import type { Message, PrintedMessage } from '../base/message.ts';
import type { Finding, PrintedFinding } from '../model/finding.ts';
import type { PrintedReport, Report } from '../model/report.ts';
import type { Words } from '../words/words.ts';

/** C1 control characters and those that change what the text around them looks like: a terminal would obey them. */
const OBEYED = /[\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;
/** The lists of accounts and findings lie this deep at most: `facts.accounts.value`. */
const DEPTH = 3;

/** The report as it is: the names are a contract (`schema: 1`). Everything a terminal would obey is escaped. */
export function json(report: Report, words: Words): string {
  return [...jsonPieces(report, '', words)].join('');
}

/** The same text bit by bit: with ten thousand profiles the whole of it is larger than everything else in memory. */
export function jsonPieces(report: Report, _root: string, words: Words): Generator<string> {
  const { tool, schema, ...rest } = report;
  const findings = report.findings.map((finding) => printedOf(finding, words));
  const printed: PrintedReport = { tool, schema, language: words.language, ...rest, findings };
  return piecesOf(printed, words);
}

/** Any value as JSON text: each message in it gets its text beside its id. */
export function* piecesOf(value: unknown, words: Words): Generator<string> {
  yield* pieces(value, '\n', { depth: DEPTH, replacer: replacerFor(words) });
  yield '\n';
}

/** The same in one line. */
export function lineOf(value: unknown, words: Words): string {
  return `${safe(JSON.stringify(value, replacerFor(words)))}\n`;
}

function replacerFor(words: Words): Layout['replacer'] {
  const printed = (message: Message): PrintedMessage => ({ ...message, text: words.show(message) });
  return (_name, member) => (isMessage(member) ? printed(member) : member);
}

export function printedOf({ ruleId, severity, message, ...rest }: Finding, words: Words): PrintedFinding {
  const { id = null, args = {} } = typeof message === 'string' ? {} : message;
  return { ruleId, severity, messageId: id, args, message: words.show(message), ...rest };
}

function isMessage(value: unknown): value is Message {
  if (typeof value !== 'object' || value === null || !('id' in value) || !('args' in value)) return false;
  return Object.keys(value).length === 2;
}

interface Layout {
  /** How many levels are still written bit by bit. */
  readonly depth: number;
  /** As JSON.stringify takes it: a message gets its text beside it. */
  readonly replacer: (name: string, value: unknown) => unknown;
}

/** Exactly what JSON.stringify(value, replacer, 2) gives; `line` begins a line at the indentation of `value`. */
function* pieces(given: unknown, line: string, { depth, replacer }: Layout): Generator<string> {
  if (typeof given !== 'object' || given === null || depth < 0) {
    yield safe(JSON.stringify(given, replacer, 2)).replaceAll('\n', line);
    return;
  }
  const value = replacer('', given) as object;
  const list = Array.isArray(value);
  const members: [string, unknown][] = Object.entries(value).filter(([, member]) => member !== undefined);
  let before = list ? '[' : '{';
  for (const [name, member] of members) {
    yield `${before}${line}  ${list ? '' : `${safe(JSON.stringify(name))}: `}`;
    yield* pieces(member, `${line}  `, { depth: depth - 1, replacer });
    before = ',';
  }
  if (members.length === 0) yield list ? '[]' : '{}';
  else yield `${line}${list ? ']' : '}'}`;
}

/** JSON text in which everything a terminal would obey is escaped. */
export function safe(text: string): string {
  return text.replace(OBEYED, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
