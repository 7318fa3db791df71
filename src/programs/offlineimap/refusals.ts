import { plain } from '../../base/text.ts';
import type { DocumentProblem } from '../../model/document.ts';
import { say } from '../../words/say.ts';
import { entryOf, type KeyFile, keyName } from '../key-file.ts';
import { type Lookup, lookupIn } from './lookup.ts';

/**
 * Why offlineimap 8.0.0 would not start with this file, each measured: Python's configparser takes no key and no section
 * twice and no line without a value; accounts that are named must be there, numbers must be numbers.
 */
export function refusals(
  keys: KeyFile,
  accounts: readonly string[],
  repositories: readonly string[],
): DocumentProblem[] {
  return [...grammar(keys), ...missingAccounts(keys, accounts), ...repositories.flatMap((name) => values(keys, name))];
}

function grammar({ entries, sections, stray }: KeyFile): DocumentProblem[] {
  const seen = new Set<string>();
  const problems = stray.map((line): DocumentProblem => ({ kind: 'refused', line, message: say('offlineimap-stray') }));
  for (const { section, key, line } of entries) {
    const name = keyName(section, key);
    if (seen.has(name))
      problems.push({ kind: 'refused', line, message: say('offlineimap-twice', { key: plain(key) }) });
    seen.add(name);
  }
  for (const { name, line } of sections) {
    if (name !== 'DEFAULT' && seen.has(name)) {
      problems.push({ kind: 'refused', line, message: say('offlineimap-twice', { key: `[${plain(name)}]` }) });
    }
    seen.add(name);
  }
  return problems;
}

function missingAccounts(keys: KeyFile, accounts: readonly string[]): DocumentProblem[] {
  const line = entryOf(keys, 'general', 'accounts')?.line ?? null;
  const sections = new Set(keys.sections.map(({ name }) => name));
  return accounts
    .filter((name) => !sections.has(`Account ${name}`))
    .map((name) => ({ kind: 'refused', line, message: say('offlineimap-no-account', { account: plain(name) }) }));
}

/** Whole numbers; a comment behind one belongs to the value. */
const NUMBERS = ['maxconnections', 'remoteport', 'keepalive'];

function values(keys: KeyFile, name: string): DocumentProblem[] {
  const own = lookupIn(keys, `Repository ${name}`);
  const problems = NUMBERS.flatMap((key) => notNumber(own, key));
  const host = own('remotehost');
  const isNamed =
    ['remotehosteval', 'preauthtunnel'].some((key) => own(key) !== null) || own('type')?.value === 'Gmail';
  if (isNamed || (host !== null && host.value !== '')) return problems;
  const line = host?.line ?? keys.sections.find((section) => section.name === `Repository ${name}`)?.line ?? null;
  return [...problems, { kind: 'refused', line, message: say('offlineimap-no-host', { account: plain(name) }) }];
}

function notNumber(own: Lookup, key: string): DocumentProblem[] {
  const entry = own(key);
  if (entry === null || entry.value.includes('%(') || /^[+-]?\d+(?:_\d+)*$/.test(entry.value)) return [];
  return [{ kind: 'refused', line: entry.line, key, message: say('offlineimap-not-number', { key }) }];
}
