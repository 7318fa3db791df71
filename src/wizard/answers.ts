import type { Words } from '../words/words.ts';

export type Answer = 'yes' | 'no' | 'details';

/** Yes, no or details: the word or the beginning of it; Enter is yes. In English it is understood everywhere. */
export function answersFor(words: Words): {
  read(text: string): Answer | null;
  validate(text: string): true | string;
} {
  const known: readonly (readonly [Answer, string])[] = [
    ['yes', words.say('answer-yes')],
    ['no', words.say('answer-no')],
    ['details', words.say('wizard-answer-details')],
    ['yes', 'yes'],
    ['no', 'no'],
    ['details', 'details'],
  ];
  const read = (text: string): Answer | null => known.find(([, word]) => begins(word, text))?.[0] ?? null;
  return { read, validate: (text) => read(text) !== null || words.say('wizard-answer-wrong') };
}

/** Is this the word or the beginning of it? Whoever types “si” means “sì”. */
export function begins(word: string, typed: string): boolean {
  return plainly(word).startsWith(plainly(typed));
}

const plainly = (text: string): string => text.trim().toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
