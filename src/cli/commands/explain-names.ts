import { UserError } from '../../base/errors.ts';
import type { Text } from '../../base/message.ts';
import { namesLike } from '../../base/nearest.ts';
import { plain } from '../../base/text.ts';
import { glossary, termCalled } from '../../knowledge/glossary.ts';
import { type ServerRow, serverById, servers } from '../../knowledge/servers.ts';
import type { FactName } from '../../model/facts.ts';
import type { ProgramId } from '../../model/program-id.ts';
import type { Rule } from '../../model/rule.ts';
import { isProgramId, programIds, programs } from '../../programs/index.ts';
import * as layout from '../../reporters/explanations.ts';
import { ruleById, rules } from '../../rules/index.ts';
import type { Io } from '../../terminal/io.ts';
import { room } from '../../terminal/terminal.ts';
import { titleOf, whyOf } from '../../words/rule.ts';
import { say } from '../../words/say.ts';
import type { Words } from '../../words/words.ts';
import { listOfClients } from './explain-clients.ts';
import type { Explanation } from './explanation.ts';

/**
 * What has a name of its own: a table, a rule, a server, a mail program, a word of the glossary. Null: none of these.
 * @throws UserError for what is written like a rule and is none
 */
export function explainName(name: string, io: Io): Explanation | null {
  const { words } = io;
  const space = room(io);
  if (name === 'servers') return named(layout.serverTable(servers, words, space), serverList(words));
  if (name === 'limits') return named(layout.limitTable(servers, words, space), serverList(words));
  if (name === 'clients') return named(listOfClients(words, space), programIds.map(clientData));
  if (name === 'rules') return aboutRules(io);
  const rule = ruleById(name);
  if (rule) return named(layout.ruleInFull(rule, words, space), ruleData(rule, words));
  const server = serverById(name);
  if (server) return named(layout.serverInFull(server, words, space), serverData(server, words));
  if (isProgramId(name)) return named(layout.clientInFull(name, words, space), clientData(name));
  const term = termCalled(name);
  if (term)
    return named(layout.termInFull(term, words, space), {
      id: term.id,
      text: layout.termText(term, words),
      more: term.more,
      source: term.source,
    });
  if (/^[a-z]+\/[a-z-]+$/.test(name)) throw noSuchRule(name);
  return null;
}

const named = (text: string, data: unknown): Explanation => ({ text, data, known: true });

/** Names like the one that was typed. */
export function meant(typed: string): readonly string[] {
  const ids = [...rules, ...servers, ...glossary].map(({ id }) => id);
  return namesLike(typed, [...ids, ...programIds, 'servers', 'limits', 'clients', 'rules']);
}

function noSuchRule(name: string): UserError {
  const names = namesLike(
    name,
    rules.map(({ id }) => id),
  );
  return new UserError(
    say('explain-no-rule', { typed: plain(name, 80) }),
    names.length > 0 ? say('explain-did-you-mean', { known: names }) : say('explain-no-rule-hint'),
  );
}

export const aboutRules = (io: Io): Explanation =>
  named(
    layout.ruleTable(rules, io.words, room(io)),
    rules.map((rule) => ruleData(rule, io.words)),
  );

function ruleData(rule: Rule<FactName>, words: Words) {
  const { id, severity, needs, sources } = rule;
  return { id, severity, title: words.show(titleOf(rule)), why: words.show(whyOf(rule)), needs, sources };
}

/** A row as text, without the patterns it is recognised by. */
function serverData({ idName: _i, greeting: _g, host: _h, ...row }: ServerRow, words: Words) {
  const shown = (text: Text | null): string | null => text && words.show(text);
  return { ...row, restart: shown(row.restart), refusal: shown(row.refusal), note: shown(row.note) };
}

const serverList = (words: Words) => servers.map((row) => serverData(row, words));

const clientData = (id: ProgramId) => {
  const { name, model } = programs[id];
  return { id, name, source: model.source, defaults: model.defaults };
};
