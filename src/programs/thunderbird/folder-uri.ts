/** What Thunderbird calls a folder in its own files: `imap://jo%40example.org@imap.example.org/Lists/Announcements`. */
export interface FolderUri {
  readonly user: string;
  /** In small letters. */
  readonly host: string;
  /** With `/` between the parts, whatever the server puts there. */
  readonly path: string;
}

/** Null when it is no folder of an IMAP account. A message's URI (`imap-message:`) names its folder too. Never throws. */
export function folderUri(text: string): FolderUri | null {
  const [, user, host, path] = /^imap(?:-message)?:\/\/([^@/]*)@([^/]+)\/([^#]+)/.exec(text) ?? [];
  if (user === undefined || host === undefined || path === undefined) return null;
  return { user: unescaped(user), host: unescaped(host).toLowerCase(), path: unescaped(path) };
}

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
