import { plain } from '../base/text.ts';
import { factsOf } from '../model/facts.ts';
import type { Report } from '../model/report.ts';
import { type ActionGroup, groupsOf } from '../verdict/groups.ts';
import type { Words } from '../words/words.ts';
import { endpointOf } from './place.ts';
import { sameFor, whereTo } from './verdict.ts';

/** With the line that says how many there are besides, no ticket has more than 15 lines. */
const MOST_GROUPS = 4;

/** Longest line, in characters. */
const LONGEST = 1000;

/** For a ticket: the verdict, how it is known, what to do, and for which account on which server this was found when. */
export function markdown(report: Report, _root: string, words: Words): string {
  const { headline, because } = report.verdict;
  const parts = [
    [`**${escaped(words.show(headline))}**`],
    because.map((line) => `- ${escaped(words.show(line))}`),
    toDo(report, words),
    about(report, words).map((line) => `- ${escaped(line)}`),
  ];
  const filled = parts.filter((lines) => lines.length > 0);
  return `${filled.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function toDo({ verdict }: Report, words: Words): string[] {
  const groups = groupsOf(verdict.actions);
  const more = groups.length - MOST_GROUPS;
  return [
    ...groups.slice(0, MOST_GROUPS).map((group) => inOneLine(group, words)),
    ...(more > 0 ? [words.say('ticket-more', { more })] : []),
  ].map((line, i) => `${i + 1}. ${escaped(line)}`);
}

function inOneLine(group: ActionGroup, words: Words): string {
  const where = group.program === null ? [] : [whereTo(group, words)];
  return [...where, ...group.actions.map(({ what }) => words.show(what)), ...sameFor(group, words)].join(' ');
}

/** Where settings files alone were read, the account is named if there is but one. */
function about(report: Report, words: Words): string[] {
  const { reach, server, accounts } = factsOf(report.facts, ['reach', 'server', 'accounts']);
  const only = accounts?.length === 1 ? accounts[0] : undefined;
  const user = reach?.user ?? only?.user;
  const endpoint = endpointOf(report) ?? (only && `${only.host}:${only.port}`);
  const software = server?.name ?? '';
  return [
    ...(user ? [words.say('ticket-account', { user })] : []),
    ...(endpoint ? [serverLine(endpoint, software, words)] : []),
    words.say('ticket-date', { madeAt: report.at }),
  ];
}

function serverLine(endpoint: string, software: string, words: Words): string {
  return software === ''
    ? words.say('ticket-server', { endpoint })
    : words.say('ticket-server-software', { endpoint, software });
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/**
 * One line of text that is neither Markdown nor HTML. A character of no width keeps `@name` and `#1` from notifying
 * somebody or linking to another ticket: that is decided after backslashes are gone.
 */
function escaped(text: string): string {
  return plain(text, LONGEST)
    .replace(/[&<>]/g, (character) => entities[character] ?? '')
    .replace(/[\\`*_[\]|~$]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}._+-])@|#(?=\w)/gu, '$&\u200b')
    .replace(/^(?:[-+=#]|\d+(?=[.)]))/, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`));
}
