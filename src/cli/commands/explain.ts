import { statSync } from 'node:fs';
import { UserError } from '../../base/errors.ts';
import { plain } from '../../base/text.ts';
import { forPrograms, type Io, write } from '../../terminal/io.ts';
import { readable } from '../../terminal/terminal.ts';
import { say } from '../../words/say.ts';
import { filesAmong, piecesOf } from './explain-input.ts';
import { aboutRules, explainName, meant } from './explain-names.ts';
import { explainPieces, explainText } from './explain-text.ts';
import type { ExplainFlags, Explanation } from './explanation.ts';

/**
 * `imap-doctor explain [WHAT...]`: a rule, a table, a server, a program, a word of the glossary, logs (files, or `-` for
 * standard input), or a text somebody pasted.
 * @returns the exit code.
 */
export async function explain(what: readonly string[], flags: ExplainFlags, io: Io): Promise<number> {
  const isData = flags.format === 'json';
  const { text, data } = await explanationOf(what, flags, isData ? forPrograms(io) : io);
  await write(io.stdout, isData ? `${JSON.stringify(data, null, 2)}\n` : readable(text, io));
  return 0;
}

async function explanationOf(what: readonly string[], flags: ExplainFlags, io: Io): Promise<Explanation> {
  if (what.length === 0) return aboutRules(io);
  const given = what.join(' ');
  if (given === '-') return explainPieces(piecesOf(null, io), flags, io);
  if (what.length === 1 && /^--?[a-z][a-z-]*$/.test(given)) {
    throw new UserError(say('explain-unknown-option', { typed: plain(given, 40) }));
  }
  if (given.trim() === '') throw new UserError(say('explain-no-text'), say('explain-no-text-hint'));
  const named = explainName(given.trim().toLowerCase(), io);
  if (named) return named;
  const files = filesAmong(what);
  if (files) return explainPieces(piecesOf(files, io), flags, io);
  if (what.every(looksLikeFile)) throw new UserError(say('explain-no-file', { path: plain(missing(what), 300) }));
  return withHint(given, explainText(given, flags, io), io);
}

/** The name of a log, and no words of a message. */
const looksLikeFile = (word: string): boolean =>
  /^[^\s"'<>|]{1,500}\.(?:log|gz|txt|eml|json)(?:\.\d{1,4})?$/i.test(word);

const missing = (what: readonly string[]): string =>
  what.find((path) => !statSync(path, { throwIfNoEntry: false })?.isFile()) ?? '';

/** For one short word that is no text at all: what it may have been meant to be. */
function withHint(given: string, explanation: Explanation, io: Io): Explanation {
  const names = explanation.known || /\s/.test(given.trim()) ? [] : meant(given.trim());
  if (names.length === 0) return explanation;
  const hint = io.words.show(say('explain-did-you-mean', { known: names }));
  return { ...explanation, text: `${hint}\n\n${explanation.text}` };
}
