import type { Text } from '../base/message.ts';
import type { ProfileFact } from './apple-profile.ts';
import type { InlineIgnore } from './inline-ignore.ts';
import type { Count, Scalar } from './json.ts';

/** Something a mail program ignores, misreads or overrules in one of its files. */
export interface DocumentProblem {
  /** The line, from 1; null when it is about the file as a whole. */
  readonly line: Count | null;
  /** What is wrong, in one sentence. */
  readonly message: Text;
  /** Of which kind it is. */
  readonly kind?: ProblemKind;
  /** What to do about it, where the rule for this kind does not know. */
  readonly hint?: Text;
  /** The setting it is about. */
  readonly key?: string;
  /** What the file has there. @personal server-text */
  readonly value?: Scalar;
}

/** Kinds of problems in a settings file. */
export type ProblemKind =
  | 'refused'
  | 'syntax'
  | 'wrong-type'
  | 'name-unread'
  | 'number-becomes-boolean'
  | 'not-applied'
  | 'only-new-accounts'
  | 'program'
  | 'duplicate-account';

/** A settings file as a whole: what there is to say about it besides its accounts. */
export interface DocumentFact {
  /** The settings file. @personal path */
  readonly file: string;
  /** Its format, as in `accounts`. */
  readonly format: string;
  /** What the program ignores, misreads or overrules in it. */
  readonly problems: readonly DocumentProblem[];
  /** One sentence about the file, or null. */
  readonly note: Text | null;
  /** What comments in it say is right as it is; absent where there are none. */
  readonly ignores?: readonly InlineIgnore[];
  /** What an Apple profile or declaration sets up; other formats have none. */
  readonly profile?: ProfileFact;
}
