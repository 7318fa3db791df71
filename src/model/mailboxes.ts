export interface Folder {
  readonly path: string;
  /** The name as it stands in the server's LIST answer (modified UTF-7 where the server uses that). */
  readonly listedAs: string;
  /** `\Inbox`, `\Sent`, `\Trash`, ... (RFC 6154), or null. */
  readonly specialUse: string | null;
  readonly subscribed: boolean;
  /** False for a parent that cannot be opened (`\Noselect`, `\NonExistent`). */
  readonly selectable: boolean;
  /** The mail program keeps a copy of its messages on this computer; absent when no file of the program says so. */
  readonly offline?: boolean;
  /** The mail program looks for new mail in it by itself; absent when no file of the program says so. */
  readonly checkNew?: boolean;
}

export interface Mailboxes {
  readonly namespaces: {
    readonly personal: readonly Namespace[];
    readonly other: readonly Namespace[];
    readonly shared: readonly Namespace[];
  };
  readonly folders: readonly Folder[];
}

export interface Namespace {
  readonly prefix: string;
  readonly delimiter: string | null;
}
