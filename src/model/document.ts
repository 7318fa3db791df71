import type { ProfileFact } from './apple-profile.ts';
import type { Scalar } from './json.ts';

/** What a mail program passes over, misreads or overrules in one of its files. */
export interface DocumentProblem {
  /** From 1; null when it is the file as a whole. */
  readonly line: number | null;
  readonly message: string;
  /** What the rules sort problems by. */
  readonly kind?: ProblemKind;
  /** The setting it is about. */
  readonly key?: string;
  /** What stands in the file. */
  readonly value?: Scalar;
}

export type ProblemKind =
  | 'syntax'
  | 'wrong-type'
  | 'number-becomes-boolean'
  | 'not-applied'
  | 'only-new-accounts'
  | 'program'
  | 'duplicate-account';

/** A settings file as a whole: what there is to say about it besides its accounts. */
export interface DocumentFact {
  readonly file: string;
  /** A config format id, as in {@link Account}. */
  readonly format: string;
  readonly problems: readonly DocumentProblem[];
  /** One sentence about the file, or null. */
  readonly note: string | null;
  /** What an Apple profile or declaration sets up; other formats have none. */
  readonly profile?: ProfileFact;
}
