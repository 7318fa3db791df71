/** Which folders Thunderbird opens, for which reason. */
import type { Folder } from '../../model/mailboxes.ts';
import type { AccountSettings } from '../../model/setting.ts';
import { inboxFirst, isInbox } from '../folders.ts';
import { has } from './versions.ts';

/** Folders besides INBOX that are looked at for new mail: all but Trash, or those marked for it. */
export function lookedAt(settings: AccountSettings, folders: readonly Folder[]): Folder[] {
  const others = openable(settings, folders).filter((folder) => !isInbox(folder));
  if (!settings.checkAllFolders.value) return others.filter(({ checkNew }) => checkNew === true);
  const leftOut = has('looksAtJunk', settings) ? ['\\Trash'] : ['\\Trash', '\\Junk'];
  return others.filter(({ specialUse, checkNew }) => checkNew === true || !leftOut.includes(specialUse ?? ''));
}

/** INBOX first, then the other folders that can be opened and that Thunderbird shows. */
export function openable(settings: AccountSettings, folders: readonly Folder[]): Folder[] {
  const all = settings.onlySubscribed?.value === false;
  const shown = folders.filter((folder) => folder.selectable && (all || folder.subscribed || isInbox(folder)));
  return inboxFirst(shown);
}

/** The same, with the folder it is going to create. */
export function toOpen(settings: AccountSettings, folders: readonly Folder[]): Folder[] {
  return [...openable(settings, folders), ...trashToBe(folders)];
}

const TRASH: Folder = { path: 'Trash', listedAs: 'Trash', specialUse: '\\Trash', subscribed: true, selectable: true };

/** At its first start Thunderbird creates a Trash where there is none (measured). */
function trashToBe(folders: readonly Folder[]): Folder[] {
  const isTrash = ({ specialUse, path }: Folder): boolean => specialUse === '\\Trash' || /(?:^|[./])trash$/i.test(path);
  const used = folders.some(({ offline }) => offline !== undefined);
  return used || folders.length === 0 || folders.some(isTrash) ? [] : [TRASH];
}

/**
 * Folders a message filter opens twice: for the move itself and, at the same moment, to announce what was moved. It
 * announces nothing about Junk and Trash (nsImapMoveCoalescer.cpp, nsMoveCoalescerCopyListener::OnStopCopy).
 */
export function doubled({ filtered, specialUse }: Folder): boolean {
  return filtered === true && specialUse !== '\\Junk' && specialUse !== '\\Trash';
}

/**
 * Folders it opens by itself to download: INBOX, and those marked for it. Where no file says which, all but Trash and
 * Junk (measured: 58 of 60 folders).
 */
export function synchronised(settings: AccountSettings, folders: readonly Folder[]): Folder[] {
  const usual = ({ specialUse }: Folder): boolean => specialUse !== '\\Trash' && specialUse !== '\\Junk';
  return openable(settings, folders).filter((folder) => isInbox(folder) || (folder.offline ?? usual(folder)));
}

/** Their names, the inbox always as INBOX. */
export function names(folders: readonly Folder[]): string[] {
  return folders.map((folder) => (isInbox(folder) ? 'INBOX' : folder.listedAs));
}
