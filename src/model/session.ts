import type { Verdict } from './refusal.ts';
import type { Security } from './security.ts';

export interface TlsFact {
  /** As Node names it, for example `TLSv1.3`. */
  readonly protocol: string;
  readonly authorized: boolean;
  /** Why the certificate is not trusted, in plain words; null when it is. */
  readonly issue: string | null;
  /** ISO 8601. */
  readonly validTo: string | null;
  readonly daysLeft: number | null;
  readonly subject: string | null;
  readonly issuer: string | null;
}

/** How far the first connection came. Present even when the sign-in was refused. */
export interface Reach {
  readonly host: string;
  readonly port: number;
  readonly security: Security;
  readonly user: string;
  readonly greeting: string | null;
  readonly tls: TlsFact | null;
  readonly signedIn: boolean;
  /** Set when it ended before the sign-in was done. */
  readonly refusal: Verdict | null;
  /** The certificate was not checked because the user asked for that (`--insecure`). */
  readonly insecure: boolean;
  /** The capability list before the sign-in; empty when it did not come so far. */
  readonly capabilities: readonly string[];
  /** `PLAIN`, `LOGIN`, `XOAUTH2`, `OAUTHBEARER` or `LOGIN command`; null when no sign-in was tried. */
  readonly mechanism: string | null;
}

export interface Session {
  readonly host: string;
  readonly port: number;
  readonly security: Security;
  readonly greeting: string;
  readonly user: string;
  readonly tls: TlsFact | null;
  readonly capabilities: { readonly beforeLogin: readonly string[]; readonly afterLogin: readonly string[] };
  /** The server's answer to ID (RFC 2971); empty when it gave none. */
  readonly id: { readonly [key: string]: string };
  /** `PLAIN`, `LOGIN`, `XOAUTH2`, `OAUTHBEARER`, or `LOGIN command`. */
  readonly mechanism: string;
}
