import type { Folder } from '../model/mailboxes.ts';

/**
 * How many folders are counted while nobody knows the folder list: programs that open a connection for each folder
 * want as many, and a check must not promise fewer than it may open.
 */
export const FOLDERS_UNKNOWN = 50;

/** The folders a program can open and shows, INBOX first, as the server names them. */
export function openable(folders: readonly Folder[]): string[] {
  const isInbox = ({ path }: Folder): boolean => path.toUpperCase() === 'INBOX';
  const shown = folders.filter((folder) => folder.selectable && (folder.subscribed || isInbox(folder)));
  return [...shown.filter(isInbox), ...shown.filter((folder) => !isInbox(folder))].map(({ listedAs }) => listedAs);
}

/** The first `count` of them; INBOX while the list is not known, or is too short. */
export function firstFolders(folders: readonly Folder[] | null, count: number): string[] {
  const names = folders === null ? [] : openable(folders);
  return Array.from({ length: count }, (_, i) => names[i] ?? 'INBOX');
}
