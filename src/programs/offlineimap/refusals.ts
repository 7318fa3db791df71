import type { Message } from '../../base/message.ts';
import { plain } from '../../base/text.ts';
import type { DocumentProblem } from '../../model/document.ts';
import { say } from '../../words/say.ts';
import { type Entry, entryOf, type KeyFile, keyName, truth } from '../key-file.ts';
import { isComplete, type Lookup, lookupIn } from './lookup.ts';

/**
 * Why offlineimap 8.0.0 would not start with this file, each measured: Python's configparser takes no key and no section
 * twice, no line without a value and no lone `%`; accounts and repositories that are named must be there, numbers must
 * be numbers.
 */
export function refusals(
  keys: KeyFile,
  accounts: readonly string[],
  repositories: readonly string[],
): DocumentProblem[] {
  // Looked up for each account and repository, of which a file can have thousands.
  const lines: Lines = new Map(keys.sections.map(({ name, line }): [string, number] => [name, line]).reverse());
  return [
    ...grammar(keys),
    ...missingAccounts(keys, accounts, lines),
    ...accounts.flatMap((name) => missingRepositories(keys, name, lines)),
    ...repositories.flatMap((name) => values(keys, name, lines)),
  ];
}

/** In which line each section begins, the first of its name. */
type Lines = ReadonlyMap<string, number>;

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

function missingAccounts(keys: KeyFile, accounts: readonly string[], lines: Lines): DocumentProblem[] {
  const line = entryOf(keys, 'general', 'accounts')?.line ?? null;
  return accounts
    .filter((name) => !lines.has(`Account ${name}`))
    .map((name) => ({ kind: 'refused', line, message: say('offlineimap-no-account', { account: plain(name) }) }));
}

/** The two sides of an account must each name a repository that is there. */
function missingRepositories(keys: KeyFile, account: string, lines: Lines): DocumentProblem[] {
  const begins = lines.get(`Account ${account}`);
  if (begins === undefined) return [];
  const own = lookupIn(keys, `Account ${account}`);
  return ['localrepository', 'remoterepository'].flatMap((key): DocumentProblem[] => {
    const named = own(key);
    const problem = { kind: 'refused', line: named?.line ?? begins } as const;
    if (named === null)
      return [{ ...problem, message: say('offlineimap-side-missing', { key, account: plain(account) }) }];
    if (lines.has(`Repository ${named.value}`)) return [];
    return [{ ...problem, message: say('offlineimap-no-repository', { account: plain(named.value) }) }];
  });
}

/** Whole numbers, and words for yes and no; a comment behind one belongs to the value. */
const NUMBERS = ['maxconnections', 'remoteport', 'keepalive'];
const TRUTHS = ['ssl', 'starttls'];
/** Those that are read when it starts: in others a lone `%` does no harm, and a password is read later. */
const READ = [...NUMBERS, ...TRUTHS, 'type', 'remotehost', 'remoteuser', 'idlefolders', 'folderfilter', 'nametrans'];

function values(keys: KeyFile, name: string, lines: Lines): DocumentProblem[] {
  const section = `Repository ${name}`;
  const own = lookupIn(keys, section);
  const incomplete = READ.flatMap((key): Entry[] => {
    const entry = entryOf(keys, section, key);
    return entry === null || isComplete(keys, entry) ? [] : [entry];
  });
  const problems = [
    ...incomplete.map(({ key, line }) => refusedAt(line, key, say('offlineimap-percent', { key }))),
    ...NUMBERS.flatMap((key) => unfit(own, key, isWhole, say('offlineimap-not-number', { key }))),
    ...TRUTHS.flatMap((key) => unfit(own, key, isTruth, say('offlineimap-not-truth', { key }))),
  ];
  const host = own('remotehost');
  const isNamed =
    ['remotehosteval', 'preauthtunnel'].some((key) => own(key) !== null) || own('type')?.value === 'Gmail';
  if (isNamed || (host !== null && host.value !== '')) return problems;
  const line = host?.line ?? lines.get(section) ?? null;
  return [...problems, { kind: 'refused', line, message: say('offlineimap-no-host', { account: plain(name) }) }];
}

const isWhole = (value: string): boolean => /^[+-]?\d+(?:_\d+)*$/.test(value);
const isTruth = (value: string): boolean => truth(value) !== null;

function unfit(own: Lookup, key: string, fits: (value: string) => boolean, message: Message): DocumentProblem[] {
  const entry = own(key);
  return entry === null || entry.value.includes('%') || fits(entry.value) ? [] : [refusedAt(entry.line, key, message)];
}

function refusedAt(line: number, key: string, message: Message): DocumentProblem {
  return { kind: 'refused', line, key, message };
}
