import type { Message } from '../base/message.ts';
import type { Folder } from './mailboxes.ts';
import type { AccountSettings } from './setting.ts';

export interface ModelledDemand {
  readonly quiet: number;
  readonly busy: number;
  readonly worst: number;
  readonly because: Message;
}

/** What a modelled program does with one connection. */
export interface ModelledConnection {
  /** The folder it opens; null for the one that stays signed in with no folder open. */
  readonly folder: string | null;
  readonly idle: boolean;
}

/** A model of one mail program: settings + mailbox in, connections wanted out. */
export interface ClientModel {
  /** Where the model's numbers come from. */
  readonly source: string;
  /** Its numbers are neither published nor measured. */
  readonly assumed?: true;
  /** The number of connections can be set to this at the least; left out where there is no such setting. */
  readonly least?: number;
  /** The least with which new mail in the inbox still shows up at once; left out where it makes no difference. */
  readonly leastForPush?: number;
  /** What the program does when nothing else is known of its settings. */
  readonly defaults: AccountSettings;
  /** For one installation; the caller multiplies by count. `folders` is null while the server has not been asked. */
  demand(settings: AccountSettings, folders: readonly Folder[] | null): ModelledDemand;
  /** What each of its connections does when it has `worst` of them, in the order the program opens them. */
  connections(settings: AccountSettings, folders: readonly Folder[] | null): ModelledConnection[];
}
