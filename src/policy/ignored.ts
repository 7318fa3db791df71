import { pathUnder } from '../base/path-under.ts';
import type { Finding } from '../model/finding.ts';
import type { Ignore } from '../model/team-settings.ts';
import { glob, type Parts, partsOf } from './glob.ts';

/** An entry, its place in the list, and which files it is about; null: all findings of the rule. */
interface Entry {
  readonly place: number;
  readonly account: string | null;
  readonly means: ((path: Parts) => boolean) | null;
}

/** The places of the entries about one file: the first for any account, and the first for each account. */
interface InFile {
  any: number;
  readonly accounts: Map<string, number>;
}

/**
 * Finds the entry of imap-doctor.json a finding is ignored by: the first that means it. The patterns are tried once for
 * each rule and file, not for each finding: a file of a thousand accounts has thousands.
 *
 * @param root the folder that patterns may be relative to
 */
export function ignoredBy(ignore: readonly Ignore[], root: string): (finding: Finding) => Ignore | null {
  const byRule = new Map<string, Entry[]>();
  for (const [place, { rule, file, account }] of ignore.entries()) {
    const entry = { place, account: account?.toLowerCase() ?? null, means: file === undefined ? null : glob(file) };
    const entries = byRule.get(rule);
    if (entries) entries.push(entry);
    else byRule.set(rule, [entry]);
  }
  const known = new Map<string, InFile>();
  return ({ ruleId, at, subject }) => {
    const entries = byRule.get(ruleId);
    if (entries === undefined) return null;
    const key = `${ruleId}\n${at?.file ?? ''}`;
    const inFile = known.get(key) ?? entriesFor(at?.file ?? null, entries, root);
    known.set(key, inFile);
    const place = Math.min(inFile.any, ...namesOf(subject).map((name) => inFile.accounts.get(name) ?? Infinity));
    return ignore[place] ?? null;
  };
}

function entriesFor(file: string | null, entries: readonly Entry[], root: string): InFile {
  const inside = file === null ? null : pathUnder(file, root);
  const paths = [file, inside].flatMap((path) => (path === null ? [] : [partsOf(path)]));
  const found: InFile = { any: Infinity, accounts: new Map() };
  for (const { place, account, means } of entries) {
    if (means !== null && !paths.some(means)) continue;
    if (account === null) found.any = Math.min(found.any, place);
    else if (!found.accounts.has(account)) found.accounts.set(account, place);
  }
  return found;
}

/** Findings about a server have a subject such as `jo@imap.example.org:993`; `jo` means them too. */
function namesOf(subject: string | null): string[] {
  const given = subject?.toLowerCase() ?? '';
  const [, user] = /^(.+)@[^@]+:\d+$/.exec(given) ?? [];
  return user === undefined ? [given] : [given, user];
}
