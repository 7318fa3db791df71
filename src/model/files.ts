/** What became of the files and folders that were named. */
export interface Files {
  /** Read and understood, by path. One without an IMAP account is here too. */
  readonly read: readonly string[];
  readonly unread: readonly UnreadFile[];
  /** Files in the folders that belong to no mail program. */
  readonly passedOver: number;
}

export interface UnreadFile {
  readonly file: string;
  /** One sentence that names the file. */
  readonly because: string;
  /** What to do about it; null when there is nothing to say. */
  readonly hint: string | null;
}
