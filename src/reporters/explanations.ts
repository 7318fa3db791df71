import type { ServerRow } from '../knowledge/servers.ts';
import type { FactName } from '../model/facts.ts';
import type { ProgramId } from '../model/program-id.ts';
import type { Rule } from '../model/rule.ts';
import { programs } from '../programs/index.ts';
import { titleOf, whyOf } from '../words/rule.ts';
import type { Words } from '../words/words.ts';

/** Widest line of a paragraph, in characters. */
const WIDTH = 90;

export function ruleTable(rules: readonly Rule<FactName>[], words: Words): string {
  const widest = Math.max(...rules.map(({ id }) => id.length));
  const lines = rules.map(
    (rule) => `${rule.id.padEnd(widest)}  ${rule.severity.padEnd(7)}  ${words.show(titleOf(rule))}`,
  );
  return page([
    ...lines,
    '',
    'More about one of them: imap-doctor explain connections/over-limit',
    'A message you got:      imap-doctor explain "the text of the message"',
    'Tables:                 imap-doctor explain clients | servers | limits',
  ]);
}

export function ruleInFull(rule: Rule<FactName>, words: Words): string {
  const { id, severity, needs, sources } = rule;
  return page([
    `${id} (${severity})`,
    words.show(titleOf(rule)),
    '',
    ...folded(words.show(whyOf(rule)), WIDTH),
    '',
    `Looks at: ${needs.join(', ')}`,
    'Sources:',
    ...sources.map((source) => `  ${source}`),
  ]);
}

const amount = ({ limit, unlimited }: ServerRow): string =>
  limit ? `${limit.value} per ${limit.per}` : unlimited ? 'none until somebody sets one' : 'not found';

const sureness: Record<ServerRow['sure'], string> = {
  documented: 'documented by its makers',
  observed: 'seen in its source or at work',
  reported: 'reported by somebody, not confirmed',
  unknown: 'not known',
};

/** Who allows how many connections at a time, with sources; quotas apart, because they are something else. */
export function limitTable(rows: readonly ServerRow[]): string {
  const counted = rows.filter(({ quota }) => !quota);
  return page([
    'Connections at a time, as the server or mail host comes. "Not found" does not mean that there is no limit.',
    '',
    ...counted.flatMap((row) => entry(row, `${amount(row)} (${row.sure})`)),
    '',
    'Not limits on open connections, but on how often something is done:',
    '',
    ...rows.flatMap((row) => (row.quota ? entry(row, `${row.quota.value} per ${row.quota.per} (${row.sure})`) : [])),
    '',
    missing,
  ]);
}

/** Which setting holds the limit, for the person who runs the server. */
export function serverTable(rows: readonly ServerRow[]): string {
  return page([
    ...rows.flatMap((row) => entry(row, `${row.name}: ${row.setting ?? 'no setting known'}`)),
    '',
    'One of them in full: imap-doctor explain dovecot',
    missing,
  ]);
}

const missing = 'Wrong or missing? Tell us the server, its limit and where that is written down.';

function entry({ id, source }: ServerRow, text: string): string[] {
  return [`${id.padEnd(24)} ${text}`, `${' '.repeat(25)}${source}`];
}

export function serverInFull(row: ServerRow): string {
  const facts: readonly (readonly [string, string | null])[] = [
    ['Connections', row.quota ? null : `${amount(row)}; ${sureness[row.sure]}`],
    ['Quota', row.quota ? `${row.quota.value} per ${row.quota.per}` : null],
    ['Setting', row.setting ?? 'none known; ask those who run the server'],
    ['Where', row.setting === null ? null : (row.where ?? 'not found')],
    ['To make it count', row.setting === null ? null : (row.restart ?? 'not found')],
    ['One too many sees', row.refusal ?? 'not found'],
    ['Note', row.note],
    ['Source', row.source],
  ];
  const known = facts.filter((fact): fact is readonly [string, string] => fact[1] !== null);
  return page([`${row.name} (${row.id})`, '', ...known.flatMap(([name, text]) => hanging(`${name}: `, text))]);
}

/** One mail program we have a model of. */
export function clientInFull(id: ProgramId): string {
  const { name, model } = programs[id];
  return page([
    `${name} (${id})`,
    '',
    ...hanging('Connections as it comes: ', String(model.defaults.maxConnections.value ?? 'depends on its folders')),
    ...hanging('Source: ', model.source),
    '',
    `Count for it: imap-doctor check --client ${id}    All of them: imap-doctor explain clients`,
  ]);
}

const page = (lines: readonly string[]): string => `${lines.join('\n')}\n`;

/** A first line with a label, the others under its text. */
function hanging(label: string, text: string): string[] {
  const [first = '', ...rest] = folded(text, WIDTH - 4 - label.length);
  return [`  ${label}${first}`, ...rest.map((line) => `  ${' '.repeat(label.length)}${line}`)];
}

function folded(text: string, width: number): string[] {
  const lines: string[] = [''];
  for (const word of text.split(' ')) {
    const line = lines[lines.length - 1] ?? '';
    if (line && line.length + word.length + 1 > width) lines.push(word);
    else lines[lines.length - 1] = line ? `${line} ${word}` : word;
  }
  return lines;
}
