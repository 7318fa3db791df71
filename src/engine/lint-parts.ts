import { basename, dirname } from 'node:path';
import { freeMemory } from '../base/free-memory.ts';
import { room } from '../base/read-file.ts';
import { turns } from '../base/turn.ts';
import { demandsStep } from '../derive/demands.ts';
import type { FactSheet } from '../model/facts.ts';
import type { Files, UnreadFile } from '../model/files.ts';
import type { Finding, SkippedRule } from '../model/finding.ts';
import type { Summary } from '../model/report.ts';
import { defaultPolicy, type Judged, type Policy } from '../policy/policy.ts';
import { readWhole } from '../programs/formats.ts';
import { searchFiles } from '../programs/search.ts';
import { addCollected, type Collected, judgedAccounts, nothingYet, take, unreadFile } from './collected.ts';
import { gather } from './gather.ts';
import { judge } from './judge.ts';
import type { LintOptions } from './lint.ts';
import { filesSheet } from './offline.ts';
import { SeenFingerprints } from './seen.ts';

/** Files judged together. */
const AT_ONCE = 16;
/** Files after which memory is given back. */
const FREED_AFTER = 512;

/** Formats that can take in other files of their kind. */
const SHARED: ReadonlySet<string> = new Set(['muttrc', 'neomuttrc']);

/** What a few files hold, and what was found in them. */
export interface Part {
  readonly facts: FactSheet;
  readonly findings: readonly Finding[];
}

/** What there is to say at the end. */
export interface Totals {
  readonly summary: Summary;
  readonly skipped: readonly SkippedRule[];
  readonly unread: readonly UnreadFile[];
  readonly crashed: boolean;
  /** How many files were read, and in how many of them there was something to judge. */
  readonly read: number;
  readonly judged: number;
}

/**
 * Judges settings files as `lintPaths` does, a few at a time in the order of their paths, and keeps nothing of those
 * that are done: a hundred thousand take no more memory than a thousand. Files that are compared with others come last,
 * all at once. Standard input is not read, a baseline not looked at, and entries to be ignored are for whole runs.
 */
export async function* lintInParts(
  paths: readonly string[],
  { signal = new AbortController().signal, progress, policy = defaultPolicy() }: LintOptions,
): AsyncGenerator<Part, Totals> {
  const turn = turns(signal);
  const search = await searchFiles(paths, turn);
  const run = newRun(policy);
  const [buffer, last] = [room(), nothingYet()];
  let [collected, open]: [Collected, string | null] = [nothingYet(), null];
  for (const { file, error } of search.unread) collected.unread.push(unreadFile(file, error));
  for (const [index, file] of search.files.entries()) {
    if (!(await turn())) break;
    if (open !== null && !file.path.startsWith(open)) open = null;
    if (open === null && collected.read.length >= AT_ONCE) {
      yield await partOf(collected, run);
      collected = {
        ...nothingYet(),
        overlaid: new Set([...stillOpen(collected.overlaid, file.path), ...last.overlaid]),
      };
    }
    const one = { ...nothingYet(), overlaid: collected.overlaid };
    await take(one, file, () => readWhole(file.path, {}, buffer));
    if (open === null && one.alone.length > 0) open = folderOf(file.path);
    addCollected(dependsOnOthers(one) ? last : collected, one);
    if (index % FREED_AFTER === FREED_AFTER - 1) freeMemory();
    progress?.(index + 1, search.files.length);
  }
  yield await partOf(collected, run);
  if (last.read.length > 0) yield await partOf(last, run);
  return totalsOf(run);
}

/** A muttrc can be sourced by another one, and of two Apple profiles one can replace the other. */
function dependsOnOthers({ accounts, documents }: Collected): boolean {
  return (
    documents.some(({ profile }) => profile !== undefined) || accounts.some(({ account }) => SHARED.has(account.format))
  );
}

/** What a file sets that belongs to a profile in this folder. A policies.json may be one level further down. */
function folderOf(path: string): string {
  const folder = dirname(path);
  return `${basename(folder) === 'distribution' ? dirname(folder) : folder}/`;
}

/** Files laid over a profile that may still come up by themselves. */
function stillOpen(overlaid: ReadonlySet<string>, next: string): Set<string> {
  return new Set([...overlaid].filter((file) => next.startsWith(folderOf(file))));
}

interface Run {
  readonly policy: Policy;
  readonly seen: SeenFingerprints;
  readonly unread: UnreadFile[];
  readonly counts: { error: number; warning: number; info: number; ignored: number; read: number; judged: number };
  skipped: readonly SkippedRule[];
  crashed: boolean;
}

function newRun(policy: Policy): Run {
  const counts = { error: 0, warning: 0, info: 0, ignored: 0, read: 0, judged: 0 };
  return {
    policy,
    seen: new SeenFingerprints(),
    unread: [],
    counts,
    skipped: [],
    crashed: false,
  };
}

async function partOf(collected: Collected, run: Run): Promise<Part> {
  const { documents, read, unread, passedOver } = collected;
  const accounts = judgedAccounts(collected);
  for (const one of unread) run.unread.push(one);
  run.counts.read += read.length;
  run.counts.judged += accounts.length + documents.length;
  const files: Files = { read, unread, passedOver };
  const known: FactSheet = { files: { status: 'ok', value: files }, ...filesSheet(accounts, documents) };
  // Not stopped when the user stops the run: what was read is judged.
  const facts = await gather(known, [demandsStep], null, new AbortController().signal);
  const judged = judge(facts, run.policy, run.seen);
  run.skipped = judged.skipped;
  return { facts, findings: counted(judged, run) };
}

function counted({ findings, ignored, crashed }: Judged, run: Run): readonly Finding[] {
  for (const { severity } of findings) run.counts[severity] += 1;
  run.counts.ignored += ignored.length;
  run.crashed ||= crashed;
  return findings;
}

function totalsOf({ counts, skipped, unread, crashed }: Run): Totals {
  const { error, warning, info, ignored, read, judged } = counts;
  const summary = { error, warning, info, skipped: skipped.length, ignored };
  return { summary, skipped, unread, crashed, read, judged };
}
