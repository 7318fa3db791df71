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
  return [
    ...grammar(keys),
    ...missingAccounts(keys, accounts),
    ...accounts.flatMap((name) => missingRepositories(keys, name)),
    ...repositories.flatMap((name) => values(keys, name)),
  ];
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

/** The two sides of an account must each name a repository that is there. */
function missingRepositories(keys: KeyFile, account: string): DocumentProblem[] {
  const section = keys.sections.find(({ name }) => name === `Account ${account}`);
  const own = lookupIn(keys, `Account ${account}`);
  if (section === undefined) return [];
  const sections = new Set(keys.sections.map(({ name }) => name));
  return ['localrepository', 'remoterepository'].flatMap((key): DocumentProblem[] => {
    const named = own(key);
    const problem = { kind: 'refused', line: named?.line ?? section.line } as const;
    if (named === null)
      return [{ ...problem, message: say('offlineimap-side-missing', { key, account: plain(account) }) }];
    if (sections.has(`Repository ${named.value}`)) return [];
    return [{ ...problem, message: say('offlineimap-no-repository', { account: plain(named.value) }) }];
  });
}

/** Whole numbers, and words for yes and no; a comment behind one belongs to the value. */
const NUMBERS = ['maxconnections', 'remoteport', 'keepalive'];
const TRUTHS = ['ssl', 'starttls'];
/** Those that are read when it starts: in others a lone `%` does no harm, and a password is read later. */
const READ = [...NUMBERS, ...TRUTHS, 'type', 'remotehost', 'remoteuser', 'idlefolders', 'folderfilter', 'nametrans'];

function values(keys: KeyFile, name: string): DocumentProblem[] {
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
  const line = host?.line ?? keys.sections.find((one) => one.name === section)?.line ?? null;
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
