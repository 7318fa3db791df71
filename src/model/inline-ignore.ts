import type { Count } from './json.ts';

/** A comment in a settings file that says which finding there is right as it is. */
export interface InlineIgnore {
  /** The line the comment is in, from 1. */
  readonly line: Count;
  /** The line it is about; null: the whole file. */
  readonly about: Count | null;
  /** The rule. @personal server-text */
  readonly rule: string;
  /** Why; empty when it does not say, and then it does not count. @personal server-text */
  readonly reason: string;
}
