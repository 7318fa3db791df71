import type { Count } from './json.ts';
import type { ProgramId } from './program-id.ts';

/** Connections to the mail server that programs on this computer hold at the moment, our own left out. */
export interface LocalConnections {
  /** Each program that holds some, the one with the most first. */
  readonly holders: readonly LocalHolder[];
  /** Connections of other users' programs, which cannot be told apart. */
  readonly unseen: Count;
}

/** One program on this computer. */
export interface LocalHolder {
  /** The mail program: an id of `imap-doctor explain clients`; null for one that is not known. */
  readonly client: ProgramId | null;
  /** The process, as the system calls it. @personal server-text */
  readonly process: string;
  /** How many connections it holds. */
  readonly connections: Count;
}
