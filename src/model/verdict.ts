import type { Text } from '../base/message.ts';
import type { Edit } from './finding.ts';
import type { Count } from './json.ts';
import type { ProgramId } from './program-id.ts';
import type { Severity } from './severity.ts';

/** The report in a sentence or two: what is wrong, how that is known, and what to do. */
export interface Verdict {
  /** What is wrong, or that nothing is: one sentence without jargon. */
  readonly headline: Text;
  /** How serious it is; null when nothing is wrong. */
  readonly severity: Severity | null;
  /** How that is known: at most three lines. */
  readonly because: readonly Text[];
  /** What to do, each thing once; what `imap-doctor fix` can do comes first. */
  readonly actions: readonly Action[];
}

/** One thing to do. */
export interface Action {
  /** The mail program it is done in: an id of `imap-doctor explain clients`; null when it is done elsewhere. */
  readonly program: ProgramId | null;
  /** The account it is about, as the program names it; null when it is about none, or about several. @personal account */
  readonly account: string | null;
  /** Who can do it: `tool` is `imap-doctor fix`, `person` somebody at the mail program, `host` who runs the server. */
  readonly by: 'tool' | 'person' | 'host';
  /** What to do, in one sentence. */
  readonly what: Text;
  /** The number of connections today and afterwards; null when it is about something else. */
  readonly connections: ConnectionChange | null;
  /** What it costs; null when it costs nothing. */
  readonly cost: Text | null;
  /** How a person does it, step by step. */
  readonly steps: readonly Text[];
  /** What `imap-doctor fix` changes for it; empty when it has to be done by hand. */
  readonly edits: readonly Edit[];
  /** `safe`: nothing depends on the edits. `review`: look at them first. */
  readonly safety: 'safe' | 'review';
  /** The rules that call for it. */
  readonly ruleIds: readonly string[];
}

/** How many connections one installation of a program keeps for an account. */
export interface ConnectionChange {
  /** Today. */
  readonly from: Count;
  /** Afterwards. */
  readonly to: Count;
}
