/** One server software, package or mail host: how it shows itself, and the connection limit it publishes. */
export interface ServerRow {
  readonly id: string;
  readonly name: string;
  /** Matched against `name` and `vendor` of the ID answer (RFC 2971). */
  readonly idName?: RegExp;
  readonly greeting?: RegExp;
  /** Matched against the host name; for providers whose software says nothing. */
  readonly host?: RegExp;
  /** Connections at a time, as it comes. Null: looked for and not found, which does not mean unlimited. */
  readonly limit: { readonly value: number; readonly per: string } | null;
  /** Documented as having no limit until somebody sets one. */
  readonly unlimited?: true;
  /** A limit on something else than connections at a time. */
  readonly quota?: { readonly value: number; readonly per: string };
  /** IDLE is part of it, so where it is not offered somebody took it out of the capability list. */
  readonly hasIdle?: true;
  /** `documented` by its makers, `observed` in its source or at work, `reported` by somebody, or `unknown`. */
  readonly sure: 'documented' | 'observed' | 'reported' | 'unknown';
  /** The setting that holds the limit, for the person who runs the server. */
  readonly setting: string | null;
  /** Where that setting is. Null: not known for certain. */
  readonly where: string | null;
  /** What makes a changed setting count. Null: not known for certain. */
  readonly restart: string | null;
  /** What the connection that exceeds the limit sees. */
  readonly refusal: string | null;
  /** It sees nothing but the end of the connection. */
  readonly refusesSilently?: true;
  readonly note: string | null;
  readonly source: string;
}
