/** What sets one mail server apart from the next: the shape of a row in temperaments.ts. */

export interface DemoFolder {
  readonly path: string;
  /** RFC 6154 attribute, for example `\Sent`. */
  readonly specialUse?: string;
  /** Default true. */
  readonly subscribed?: boolean;
  /** Default true; false for a parent that only holds other folders (`\Noselect`). */
  readonly selectable?: boolean;
}

/** How a server says that there are enough connections. In the texts, `{limit}` and `{user}` are filled in. */
type DemoRefusal =
  /** Accepted and closed again before the greeting, with no byte sent. Counts connections, signed in or not. */
  | { readonly kind: 'silent' }
  /** The tagged answer to the sign-in. */
  | { readonly kind: 'no'; readonly text: string; readonly closes: boolean }
  /** An untagged BYE instead of an answer to the sign-in, then the end. */
  | { readonly kind: 'bye'; readonly text: string };

export interface Temperament {
  readonly id: string;
  readonly name: string;
  /** Connections at a time; null: as many as come. */
  readonly limit: number | null;
  /** How many connections a demonstration should ask for, so that the limit shows (or that there is none). */
  readonly demandHint: number;
  readonly refusal: DemoRefusal;
  /** The text after `* OK `; `{capability}` becomes the response code with `capabilities.greeting` and a blank. */
  readonly greeting: string;
  /** Space-separated. `beforeLogin` answers CAPABILITY; `greeting` stands in the greeting, where some list less. */
  readonly capabilities: { readonly greeting: string; readonly beforeLogin: string; readonly afterLogin: string };
  /** Where the capabilities after the sign-in are told: in its OK, in a line before it, as Dovecot does, or nowhere. */
  readonly tellsCapabilities: 'code' | 'untagged' | 'dovecot' | 'asked';
  /** The answer to ID (RFC 2971); null when the command is unknown. */
  readonly identity: Readonly<Record<string, string>> | null;
  /** `continuation` null: IDLE is not offered and refused as an unknown command. */
  readonly idle: {
    readonly continuation: string | null;
    readonly keepaliveSeconds: number | null;
    readonly done: string;
  };
  readonly texts: {
    readonly signedIn: string;
    /** After `NO `. */
    readonly wrongPassword: string;
    /** The whole answer to a command it does not know, without the tag. */
    readonly unknown: string;
    /** After `* BYE `. */
    readonly bye: string;
  };
  readonly delimiter: string;
  /** The three lists of the NAMESPACE answer (RFC 2342); null when the command is unknown. */
  readonly namespace: string | null;
  readonly folders: readonly DemoFolder[];
  /** Where the above is from. */
  readonly sources: readonly string[];
}
