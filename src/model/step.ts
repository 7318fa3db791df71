import type { FactName, FactSheet, Facts } from './facts.ts';
import type { Failure, SkipCode } from './outcome.ts';

/** Gathers one fact. `C` is what it needs from outside: the network for a probe, nothing for a derivation. */
export interface Step<C, K extends FactName = FactName> {
  readonly provides: K;
  /** The area's name on the terminal. */
  readonly title: string;
  /** Facts that must be there before this one can be gathered. */
  readonly needs: readonly FactName[];
  run(sheet: FactSheet, context: C): Promise<Facts[K]> | Facts[K];
}

/** Thrown by a step: the fact could not be gathered, and this is why. */
export class StepFailed extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.message);
    this.name = 'StepFailed';
    this.failure = failure;
  }
}

/** Thrown by a step: there was nothing to gather. */
export class StepSkipped extends Error {
  readonly code: SkipCode;

  constructor(code: SkipCode, because: string) {
    super(because);
    this.name = 'StepSkipped';
    this.code = code;
  }
}
