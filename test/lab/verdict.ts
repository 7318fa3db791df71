import type { LabRun } from './lab-run.ts';
import type { Outcome } from './laboratory.ts';
import type { Prediction } from './predict.ts';

export interface Made {
  readonly run: LabRun;
  readonly prediction: Prediction;
  readonly outcome: Outcome;
}

/** In words, for the person who made the run. */
export function verdictOf({ prediction, outcome: { peak } }: Made): string {
  if (prediction.worst < peak) return `MORE THAN THE WORST CASE (${prediction.worst})`;
  if (prediction.peak === peak) return 'exact';
  return prediction.peak > peak
    ? `the model says ${prediction.peak - peak} too many`
    : `the model says ${peak - prediction.peak} TOO FEW`;
}
