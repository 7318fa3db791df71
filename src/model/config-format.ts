import type { Message } from '../base/message.ts';
import type { Account } from './account.ts';
import type { DocumentFact } from './document.ts';
import type { Edit } from './finding.ts';

/** A file handed to a config format. `sibling` reads a file beside it or in a folder beside it, or gives null. */
export interface ConfigFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  sibling(name: string): Uint8Array | null;
  /** What an administrator has set for the whole computer, when it is not beside the file. */
  readonly policies?: OtherFile;
  readonly autoconfig?: OtherFile;
}

export interface OtherFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** What settings files hold: the accounts, and what there is to say about each file that was looked at. */
export interface SettingsContent {
  readonly accounts: Account[];
  readonly documents: readonly DocumentFact[];
  /**
   * What a file without its profile would set, as accounts that name no server: to be judged, not to be connected to.
   */
  readonly alone?: readonly Account[];
}

export interface ConfigFormat {
  readonly id: string;
  /** What the format is called in messages, for example "Thunderbird settings (prefs.js)". */
  readonly name: Message;
  /** The largest file it reads; 4 MB where it does not say. */
  readonly maxBytes?: number;
  /** It holds what an administrator sets for a whole computer, so there need not be an account in it. */
  readonly forWholeComputer?: boolean;
  /** Decides by file name and the first bytes; never throws. */
  matches(path: string, head: Uint8Array): boolean;
  /**
   * The accounts alone where there is nothing to say about the file itself.
   * @throws UserError naming the file and line when the content is not understood.
   */
  read(file: ConfigFile): Account[] | SettingsContent | Promise<Account[] | SettingsContent>;
  /**
   * The same bytes with these values changed and nothing else; an edit that is already there changes nothing.
   * @throws UserError when a value is no longer the one the edit was made for
   */
  apply?(bytes: Uint8Array, edits: readonly Edit[]): Uint8Array;
}
