import type { FactName, FactSheet, Facts } from '../model/facts.ts';
import type { Failure, Outcome, Skipped } from '../model/outcome.ts';
import { type Step, StepFailed, StepSkipped } from '../model/step.ts';
import { firstMissing } from './missing.ts';

export interface Progress {
  started?(step: Step<never>): void;
  finished?(step: Step<never>, sheet: FactSheet): void;
  /** What the step under way is at, where it takes long. */
  note?(text: string): void;
}

/** Runs the steps in their order. Never throws: what goes wrong becomes the outcome of that fact. */
export async function gather<C>(
  start: FactSheet,
  steps: readonly Step<C>[],
  context: C,
  signal: AbortSignal,
  progress: Progress = {},
): Promise<FactSheet> {
  let sheet = start;
  for (const step of steps) {
    progress.started?.(step);
    sheet = { ...sheet, [step.provides]: await outcomeOf(step, sheet, context, signal) };
    progress.finished?.(step, sheet);
  }
  return sheet;
}

async function outcomeOf<C>(
  step: Step<C>,
  sheet: FactSheet,
  context: C,
  signal: AbortSignal,
): Promise<Outcome<Facts[FactName]>> {
  if (signal.aborted) return { status: 'skipped', ...abortedWhy(signal) };
  const missing = firstMissing(sheet, step.needs);
  if (missing) return { status: 'skipped', code: missing.code, because: missing.because };
  try {
    return { status: 'ok', value: await step.run(sheet, context) };
  } catch (error) {
    if (signal.aborted) return { status: 'failed', error: abortedFailure(signal, step.title) };
    if (error instanceof StepSkipped) {
      return { status: 'skipped', code: error.code, because: error.because };
    }
    if (error instanceof StepFailed) return { status: 'failed', error: error.failure };
    return { status: 'failed', error: internalFailure(error) };
  }
}

/** The reason an abort was asked for: `deadline` when the time was up, else the user's interrupt. */
function abortedWhy(signal: AbortSignal): Pick<Skipped, 'code' | 'because'> {
  return signal.reason === 'deadline'
    ? { code: 'deadline', because: 'the time allowed was up' }
    : { code: 'interrupted', because: 'interrupted' };
}

function abortedFailure(signal: AbortSignal, title: string): Failure {
  const deadline = signal.reason === 'deadline';
  return {
    code: deadline ? 'deadline' : 'interrupted',
    message: deadline ? `The time allowed was up (${title}).` : `Interrupted (${title}).`,
    hint: deadline ? 'Allow more time with --timeout SECONDS.' : 'Run the check again.',
    evidence: null,
  };
}

function internalFailure(error: unknown): Failure {
  return {
    code: 'internal',
    message: 'This check crashed; that is a mistake in imap-doctor.',
    hint: 'Please report it with the version and this text.',
    evidence: error instanceof Error ? `${error.name}: ${error.message}` : String(error),
  };
}
