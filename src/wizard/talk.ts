/** What the parts of the conversation share. */
import type { Credentials } from '../base/credentials.ts';
import type { Endpoint } from '../discover/target.ts';
import type { Progress } from '../engine/gather.ts';
import type { Diagnosis } from '../engine/offline.ts';
import type { Account } from '../model/account.ts';
import type { Discovery } from '../model/discovery.ts';
import type { Policy } from '../policy/policy.ts';
import type { Io } from '../terminal/io.ts';
import type { Prompts } from '../terminal/prompts.ts';
import type { ColorChoice } from '../terminal/terminal.ts';

/** Who signs in where, and how the server was found; undefined when it was named. */
export interface Mailbox {
  readonly server: Endpoint;
  readonly user: string;
  readonly discovery: Discovery | undefined;
}

/** A password or an access token. */
export type SecretInput = Pick<Credentials, 'kind' | 'secret'>;

/** A mailbox with everything a check of it takes. */
export interface ToCheck {
  readonly mailbox: Mailbox;
  /** The mail programs that use it: those on this computer, with their settings, and those somebody named. */
  readonly accounts: readonly Account[];
  readonly secret: SecretInput;
  /** The SHA-256 fingerprint of a certificate the user accepted for this run. */
  readonly acceptedCertificate: string | null;
}

/** What is known beforehand, and what is done in the conversation: the same as the commands do. */
export interface Actions {
  /** What is judged, and how. */
  readonly policy: Policy;
  /** The IMAP accounts of the mail programs on this computer. */
  readonly known: readonly Account[];
  /** What the environment or standard input holds; null where a person has to be asked. */
  given(mailbox: Mailbox): Promise<SecretInput | null>;
  search(address: string): Promise<Discovery>;
  /** Where this server answers; null where it does not. */
  knock(host: string, port: number | undefined): Promise<Endpoint | null>;
  /** @throws UserError when a stranger's page leads into the network we are in */
  refuseInside(discovery: Discovery): Promise<void>;
  /** What a check would count, with the assumed programs where none is known. */
  accountsFor(mailbox: Mailbox, accounts: readonly Account[]): readonly Account[];
  check(what: ToCheck, progress: Progress): Promise<Diagnosis>;
  /** The same without signing in: what the settings alone show. */
  judge(what: Omit<ToCheck, 'secret' | 'acceptedCertificate'>): Promise<Diagnosis>;
  /** Shows the whole report. */
  details(diagnosis: Diagnosis): Promise<void>;
  /** Writes what the options of the command ask for (`-o`, `--save`). @returns the exit code */
  keep(diagnosis: Diagnosis): Promise<number>;
}

export interface Talk {
  readonly io: Io;
  readonly color: ColorChoice;
  readonly prompts: Prompts;
  readonly actions: Actions;
  /** Secrets that were accepted, by mailbox: nobody types one twice. */
  readonly secrets: Map<string, SecretInput>;
  /** Fingerprints that were accepted, by server. */
  readonly certificates: Map<string, string>;
  /** How often a wrong password was sent, by mailbox. */
  readonly wrong: Map<string, number>;
}

/** Two answers about the same mailbox have the same key. */
export function keyOf({ server: { host, port }, user }: Mailbox): string {
  return `${user}\n${host}\n${port}`;
}
