import { ForeignFile, RefusedFile, UserError } from '../base/errors.ts';
import type { Account } from '../model/account.ts';
import type { SettingsContent } from '../model/config-format.ts';
import type { DocumentFact } from '../model/document.ts';
import type { UnreadFile } from '../model/files.ts';
import { formatByName } from '../programs/formats.ts';
import type { FoundFile } from '../programs/search.ts';

/** What has been read so far. */
export interface Collected {
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

export function nothingYet(passedOver = 0): Collected {
  return { accounts: [], documents: [], read: [], unread: [], passedOver, alone: [], overlaid: new Set() };
}

/** A file that another one sources is judged through that one, and one that is laid over a profile through that. */
export function judgedAccounts({ accounts, alone, overlaid }: Collected): Account[] {
  const own = accounts.filter(({ path }) => !overlaid.has(path)).map(({ account }) => account);
  return [...own, ...alone.filter(({ file }) => file === null || !overlaid.has(file))];
}

/** A file that only looked like settings and cannot be read as such is passed over. */
export async function take(
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

export function unreadFile(file: string, { text, hint }: UserError): UnreadFile {
  return { file, because: text, hint };
}

/** Adds one to the other. */
export function addCollected(to: Collected, more: Collected): void {
  for (const one of more.accounts) to.accounts.push(one);
  for (const one of more.documents) to.documents.push(one);
  for (const one of more.read) to.read.push(one);
  for (const one of more.unread) to.unread.push(one);
  for (const one of more.alone) to.alone.push(one);
  for (const one of more.overlaid) to.overlaid.add(one);
  to.passedOver += more.passedOver;
}
