import { keyOf, type Text } from '../base/message.ts';
import { type FactName, type FactSheet, type Facts, factsOf } from './facts.ts';
import type { Failure, SkipCode } from './outcome.ts';

/** Gathers one fact. `C` is what it takes besides other facts: the network for a probe, nothing for a derivation. */
export interface Step<C, K extends FactName = FactName> {
  readonly provides: K;
  /** Facts without which this one cannot be gathered: the engine runs no step that lacks one. */
  readonly needs: readonly FactName[];
  run(sheet: FactSheet, context: C): Promise<Facts[K]> | Facts[K];
}

/** The facts a step named: those it needs, and those it uses where they are there. */
type StepFacts<N extends FactName, U extends FactName> = Pick<Facts, N> & {
  readonly [F in U]: Facts[F] | null;
};

interface StepParts<C, K extends FactName, N extends FactName, U extends FactName>
  extends Omit<Step<C, K>, 'needs' | 'run'> {
  readonly needs: readonly N[];
  /** Facts that are used where they are there, and null where they are not. */
  readonly uses?: readonly U[];
  run(facts: StepFacts<N, U>, context: C): Promise<Facts[K]> | Facts[K];
}

/**
 * Gives a step its exact type, so that `run` sees only the facts named in `needs` and `uses`, and reading another one
 * does not compile.
 */
export function defineStep<
  C,
  const K extends FactName,
  const N extends FactName = never,
  const U extends FactName = never,
>({ run, uses = [], ...step }: StepParts<C, K, N, U>): Step<C, K> {
  return {
    ...step,
    // Sound because the engine has looked for each fact in `needs`.
    run: (sheet, context) => run(factsOf<N | U>(sheet, [...step.needs, ...uses]) as StepFacts<N, U>, context),
  };
}

/** Thrown by a step: the fact could not be gathered, and this is why. */
export class StepFailed extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(keyOf(failure.message));
    this.name = 'StepFailed';
    this.failure = failure;
  }
}

/** Thrown by a step: there was nothing to gather. */
export class StepSkipped extends Error {
  readonly code: SkipCode;

  readonly because: Text;

  constructor(code: SkipCode, because: Text) {
    super(keyOf(because));
    this.name = 'StepSkipped';
    this.code = code;
    this.because = because;
  }
}
