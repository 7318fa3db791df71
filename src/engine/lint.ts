import { ForeignFile, RefusedFile, UserError } from '../base/errors.ts';
import { byCodeUnit } from '../base/order.ts';
import { room } from '../base/read-file.ts';
import { turns } from '../base/turn.ts';
import type { Account } from '../model/account.ts';
import type { SettingsContent } from '../model/config-format.ts';
import type { DocumentFact } from '../model/document.ts';
import type { UnreadFile } from '../model/files.ts';
import type { Finding } from '../model/finding.ts';
import type { Policy } from '../policy/policy.ts';
import { formatByName, readContent, readWhole } from '../programs/formats.ts';
import { type FoundFile, searchFiles } from '../programs/search.ts';
import { type Diagnosis, diagnoseFiles } from './offline.ts';
import { summedUp } from './report.ts';

/** The name of standard input where a file name is expected. */
const STDIN = '<stdin>';

export interface LintOptions {
  /** Stops the work; what was read until then is judged. */
  readonly signal?: AbortSignal;
  /** What `-` among the paths stands for; without it `-` is a file of that name. @throws UserError */
  readonly stdin?: () => Promise<Uint8Array>;
  /** A file of another program is passed over even where it was named: what names every file does not look into it. */
  readonly passOverOthers?: boolean;
  /** Called after each file. */
  readonly progress?: (done: number, of: number) => void;
  /** Severities, exceptions and numbers; without it every rule with its defaults. */
  readonly policy?: Policy;
}

/**
 * Judges settings files: those that are named, and those found in folders that are named. A file that cannot be read
 * is listed in the fact `files` and never keeps the others from being judged. Of each file only the accounts are kept.
 *
 * @param paths files and folders; `-` is `options.stdin`
 */
export async function lintPaths(paths: readonly string[], options: LintOptions = {}): Promise<Diagnosis> {
  const { signal = new AbortController().signal, stdin } = options;
  const turn = turns(signal);
  const fromStdin = stdin !== undefined && paths.includes('-');
  const search = await searchFiles(fromStdin ? paths.filter((path) => path !== '-') : paths, turn);
  const collected: Collected = {
    accounts: [],
    documents: [],
    read: [],
    unread: [],
    passedOver: search.passedOver,
    alone: [],
    overlaid: new Set(),
  };
  for (const { file, error } of search.unread) collected.unread.push(unreadFile(file, error));
  if (fromStdin) {
    await take(collected, { path: STDIN, guessed: false, found: false }, async () =>
      readContent({ path: STDIN, bytes: await stdin(), sibling: () => null }),
    );
  }
  const within = room();
  for (const [index, file] of search.files.entries()) {
    if (!(await turn())) break;
    const found = file.found || options.passOverOthers === true;
    await take(collected, { ...file, found }, () => readWhole(file.path, {}, within));
    options.progress?.(index + 1, search.files.length);
  }
  const { documents, read, passedOver, overlaid } = collected;
  const alone = collected.alone.filter(({ file }) => file === null || !overlaid.has(file));
  // A file that another one sources is judged through that one.
  const judged = collected.accounts.filter(({ path }) => !overlaid.has(path)).map(({ account }) => account);
  const accounts = [...judged, ...alone];
  const unread = collected.unread.sort((a, b) => byCodeUnit(a.file, b.file));
  const diagnosis = await diagnoseFiles(
    { accounts, documents, files: { read, unread, passedOver } },
    signal,
    options.policy,
  );
  return fromStdin ? withoutEditsToStdin(diagnosis) : diagnosis;
}

/** What has been read so far. */
interface Collected {
  /** Each with the file that was read for it. */
  readonly accounts: { readonly path: string; readonly account: Account }[];
  readonly documents: DocumentFact[];
  readonly read: string[];
  readonly unread: UnreadFile[];
  passedOver: number;
  /** What files set that have no profile; not counted when they turn out to be laid over one. */
  readonly alone: Account[];
  readonly overlaid: Set<string>;
}

/** A file that only looked like settings and cannot be read as such is passed over. */
async function take(
  collected: Collected,
  { path, guessed, found }: FoundFile,
  read: () => Promise<SettingsContent>,
): Promise<void> {
  try {
    const { accounts, documents, alone = [] } = await read();
    if (found && documents.length > 0 && documents.every(isAboutOther)) {
      collected.passedOver += 1;
      return;
    }
    collected.read.push(path);
    for (const account of accounts) collected.accounts.push({ path, account });
    for (const account of alone) collected.alone.push(account);
    for (const document of documents) {
      collected.documents.push(document);
      // Of two files that source each other, the first is judged.
      if (document.file !== path && !collected.overlaid.has(path)) collected.overlaid.add(document.file);
    }
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    if (error instanceof RefusedFile) {
      collected.read.push(path);
      collected.documents.push(refusedDocument(path, error));
    } else if (guessed || (found && error instanceof ForeignFile)) collected.passedOver += 1;
    else collected.unread.push(unreadFile(path, error));
  }
}

/** A profile for Wi-Fi, certificates and the like: it sets up no mail account. */
function isAboutOther({ profile }: DocumentFact): boolean {
  return profile !== undefined && profile.mail.length === 0 && !profile.encrypted;
}

/** Its own program reads nothing of it, and that is a finding in this file. */
function refusedDocument(file: string, { text, hint, line }: RefusedFile): DocumentFact {
  const problem = { kind: 'refused', line, message: text, ...(hint === null ? {} : { hint }) } as const;
  return { file, format: formatByName(file)?.id ?? '', problems: [problem], note: null };
}

function unreadFile(file: string, { text, hint }: UserError): UnreadFile {
  return { file, because: text, hint };
}

/** Standard input cannot be changed; the steps for a person remain. */
function withoutEditsToStdin(diagnosis: Diagnosis): Diagnosis {
  const strip = (finding: Finding): Finding => {
    const { remedy } = finding;
    return remedy
      ? { ...finding, remedy: { ...remedy, edits: remedy.edits.filter(({ file }) => file !== STDIN) } }
      : finding;
  };
  const { verdict, ...report } = diagnosis.report;
  return { ...diagnosis, report: summedUp({ ...report, findings: report.findings.map(strip) }) };
}
