import type { Text } from '../base/message.ts';
import type { Count } from './json.ts';
import type { Security } from './security.ts';

/** One place that was asked where the mail server is. */
export interface Attempt {
  /** Which kind of place it was. */
  readonly source: 'srv' | 'autoconfig' | 'well-known' | 'ispdb' | 'mx' | 'guess';
  /** What was asked: a DNS name, a URL, or host:port. @personal host */
  readonly asked: string;
  /** What came back, in words. @personal server-text */
  readonly answer: Text;
  /** The servers it named. */
  readonly found: readonly ServerCandidate[];
  /** How long it took. */
  readonly milliseconds: number;
}

/** A server that may be the right one. */
export interface ServerCandidate {
  /** Host name. @personal host */
  readonly host: string;
  /** TCP port. */
  readonly port: Count;
  /** How the connection is encrypted. */
  readonly security: Security;
  /** The login name to use, placeholders filled in; null when the source does not say. @personal user */
  readonly user: string | null;
  /** Where it was found; `given`: named by the user or by a settings file, so nothing was asked. */
  readonly source: Attempt['source'] | 'given';
}

/** How the server was found. */
export interface Discovery {
  /** The mail address, or the login name when the server was given. @personal user */
  readonly address: string;
  /** The domain as it was looked up in DNS (IDNA A-labels); the server name when it was given. @personal host */
  readonly domain: string;
  /** The server that was taken; null when none was found. */
  readonly chosen: ServerCandidate | null;
  /** Every place that was asked, in order. */
  readonly attempts: readonly Attempt[];
}
