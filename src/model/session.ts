import type { Text } from '../base/message.ts';
import type { Count } from './json.ts';
import type { ReadRefusal, Refusal } from './refusal.ts';
import type { Security } from './security.ts';

/** The encryption of a connection, and the certificate. */
export interface TlsFact {
  /** As Node.js names it, for example `TLSv1.3`. */
  readonly protocol: string;
  /** The certificate is trusted, and is for this host. */
  readonly authorized: boolean;
  /** Why the certificate is not trusted, in plain words; null when it is. */
  readonly issue: Text | null;
  /** When the certificate expires (ISO 8601). */
  readonly validTo: string | null;
  /** Days until then, rounded down; negative once it has expired. */
  readonly daysLeft: number | null;
  /** Whom the certificate is for. @personal host */
  readonly subject: string | null;
  /** Who issued it. @personal server-text */
  readonly issuer: string | null;
  /** The SHA-256 fingerprint of a certificate that is not trusted, as mail programs show it (`AB:CD:...`). */
  readonly fingerprint?: string;
}

/** How far the first connection came. Present even when the sign-in was refused. */
export interface Reach {
  /** Host name. @personal host */
  readonly host: string;
  /** TCP port. */
  readonly port: Count;
  /** How the connection was encrypted. */
  readonly security: Security;
  /** Login name. @personal user */
  readonly user: string;
  /** The server's first line; null when there was none. @personal server-text */
  readonly greeting: string | null;
  /** The encryption; null without it. */
  readonly tls: TlsFact | null;
  /** The sign-in succeeded. */
  readonly signedIn: boolean;
  /** Why it ended before the sign-in was done; null when it did not. */
  readonly refusal: ReadRefusal | null;
  /**
   * What was wrong with the encryption of a later connection: another certificate than at first, or none. Absent when
   * nothing was.
   */
  readonly laterUntrusted?: Refusal;
  /**
   * How often this computer was suspended, or its clock set, during the check, and for how long (seconds). Absent when
   * that did not happen.
   */
  readonly suspended?: readonly number[];
  /** The certificate was not checked because the user asked for that (`--insecure`). */
  readonly insecure: boolean;
  /** The user looked at a certificate that is not trusted and accepted that one, for this run only. */
  readonly certificateAccepted?: true;
  /** The capability list before the sign-in; empty when it did not come so far. */
  readonly capabilities: readonly string[];
  /** `PLAIN`, `LOGIN`, `XOAUTH2`, `OAUTHBEARER` or `LOGIN command`; null when no sign-in was tried. */
  readonly mechanism: string | null;
  /** How many ms the server took over the sign-in; absent when none was tried. */
  readonly signInMs?: number;
}

/** The connection that was signed in. */
export interface Session {
  /** Host name. @personal host */
  readonly host: string;
  /** TCP port. */
  readonly port: Count;
  /** How the connection is encrypted. */
  readonly security: Security;
  /** The server's first line. @personal server-text */
  readonly greeting: string;
  /** Login name. @personal user */
  readonly user: string;
  /** The encryption; null without it. */
  readonly tls: TlsFact | null;
  /** The capability lists (RFC 3501, section 7.2.1). */
  readonly capabilities: {
    /** Announced before the sign-in. */
    readonly beforeLogin: readonly string[];
    /** Announced after it. */
    readonly afterLogin: readonly string[];
  };
  /** The server's answer to ID (RFC 2971); empty when it gave none. @personal server-text */
  readonly id: { readonly [key: string]: string };
  /** How the sign-in was done: `PLAIN`, `LOGIN`, `XOAUTH2`, `OAUTHBEARER` or `LOGIN command`. */
  readonly mechanism: string;
}
