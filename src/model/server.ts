export interface ServerFact {
  /** A row id of `knowledge/servers`, or `unknown`. */
  readonly id: string;
  readonly name: string;
  readonly version: string | null;
  /** What it was recognised by. */
  readonly evidence: string;
  /** The published default, with its source. The measured limit is in {@link Connections}. */
  readonly limit: { readonly value: number; readonly per: string; readonly source: string } | null;
}
