import type { MessageId } from '../words/say.ts';

type Suffix<Id extends string, Prefix extends string> = Id extends `${Prefix}${infer Rest}` ? Rest : never;
/** What to do: `ask` is the message `refusal-step-ask`. */
export type StepId = Suffix<MessageId, 'refusal-step-'>;
/** One of several causes: `banned` is the message `refusal-possible-banned`. */
export type Possible = Suffix<MessageId, 'refusal-possible-'>;
/** The test that tells several causes apart: `close` is the message `refusal-test-close`. */
type TestId = Suffix<MessageId, 'refusal-test-'>;

/** What is said of one kind of refusal: the meaning is the message `refusal-<kind>`. */
export interface Answer {
  readonly steps: readonly StepId[];
  /** Where the words fit several causes: all of them, likeliest first, and how to tell them apart. */
  readonly several?: { readonly possible: readonly Possible[]; readonly test: TestId };
}
