import type { Count } from './json.ts';

/** What an Apple configuration profile or declaration says, without any secret. */
export interface ProfileFact {
  /**
   * `declaration`: a declarative `com.apple.configuration.account.mail`, which knows nothing of SSL or envelopes.
   */
  readonly kind: 'profile' | 'declaration';
  /** PayloadIdentifier or Identifier of the whole; empty when there is none. @personal account */
  readonly identifier: string;
  /** What the device calls it; empty when it does not say. @personal account */
  readonly name: string;
  /** Who signed it; null when nobody did. The signature is never checked. */
  readonly signature: ProfileSignature | null;
  /** Wrapped as text around the signature, as openssl does without `-outform der`; null when it is not. */
  readonly packing: 'PEM' | 'S/MIME' | null;
  /** Its content is only for the device with the right key, so nothing below is known. */
  readonly encrypted: boolean;
  /** The types of its payloads, each once, in the order of the file. */
  readonly payloadTypes: readonly string[];
  /** The mail accounts it sets up. */
  readonly mail: readonly MailPayload[];
  /** What is wrong with it. */
  readonly flaws: readonly ProfileFlaw[];
}

/** The signature of a profile. */
export interface ProfileSignature {
  /** Whom the certificate names; null when it names nobody. @personal server-text */
  readonly signer: string | null;
  /** The digest algorithm, for example `SHA-256`; null when it is not known. */
  readonly digest: string | null;
}

/** A key that is missing where the device insists on it, or whose value it cannot use, or that is used twice. */
export interface ProfileFlaw {
  /** A key is missing, its value cannot be used, or it is used twice. */
  readonly kind: 'missing' | 'malformed' | 'repeated';
  /** The key. */
  readonly key: string;
  /** The account or payload it is in; empty for the profile itself. @personal account */
  readonly inside: string;
  /**
   * What it has instead, as JSON has it (`"993"`, `true`), empty for an empty text; null when there is nothing, or nothing
   * that can be quoted. @personal server-text
   */
  readonly found: string | null;
  /** The line, from 1; null when it is not known. */
  readonly line: Count | null;
}

/** One mail account of a profile. */
export interface MailPayload {
  /** What the device will call the account. @personal account */
  readonly account: string;
  /** Null: neither of the two words the device knows. */
  readonly type: 'imap' | 'pop3' | null;
  /** Where mail is fetched. */
  readonly incoming: ProfileServer;
  /** Where mail is sent. */
  readonly outgoing: ProfileServer;
  /** The IMAP path prefix; null when there is none. @personal folder */
  readonly pathPrefix: string | null;
  /** The keys with a password in clear text; the passwords themselves are not kept. */
  readonly passwordKeys: readonly string[];
  /** The line of each key, from 1; empty when the file has no lines of its own (binary, signed). */
  readonly lines: { readonly [key: string]: Count };
}

/** One server of an account. */
export interface ProfileServer {
  /** Host name. @personal host */
  readonly host: string;
  /** TCP port; null when it is not set, or set to something that is no port. */
  readonly port: number | null;
  /** Something is set for the port, whatever it is. */
  readonly portSet: boolean;
  /** Whether it is set to encrypt; null when the format has no key for that, or the value is unusable. */
  readonly ssl: boolean | null;
  /** How it signs in; null when it does not say. */
  readonly authentication: ProfileAuthentication | null;
  /** Login name. @personal user */
  readonly user: string;
}

/** How a device signs in. */
export type ProfileAuthentication = 'none' | 'password' | 'cram-md5' | 'ntlm' | 'http-md5';
