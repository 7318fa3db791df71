import { languages } from './generated/languages.ts';
import type { Words } from './words.ts';

/** Every language there is: a folder of src/words each. */
export type Language = keyof typeof languages;

export const languageIds: readonly Language[] = Object.keys(languages).filter(isLanguage);

/** The language of `it`, `it-CH` or `it_IT.UTF-8`; null where there is none. */
export function languageFor(tag: string): Language | null {
  const [name = ''] = tag.split(/[.@]/, 1);
  const whole = name.replace('_', '-');
  const [base = ''] = whole.toLowerCase().split('-', 1);
  return languageIds.find((id) => id.toLowerCase() === whole.toLowerCase()) ?? (isLanguage(base) ? base : null);
}

/** A language, loaded. */
export async function wordsIn(language: Language): Promise<Words> {
  if (language === 'en') return (await import('./english.ts')).english;
  const [{ Words: Loaded }, compiled] = await Promise.all([import('./words.ts'), languages[language]()]);
  return new Loaded(language, compiled);
}

function isLanguage(name: string): name is Language {
  return Object.hasOwn(languages, name);
}
