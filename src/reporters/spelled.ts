import type { Finding, Remedy } from '../model/finding.ts';
import type { Words } from '../words/words.ts';

/** A finding in one language. */
export interface SpelledFinding extends Omit<Finding, 'message' | 'evidence' | 'remedy'> {
  readonly message: string;
  readonly evidence: readonly string[];
  readonly remedy: SpelledRemedy | null;
}

export interface SpelledRemedy extends Omit<Remedy, 'text' | 'cost' | 'steps'> {
  readonly text: string;
  /** What it costs; null when it costs nothing. */
  readonly cost: string | null;
  readonly steps: readonly string[];
}

/** The finding's sentences in the language of `words`. */
export function spelled(finding: Finding, words: Words): SpelledFinding {
  const { message, evidence, remedy } = finding;
  return {
    ...finding,
    message: words.show(message),
    evidence: evidence.map((line) => words.show(line)),
    remedy: remedy && {
      ...remedy,
      text: words.show(remedy.text),
      cost: remedy.cost === undefined ? null : words.show(remedy.cost),
      steps: remedy.steps.map((step) => words.show(step)),
    },
  };
}

/** The lines of a remedy where there is no layout: the heading with what to do, then the steps by number. */
export function remedyLines(remedy: SpelledRemedy | null, words: Words): string[] {
  if (remedy === null) return [];
  const { text, cost, steps } = remedy;
  return [`${doThis(words)} ${text}`, ...(cost === null ? [] : [cost]), ...steps.map((step, i) => `${i + 1}. ${step}`)];
}

/** The heading of a remedy, in every format. */
export function doThis(words: Words): string {
  return words.say('do-this');
}
