import type { Message, Text } from '../base/message.ts';
import type { Scope } from '../model/refusal.ts';

/** One server software, package or mail host: how it shows itself, and the connection limit it publishes. */
export interface ServerRow {
  readonly id: string;
  readonly name: string;
  /** Matched against `name` and `vendor` of the ID answer (RFC 2971). */
  readonly idName?: RegExp;
  readonly greeting?: RegExp;
  /** Matched against the host name; for providers whose software says nothing. */
  readonly host?: RegExp;
  /** Connections at a time by default, and whose connections are counted together. Null: looked for and not found, which does not mean unlimited. */
  readonly limit: { readonly value: number; readonly per: NonNullable<Scope> } | null;
  /** Documented as having no limit until somebody sets one. */
  readonly unlimited?: true;
  /** A limit on how often something is done, not on open connections. */
  readonly quota?: { readonly value: number; readonly per: 'minute-ip' | 'hour-ip' | 'hour-user' | 'hour-domain' };
  /** IDLE is part of it, so where it is not offered somebody took it out of the capability list. */
  readonly hasIdle?: true;
  /** `documented` by its makers, `observed` in its source or at work, `reported` by somebody, or `unknown`. */
  readonly sure: 'documented' | 'observed' | 'reported' | 'unknown';
  /** The setting that holds the limit, for the person who runs the server. */
  readonly setting: string | null;
  /** Where that setting is: a file, or the way there through the menus. Null: not known for certain. */
  readonly where: string | null;
  /** How a changed setting takes effect. Null: not known for certain. */
  readonly restart: Message | null;
  /** What the connection that exceeds the limit sees: the server’s own words, or a message where it sends none. */
  readonly refusal: Text | null;
  /** It sees nothing but the end of the connection. */
  readonly refusesSilently?: true;
  readonly note: Message | null;
  readonly source: string;
}
