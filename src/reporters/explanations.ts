import type { ServerRow } from '../knowledge/servers.ts';
import type { FactName } from '../model/facts.ts';
import type { ProgramId } from '../model/program-id.ts';
import type { Rule } from '../model/rule.ts';
import { programs } from '../programs/index.ts';
import { type Room, wrap } from '../terminal/wrap.ts';
import { titleOf, whyOf } from '../words/rule.ts';
import type { Words } from '../words/words.ts';

export function ruleTable(rules: readonly Rule<FactName>[], words: Words, room: Room): string {
  const widest = Math.max(...rules.map(({ id }) => id.length));
  const lines = rules.flatMap((rule) => {
    const head = `${rule.id.padEnd(widest)}  ${rule.severity.padEnd(7)}  `;
    return beside(head, [words.show(titleOf(rule))], room);
  });
  return page([
    ...lines,
    '',
    'More about one of them: imap-doctor explain connections/over-limit',
    'A message you got:      imap-doctor explain "the text of the message"',
    'Tables:                 imap-doctor explain clients | servers | limits',
  ]);
}

export function ruleInFull(rule: Rule<FactName>, words: Words, room: Room): string {
  const { id, severity, needs, sources } = rule;
  return page([
    `${id} (${severity})`,
    ...wrap(words.show(titleOf(rule)), room, ''),
    '',
    ...wrap(words.show(whyOf(rule)), room, ''),
    '',
    ...wrap(`Looks at: ${needs.join(', ')}`, room, '', '  '),
    'Sources:',
    ...sources.flatMap((source) => wrap(source, room, '  ', '    ')),
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
export function limitTable(rows: readonly ServerRow[], room: Room): string {
  const counted = rows.filter(({ quota }) => !quota);
  return page([
    ...wrap('Concurrent connections allowed by default. "Not found" does not mean that there is no limit.', room, ''),
    '',
    ...counted.flatMap((row) => entry(row, `${amount(row)} (${row.sure})`, room)),
    '',
    ...wrap('Not limits on open connections, but on how often something is done:', room, ''),
    '',
    ...rows.flatMap((row) =>
      row.quota ? entry(row, `${row.quota.value} per ${row.quota.per} (${row.sure})`, room) : [],
    ),
    '',
    ...wrap(missing, room, ''),
  ]);
}

/** Which setting holds the limit, for the person who runs the server. */
export function serverTable(rows: readonly ServerRow[], room: Room): string {
  return page([
    ...rows.flatMap((row) => entry(row, `${row.name}: ${row.setting ?? 'no setting known'}`, room)),
    '',
    'One of them in full: imap-doctor explain dovecot',
    ...wrap(missing, room, ''),
  ]);
}

const missing = 'Wrong or missing? Tell us the server, its limit and where that is written down.';

function entry({ id, source }: ServerRow, text: string, room: Room): string[] {
  return beside(`${id.padEnd(24)} `, [text, source], room);
}

export function serverInFull(row: ServerRow, room: Room): string {
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
  return page([
    `${row.name} (${row.id})`,
    '',
    ...known.flatMap(([name, text]) => wrap(text, room, `  ${name}: `, '    ')),
  ]);
}

/** One mail program we have a model of. */
export function clientInFull(id: ProgramId, room: Room): string {
  const { name, model } = programs[id];
  return page([
    `${name} (${id})`,
    '',
    ...wrap(
      String(model.defaults.maxConnections.value ?? 'depends on its folders'),
      room,
      '  Connections by default: ',
    ),
    ...wrap(model.source, room, '  Source: ', '    '),
    '',
    `Simulate it:  imap-doctor check --client ${id}`,
    'All of them:  imap-doctor explain clients',
  ]);
}

const page = (lines: readonly string[]): string => `${lines.join('\n')}\n`;

/** Texts in the column beside the head of a row; below it where that would leave too little room for them. */
export function beside(head: string, texts: readonly string[], room: Room): string[] {
  const narrow = head.length > room.width / 2;
  const rest = ' '.repeat(narrow ? 4 : head.length);
  const lines = texts.flatMap((text, i) => wrap(text, room, i === 0 && !narrow ? head : rest, rest));
  return narrow ? [...wrap(head.trim().replaceAll(/ {2,}/g, ' '), room, '', '  '), ...lines] : lines;
}
