/** What an Apple configuration profile or declaration says, in JSON and without any secret. Types only. */

export interface ProfileFact {
  /** `declaration`: a declarative `com.apple.configuration.account.mail`, which knows nothing of SSL or envelopes. */
  readonly kind: 'profile' | 'declaration';
  /** PayloadIdentifier or Identifier of the whole; empty when there is none. */
  readonly identifier: string;
  /** How the device calls it; empty when it says nothing. */
  readonly name: string;
  /** Who signed it; null when nobody did. The signature is never checked. */
  readonly signature: { readonly signer: string | null; readonly digest: string | null } | null;
  /** Wrapped as text around the signature, as openssl does without `-outform der`; null when it is not. */
  readonly packing: 'PEM' | 'S/MIME' | null;
  /** Its content is only for the device with the right key, so nothing below is known. */
  readonly encrypted: boolean;
  /** The types of its payloads, each once, in the order of the file. */
  readonly payloadTypes: readonly string[];
  readonly mail: readonly MailPayload[];
  readonly flaws: readonly ProfileFlaw[];
}

/** A key that is missing where the device insists on it, or whose value it cannot use, or that is used twice. */
export interface ProfileFlaw {
  readonly kind: 'missing' | 'malformed' | 'repeated';
  readonly key: string;
  /** The account or payload it is in; empty for the profile itself. */
  readonly inside: string;
  /** What is there instead, for example `the text "993"`; null when nothing is. */
  readonly found: string | null;
  readonly line: number | null;
}

export interface MailPayload {
  /** How the device will call the account. */
  readonly account: string;
  /** null: neither of the two words the device knows. */
  readonly type: 'imap' | 'pop3' | null;
  readonly incoming: ProfileServer;
  readonly outgoing: ProfileServer;
  readonly pathPrefix: string | null;
  /** The keys in which a password stands in clear; of the passwords nothing is kept. */
  readonly passwordKeys: readonly string[];
  /** The line of each key that stands in it, from 1; empty where the file has no lines of its own (binary, signed). */
  readonly lines: { readonly [key: string]: number };
}

export interface ProfileServer {
  readonly host: string;
  /** null: not set, or set to something that is no port. */
  readonly port: number | null;
  /** Something is set for the port, whatever it is. */
  readonly portSet: boolean;
  /** Whether it is told to encrypt; null when the format has no key for that, or the value is none. */
  readonly ssl: boolean | null;
  readonly authentication: ProfileAuthentication | null;
  readonly user: string;
}

export type ProfileAuthentication = 'none' | 'password' | 'cram-md5' | 'ntlm' | 'http-md5';
