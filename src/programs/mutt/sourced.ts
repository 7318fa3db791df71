import { dirname, join } from 'node:path';
import type { ConfigFile } from '../../model/config-format.ts';
import { type Assignment, type MuttFile, parseMutt } from './commands.ts';

/** Of a muttrc with everything it sources. */
export interface WholeMutt extends MuttFile {
  /** The files it sources that are beside it, or in folders beside it. */
  readonly sources: readonly string[];
  /** It sources something else as well: a command, or a file that is not here. */
  readonly isPart: boolean;
}

/** More files than anybody sources; it keeps files that source each other from never ending. */
const MOST_FILES = 50;

/** The commands of a muttrc, those of the files it sources in their place. Nothing else is run. */
export function parseWhole(file: ConfigFile): WholeMutt {
  const whole = { assignments: [] as Assignment[], mailboxes: [] as string[], commands: [] as string[] };
  const sources: string[] = [];
  let isPart = false;
  add(parseMutt(decoded(file.bytes)), null);
  return { ...whole, sources, isPart };

  function add(parsed: MuttFile, path: string | null): void {
    for (const name of parsed.mailboxes) whole.mailboxes.push(name);
    for (const name of parsed.commands) whole.commands.push(name);
    for (const assignment of parsed.assignments) {
      if (assignment.does === 'source') follow(assignment.name);
      else whole.assignments.push(path === null ? assignment : { ...assignment, file: path });
    }
  }

  function follow(named: string): void {
    const inside = sources.length < MOST_FILES ? beside(file, named) : null;
    if (inside === null) {
      isPart = true;
      return;
    }
    const path = join(dirname(file.path), inside.name);
    if (sources.includes(path)) return;
    sources.push(path);
    add(parseMutt(decoded(inside.bytes)), path);
  }
}

/**
 * neomutt looks for a relative path beside the file that sources it. One below ~ is looked for here under the last parts
 * of its path too: settings in a repository lie elsewhere than at home.
 */
function beside(file: ConfigFile, named: string): { name: string; bytes: Uint8Array } | null {
  if (named.endsWith('|') || named.startsWith('/')) return null;
  const parts = named
    .replace(/^~\//, '')
    .split('/')
    .filter((part) => part !== '' && part !== '.');
  const tries = named.startsWith('~/') ? parts.length : 1;
  for (let skipped = 0; skipped < tries; skipped += 1) {
    const name = parts.slice(skipped).join('/');
    const bytes = name === '' || /[`$]|(?:^|\/)\.\.(?:\/|$)/.test(name) ? null : file.sibling(name);
    if (bytes !== null && !isItself(file, name)) return { name, bytes };
  }
  return null;
}

const isItself = (file: ConfigFile, name: string): boolean => join(dirname(file.path), name) === file.path;

const decoded = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
