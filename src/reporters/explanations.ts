import type { Message } from '../base/message.ts';
import type { Term, TermId } from '../knowledge/glossary.ts';
import type { ServerRow } from '../knowledge/servers.ts';
import type { FactName } from '../model/facts.ts';
import type { ProgramId } from '../model/program-id.ts';
import type { Rule } from '../model/rule.ts';
import { programs } from '../programs/index.ts';
import { type Room, wrap } from '../terminal/wrap.ts';
import { titleOf, whyOf } from '../words/rule.ts';
import { say } from '../words/say.ts';
import type { Words } from '../words/words.ts';
import { scopeInWords } from './scope.ts';

export function ruleTable(rules: readonly Rule<FactName>[], words: Words, room: Room): string {
  const widest = Math.max(...rules.map(({ id }) => id.length));
  const lines = rules.flatMap((rule) => {
    const head = `${rule.id.padEnd(widest)}  ${rule.severity.padEnd(7)}  `;
    return beside(head, [words.show(titleOf(rule))], room);
  });
  const more = ['rules-more', 'rules-message', 'rules-log', 'rules-tables', 'rules-words'] as const;
  return page([...lines, '', ...more.flatMap((id) => wrap(words.show(say(`explain-${id}`)), room, '', '  '))]);
}

export function ruleInFull(rule: Rule<FactName>, words: Words, room: Room): string {
  const { id, severity, needs, sources } = rule;
  return page([
    `${id} (${severity})`,
    ...wrap(words.show(titleOf(rule)), room, ''),
    '',
    ...wrap(words.show(whyOf(rule)), room, ''),
    '',
    ...wrap(words.show(say('explain-rule-needs', { known: [...needs] })), room, '', '  '),
    words.show(say('explain-rule-sources')),
    ...sources.flatMap((source) => wrap(source, room, '  ', '    ')),
  ]);
}

function amount({ limit, unlimited }: ServerRow): Message {
  if (limit) return say('explain-server-amount', { limit: limit.value, per: scopeInWords(limit.per) });
  return unlimited ? say('explain-server-unlimited') : say('explain-server-not-found');
}

/** Who allows how many connections at a time, with sources; quotas apart, because they are something else. */
export function limitTable(rows: readonly ServerRow[], words: Words, room: Room): string {
  const counted = rows.filter(({ quota }) => !quota);
  const put = (message: Message): string[] => wrap(words.show(message), room, '');
  return page([
    ...put(say('explain-limits-head')),
    '',
    ...counted.flatMap((row) => entry(row, `${words.show(amount(row))} (${sureOf(row, words)})`, room)),
    '',
    ...put(say('explain-limits-rates')),
    '',
    ...rows.flatMap((row) =>
      row.quota ? entry(row, `${words.show(rate(row.quota))} (${sureOf(row, words)})`, room) : [],
    ),
    '',
    ...put(say('explain-servers-missing')),
  ]);
}

const sureOf = ({ sure }: ServerRow, words: Words): string => words.show(say(`explain-sure-${sure}`));

const rate = ({ value, per }: NonNullable<ServerRow['quota']>): Message => say(`server-rate-${per}`, { limit: value });

/** Which setting holds the limit, for the person who runs the server. */
export function serverTable(rows: readonly ServerRow[], words: Words, room: Room): string {
  const none = words.show(say('explain-server-no-setting'));
  return page([
    ...rows.flatMap((row) => entry(row, `${row.name}: ${row.setting ?? none}`, room)),
    '',
    words.show(say('explain-servers-one')),
    ...wrap(words.show(say('explain-servers-missing')), room, ''),
  ]);
}

function entry({ id, source }: ServerRow, text: string, room: Room): string[] {
  return beside(`${id.padEnd(24)} `, [text, source], room);
}

export function serverInFull(row: ServerRow, words: Words, room: Room): string {
  const notFound = words.show(say('explain-server-not-found'));
  const facts = [
    ['connections', row.quota ? null : words.separated([words.show(amount(row)), sureOf(row, words)])],
    ['quota', row.quota ? words.show(rate(row.quota)) : null],
    ['setting', row.setting ?? words.show(say('explain-server-ask'))],
    ['where', row.setting === null ? null : (row.where ?? notFound)],
    ['restart', row.setting === null ? null : ((row.restart && words.show(row.restart)) ?? notFound)],
    ['refusal', row.refusal === null ? notFound : words.show(row.refusal)],
    ['note', row.note && words.show(row.note)],
    ['source', row.source],
  ] as const;
  const lines = facts.flatMap(([name, text]) =>
    text === null ? [] : wrap(text, room, `  ${words.show(say(`explain-label-${name}`))} `, '    '),
  );
  return page([`${row.name} (${row.id})`, '', ...lines]);
}

/** One mail program that can be simulated. */
export function clientInFull(id: ProgramId, words: Words, room: Room): string {
  const { name, model } = programs[id];
  const { value } = model.defaults.maxConnections;
  const setting = value === null ? words.show(say('explain-client-by-folders')) : String(value);
  return page([
    `${words.show(name)} (${id})`,
    '',
    ...wrap(words.show(say('explain-client-connections', { setting })), room, '  ', '    '),
    ...wrap(words.show(say('explain-client-source', { source: model.source })), room, '  ', '    '),
    '',
    words.show(say('explain-client-simulate', { name: id })),
    words.show(say('explain-client-all')),
  ]);
}

type Known = Term & { readonly id: TermId };

export const termText = ({ id }: Known, words: Words): string => words.show(say(`glossary-${id}`));

/** A word of the glossary. */
export function termInFull(term: Known, words: Words, room: Room): string {
  const commands = term.more.map((one) => (one.startsWith('explain ') ? `imap-doctor ${one}` : one));
  return page([
    ...wrap(termText(term, words), room, ''),
    '',
    ...wrap(words.show(say('glossary-more', { commands })), room, '', '  '),
    ...wrap(words.show(say('explain-client-source', { source: term.source })), room, '', '  '),
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
