import type { Message } from '../base/message.ts';
import type { FactName, FactSheet, Facts } from '../model/facts.ts';
import type { Failure, Outcome, Skipped } from '../model/outcome.ts';
import { type Step, StepFailed, StepSkipped } from '../model/step.ts';
import { say } from '../words/say.ts';
import { areaName } from './area-name.ts';
import { firstMissing } from './missing.ts';

export interface Progress {
  started?(step: Step<never>): void;
  finished?(step: Step<never>, sheet: FactSheet): void;
  /** What the step under way is at, where it takes long. */
  note?(text: Message): void;
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
    if (signal.aborted) return { status: 'failed', error: abortedFailure(signal, areaName(step.provides)) };
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
    ? { code: 'deadline', because: say('missing-deadline') }
    : { code: 'interrupted', because: say('missing-interrupted') };
}

function abortedFailure(signal: AbortSignal, area: Message): Failure {
  const deadline = signal.reason === 'deadline';
  return {
    code: deadline ? 'deadline' : 'interrupted',
    message: deadline ? say('gather-deadline', { area }) : say('gather-interrupted', { area }),
    hint: deadline ? say('gather-deadline-hint') : say('gather-interrupted-hint'),
    evidence: null,
  };
}

function internalFailure(error: unknown): Failure {
  return {
    code: 'internal',
    message: say('gather-crashed'),
    hint: say('crashed-hint'),
    evidence: error instanceof Error ? `${error.name}: ${error.message}` : String(error),
  };
}
