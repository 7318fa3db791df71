/** A folder on the server. */
export interface Folder {
  /** Its full name. @personal folder */
  readonly path: string;
  /** The name as the server's LIST answer has it (modified UTF-7 where the server uses that). @personal folder */
  readonly listedAs: string;
  /** `\Inbox`, `\Sent`, `\Trash`, ... (RFC 6154), or null. */
  readonly specialUse: string | null;
  /** The user has subscribed to it. */
  readonly subscribed: boolean;
  /** False for a parent that cannot be opened (`\Noselect`, `\NonExistent`). */
  readonly selectable: boolean;
  /** The mail program keeps a copy of its messages on this computer; absent when no file of the program says so. */
  readonly offline?: boolean;
  /** The mail program looks for new mail in it by itself; absent when no file of the program says so. */
  readonly checkNew?: boolean;
  /**
   * The mail program has never looked into it, or knows that there is mail in it and has none of it; its next look at
   * it opens it. Absent when it has what it saw there last.
   */
  readonly behind?: 'never-seen' | 'nothing-downloaded';
  /** It is open in a tab or saved search that the mail program opens again when it starts. */
  readonly reopened?: boolean;
  /** Message filters move new mail into it. */
  readonly filtered?: boolean;
}

/** The folders of the mailbox. */
export interface Mailboxes {
  /** Where folders are (NAMESPACE, RFC 2342). */
  readonly namespaces: {
    /** The user's own. */
    readonly personal: readonly Namespace[];
    /** Those of other users. */
    readonly other: readonly Namespace[];
    /** Those of everybody. */
    readonly shared: readonly Namespace[];
  };
  /** Every folder the server lists. */
  readonly folders: readonly Folder[];
}

/** One namespace (RFC 2342). */
export interface Namespace {
  /** What the names in it begin with. @personal folder */
  readonly prefix: string;
  /** What separates the levels; null when there is only one. */
  readonly delimiter: string | null;
}
