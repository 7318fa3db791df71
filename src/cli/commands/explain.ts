import { UserError } from '../../base/errors.ts';
import { namesLike } from '../../base/nearest.ts';
import { plain } from '../../base/text.ts';
import { serverById, servers } from '../../knowledge/servers.ts';
import type { FactName } from '../../model/facts.ts';
import type { ProgramId } from '../../model/program-id.ts';
import type { Rule } from '../../model/rule.ts';
import { isProgramId, programIds, programs } from '../../programs/index.ts';
import { readText } from '../../refusals/text.ts';
import * as layout from '../../reporters/explanations.ts';
import { readingsInWords } from '../../reporters/readings.ts';
import { readingsAsData } from '../../reporters/readings-json.ts';
import { ruleById, rules } from '../../rules/index.ts';
import { type Io, write } from '../../terminal/io.ts';
import { readable, room } from '../../terminal/terminal.ts';
import { titleOf, whyOf } from '../../words/rule.ts';
import type { Words } from '../../words/words.ts';
import { listOfClients } from './explain-clients.ts';
import { pastedInput } from './pasted-input.ts';

export interface ExplainFlags {
  readonly format: 'terminal' | 'json';
}

/** What one `explain` found: the same thing for a reader and for a script. */
interface Explanation {
  readonly text: string;
  readonly data: unknown;
}

/**
 * `imap-doctor explain [WHAT...]`: a rule, a table, a server, or a text somebody pasted (`-`: from standard input).
 * @returns the exit code.
 */
export async function explain(what: readonly string[], flags: ExplainFlags, io: Io): Promise<number> {
  const given = what.length === 1 && what[0] === '-' ? await pastedInput(io) : what.join(' ');
  if (what.length === 1 && /^--?[a-z][a-z-]*$/.test(given)) throw new UserError(`unknown option '${plain(given, 40)}'`);
  const { text, data } = what.length === 0 ? aboutRules(io) : explanationOf(given, io);
  await write(io.stdout, flags.format === 'json' ? `${JSON.stringify(data, null, 2)}\n` : readable(text, io));
  return 0;
}

function explanationOf(given: string, io: Io): Explanation {
  const { words } = io;
  const space = room(io);
  const name = given.trim().toLowerCase();
  if (name === '') throw new UserError('There is no text to explain.', 'Paste it in quotes, or send it to explain -');
  if (name === 'servers') return { text: layout.serverTable(servers, space), data: servers.map(serverData) };
  if (name === 'limits') return { text: layout.limitTable(servers, space), data: servers.map(serverData) };
  if (name === 'clients') return { text: listOfClients(space), data: programIds.map(clientData) };
  if (name === 'rules') return aboutRules(io);
  const rule = ruleById(name);
  if (rule) return { text: layout.ruleInFull(rule, words, space), data: ruleData(rule, words) };
  const server = serverById(name);
  if (server) return { text: layout.serverInFull(server, space), data: serverData(server) };
  if (isProgramId(name)) return { text: layout.clientInFull(name, space), data: clientData(name) };
  if (/^[a-z]+\/[a-z-]+$/.test(name)) throw noSuchRule(name);
  const readings = readText(given);
  const meant = readings[0].cause === 'unknown' ? hint(name) : null;
  const text = readingsInWords(readings, words, space);
  return { text: meant === null ? text : `${meant}\n\n${text}`, data: readingsAsData(readings, words) };
}

/** For one short word that is no text at all: what it may have been meant to be. */
function hint(name: string): string | null {
  if (/\s/.test(name)) return null;
  const near = namesLike(name, [...[...rules, ...servers].map(({ id }) => id), ...programIds]);
  return near.length > 0 ? `Did you mean ${near.join(', ')}?` : null;
}

function noSuchRule(name: string): UserError {
  const near = namesLike(
    name,
    rules.map(({ id }) => id),
  );
  return new UserError(
    `There is no rule called "${plain(name, 80)}".`,
    near.length > 0 ? `Did you mean ${near.join(', ')}?` : 'imap-doctor explain lists them all.',
  );
}

const aboutRules = (io: Io): Explanation => ({
  text: layout.ruleTable(rules, io.words, room(io)),
  data: rules.map((rule) => ruleData(rule, io.words)),
});

function ruleData(rule: Rule<FactName>, words: Words) {
  const { id, severity, needs, sources } = rule;
  return { id, severity, title: words.show(titleOf(rule)), why: words.show(whyOf(rule)), needs, sources };
}

/** A row without the patterns it is recognised by. */
const serverData = ({ idName: _i, greeting: _g, host: _h, ...row }: (typeof servers)[number]) => row;

const clientData = (id: ProgramId) => {
  const { name, model } = programs[id];
  return { id, name, source: model.source, defaults: model.defaults };
};
