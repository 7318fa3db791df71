import type { Words } from '../words/words.ts';

export type Answer = 'yes' | 'no' | 'details';

/** Yes, no or details: the word or the beginning of it; Enter is yes. */
export function answersFor(words: Words): {
  read(text: string): Answer | null;
  validate(text: string): true | string;
} {
  const known: readonly [Answer, string][] = [
    ['yes', words.say('answer-yes')],
    ['no', words.say('answer-no')],
    ['details', words.say('wizard-answer-details')],
  ];
  const read = (text: string): Answer | null => {
    const typed = text.trim().toLowerCase();
    return known.find(([, word]) => word.toLowerCase().startsWith(typed))?.[0] ?? null;
  };
  return { read, validate: (text) => read(text) !== null || words.say('wizard-answer-wrong') };
}
