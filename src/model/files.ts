import type { Text } from '../base/message.ts';
import type { Count } from './json.ts';

/** What became of the files and folders that were named. */
export interface Files {
  /** Files that were read and understood. One without an IMAP account is here too. @personal path */
  readonly read: readonly string[];
  /** Files that could not be read. */
  readonly unread: readonly UnreadFile[];
  /** How many files in the folders belong to no mail program. */
  readonly passedOver: Count;
}

/** A file that could not be read. */
export interface UnreadFile {
  /** The file. @personal path */
  readonly file: string;
  /** Why, in one sentence that names the file. */
  readonly because: Text;
  /** What to do about it; null when there is nothing to say. */
  readonly hint: Text | null;
}
