import type { Folder } from '../model/mailboxes.ts';

/**
 * How many folders are counted while nobody knows the folder list: programs that open a connection for each folder
 * want as many, and a check must not promise fewer than it may open.
 */
export const FOLDERS_UNKNOWN = 50;

export function isInbox({ path }: Folder): boolean {
  return path.toUpperCase() === 'INBOX';
}

export function inboxFirst(folders: readonly Folder[]): Folder[] {
  return [...folders.filter(isInbox), ...folders.filter((folder) => !isInbox(folder))];
}

/** The folders a program can open and shows, INBOX first. */
export function subscribed(folders: readonly Folder[]): Folder[] {
  return inboxFirst(folders.filter((folder) => folder.selectable && (folder.subscribed || isInbox(folder))));
}

/** The first `count` of them as the server names them; INBOX while the list is not known, or is too short. */
export function firstFolders(folders: readonly Folder[] | null, count: number): string[] {
  const shown = folders === null ? [] : subscribed(folders);
  return Array.from({ length: count }, (_, i) => shown[i]?.listedAs ?? 'INBOX');
}
