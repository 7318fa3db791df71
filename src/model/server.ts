import type { Text } from '../base/message.ts';

/** The server software. */
export interface ServerFact {
  /** The id in `imap-doctor explain servers`, or `unknown`. */
  readonly id: string;
  /** Its name; empty when it does not say. */
  readonly name: string;
  /** Its version; null when it does not say. */
  readonly version: string | null;
  /** What it was recognised by. @personal server-text */
  readonly evidence: Text;
  /** The documented default limit; null when there is none. What was measured is in `connections`. */
  readonly limit: {
    /** Connections at a time. */
    readonly value: number;
    /** Whom it counts, for example `user+ip`. */
    readonly per: string;
    /** The document it is taken from. */
    readonly source: string;
    /** `default`: what the software does when nobody sets anything else. `published`: what this mail host says. */
    readonly kind: 'default' | 'published';
  } | null;
}
