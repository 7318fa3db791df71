import type { Security } from './security.ts';

/** One place that was asked where the mail server is. */
export interface Attempt {
  readonly source: 'srv' | 'autoconfig' | 'well-known' | 'ispdb' | 'mx' | 'guess';
  /** What was asked: a DNS name, a URL, or host:port. */
  readonly asked: string;
  /** What came back, in words. */
  readonly answer: string;
  readonly found: readonly ServerCandidate[];
  readonly milliseconds: number;
}

export interface ServerCandidate {
  readonly host: string;
  readonly port: number;
  readonly security: Security;
  /** The login name to use, placeholders filled in; null when the source does not say. */
  readonly user: string | null;
  /** `given`: named by the user or by a settings file, so nothing was asked. */
  readonly source: Attempt['source'] | 'given';
}

/** How the server was found. */
export interface Discovery {
  readonly address: string;
  /** The domain part as it was asked for in DNS (IDNA A-labels); the server's own name when it was given. */
  readonly domain: string;
  readonly chosen: ServerCandidate | null;
  readonly attempts: readonly Attempt[];
}
