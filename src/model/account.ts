import type { Folder } from './mailboxes.ts';
import type { Security } from './security.ts';
import type { AccountSettings, Setting } from './setting.ts';

/** One mail account as a mail program's own file describes it. */
export interface Account {
  /** A client model id: `thunderbird`, `ios`, ... */
  readonly client: string;
  /** A config format id: `thunderbird-prefs`, `mobileconfig`, or `command-line`. */
  readonly format: string;
  readonly file: string | null;
  /** How the program names it, else `user@host`. */
  readonly account: string;
  readonly host: string;
  readonly port: number;
  readonly security: Security;
  readonly user: string;
  /** `imap`, `pop3`, ... as the program calls it. */
  readonly type: string;
  readonly settings: AccountSettings;
  /** How many of this program there are (`--client thunderbird=2`). */
  readonly count: number;
  /** The folders the program remembers in a file of its own, which may be out of date; absent when there is none. */
  readonly folders?: readonly Folder[];
  /** The numbers Thunderbird keeps for the encryption and the sign-in; absent for other programs. */
  readonly signIn?: { readonly socketType: Setting<number>; readonly authMethod: Setting<number> };
}
