import type { Message, Text } from '../base/message.ts';
import type { FactName } from './facts.ts';
import type { Count, Scalar } from './json.ts';
import type { SkipCode } from './outcome.ts';
import type { Severity } from './severity.ts';

/** A change of one setting in one file. */
export interface Edit {
  /** The file to change. @personal path */
  readonly file: string;
  /** The name of the setting. */
  readonly key: string;
  /**
   * The value when the finding was made; null when there was none. If the file has another one by now, the edit is refused.
   */
  readonly from: Scalar | null;
  /** The value to write. */
  readonly to: Scalar;
}

/** What to do about a finding. */
export interface Remedy {
  /** What to set, in one sentence. */
  readonly text: Text;
  /** What it costs; absent when it costs nothing. */
  readonly cost?: Text;
  /** Where to click, step by step. */
  readonly steps: readonly Text[];
  /** What `imap-doctor fix` would change; empty when it has to be done by hand. */
  readonly edits: readonly Edit[];
  /** `safe`: nothing depends on it. `review`: look at it first. */
  readonly safety: 'safe' | 'review';
}

/** A place in a settings file. */
export interface Place {
  /** The file. @personal path */
  readonly file: string;
  /** The name of the setting; null when it is about the file. */
  readonly key: string | null;
  /** The line, from 1; null when it is not known. */
  readonly line: Count | null;
}

/** One thing that is wrong, or good to know. */
export interface Finding extends FindingParts {
  /** What is wrong, in one sentence. */
  readonly message: Text;
}

/** A finding as JSON has it: the sentence beside its id and arguments. */
export interface PrintedFinding extends FindingParts {
  /** The id of the sentence in the catalogue; null when it has none. */
  readonly messageId: string | null;
  /** What is filled in, by name. */
  readonly args: Message['args'];
  /** What is wrong, in one sentence. */
  readonly message: string;
}

interface FindingParts {
  /** `topic/problem`; `imap-doctor explain` shows what it means. */
  readonly ruleId: string;
  /** How serious it is. */
  readonly severity: Severity;
  /** Measured numbers and quoted words, one a line. */
  readonly evidence: readonly Text[];
  /** The setting; null for a finding about a server. */
  readonly at: Place | null;
  /** What to do; null when there is nothing to do here. */
  readonly remedy: Remedy | null;
  /** The account or server it is about; null when the rule names none. @personal account */
  readonly subject: string | null;
  /** The same problem has the same fingerprint in every run. */
  readonly fingerprint: string;
}

/** A finding that imap-doctor.json says to ignore. */
export interface IgnoredFinding {
  /** The rule. */
  readonly ruleId: string;
  /** The same problem has the same fingerprint in every run. */
  readonly fingerprint: string;
  /** Why, as the settings say. */
  readonly reason: string;
}

/** A rule that could not be judged. */
export interface SkippedRule {
  /** The rule. */
  readonly ruleId: string;
  /** Why, for programs. */
  readonly code: SkipCode;
  /** The fact it needs that is missing; null when the rule was switched off. */
  readonly needs: FactName | null;
  /** Why, in words. */
  readonly because: Text;
}
