import type { Count } from './json.ts';
import type { Folder } from './mailboxes.ts';
import type { ProgramId } from './program-id.ts';
import type { Security } from './security.ts';
import type { AccountSettings, Setting } from './setting.ts';

/** One mail account as a mail program's own file describes it. */
export interface Account {
  /** The mail program: an id of `imap-doctor explain clients`. */
  readonly client: ProgramId;
  /** The format of the settings file: `thunderbird-prefs`, `mobileconfig`, ..., or `command-line`. */
  readonly format: string;
  /** The settings file; null when it was given on the command line. @personal path */
  readonly file: string | null;
  /** How the program names it, else `user` at `host`. @personal account */
  readonly account: string;
  /** Host name. @personal host */
  readonly host: string;
  /** TCP port. */
  readonly port: number;
  /** How the connection is encrypted. */
  readonly security: Security;
  /** Login name. @personal user */
  readonly user: string;
  /** `imap`, `pop3`, ... as the program calls it. */
  readonly type: string;
  /** Its settings. */
  readonly settings: AccountSettings;
  /** How many of this program there are (`--client thunderbird=2`). */
  readonly count: Count;
  /** Nobody named this program: it is the one most people have. Absent where it was named or its settings were read. */
  readonly assumed?: true;
  /** The folders the program remembers in a file of its own, which may be out of date; absent when there is none. */
  readonly folders?: readonly Folder[];
  /** The password is never sent as it is: a challenge is answered (CRAM-MD5). Absent where that is not known. */
  readonly passwordIsEncrypted?: boolean;
  /** The numbers Thunderbird keeps for the encryption and the sign-in; absent for other programs. */
  readonly signIn?: {
    /** `socketType`: 0 none, 2 STARTTLS, 3 TLS. */
    readonly socketType: Setting<number>;
    /** `authMethod`: 3 password, 4 encrypted password, 5 Kerberos, 10 OAuth2, ... */
    readonly authMethod: Setting<number>;
  };
}
