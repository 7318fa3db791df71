import type { Count } from './json.ts';

/** What `explain --format json` prints about a list of connections (`doveadm who`, `cyr_info proc`). */
export interface ExplainedHolders {
  /** Connections in the whole list. */
  readonly connections: Count;
  /** Connections a person may have, as given by `--limit`; null without it. */
  readonly limit: Count | null;
  /** Who holds them, those with the most first. */
  readonly holders: readonly PrintedHolder[];
}

/** One person's connections, and whether they are all that person may have. */
interface PrintedHolder extends Holder {
  /** Null where no limit was given, or where the list does not say how the connections spread over the addresses. */
  readonly atLimit: boolean | null;
}

/** One person's connections, as the server itself lists them. */
export interface Holder {
  /** Who signed in. @personal user */
  readonly user: string;
  /** The protocol, for example `imap`. */
  readonly service: string;
  /** Connections this person has open. */
  readonly count: Count;
  /** From where. */
  readonly addresses: readonly HolderAddress[];
}

/** One address somebody's connections come from. */
interface HolderAddress {
  /** IPv4 or IPv6. @personal host */
  readonly address: string;
  /** Connections from there; null where the list does not say. */
  readonly count: Count | null;
}
