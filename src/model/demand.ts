import type { Text } from '../base/message.ts';
import type { Count } from './json.ts';
import type { ProgramId } from './program-id.ts';

/** The connections one mail program may want for one account. */
export interface Demand {
  /** The mail program: an id of `imap-doctor explain clients`. */
  readonly client: ProgramId;
  /** How the program names the account. @personal account */
  readonly account: string;
  /** Host name. @personal host */
  readonly host: string;
  /** Login name. @personal user */
  readonly user: string;
  /** The settings file it was read from; null for `--client`. @personal path */
  readonly file: string | null;
  /** How many of this program; the numbers below are for all of them together. */
  readonly count: Count;
  /** A start with nothing new. */
  readonly quiet: number;
  /** A first start, or mail new in every folder. */
  readonly busy: number;
  /** What it may reach while somebody clicks around. */
  readonly worst: number;
  /** How the numbers come about. */
  readonly because: Text;
  /** Where they are documented. */
  readonly source: string;
  /** What of it is assumed; null when it was read from a settings file or given. */
  readonly assumed: Assumed | null;
}

/**
 * What was neither read nor given: `program`, that this program is used at all; `settings`, that it has its default
 * settings; `number`, how many connections it opens, because its maker publishes no number.
 */
export type Assumed = 'program' | 'settings' | 'number';
