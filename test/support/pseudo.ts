/** A language nobody speaks: what is still English in it did not come from the catalogue. */
import type { Compiled } from '../../src/words/compiled.ts';
import { en } from '../../src/words/generated/en.ts';
import { kinds } from '../../src/words/generated/messages.ts';
import { Words } from '../../src/words/words.ts';

type Body = Compiled[number];
type Pattern = NonNullable<Body['value']>;
type Element = Exclude<Pattern, string>[number];

const ENGLISH = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const STRANGE = 'àƀćđéƒĝĥíĵķłɱñóƥɋŕšťúṽŵẋýžÀɃĆĐÉƑĜĤÍĴĶŁṀÑÓƤɊŔŠŤÚṼŴẊÝŽ';

const strange = (text: string): string =>
  text.replace(/[a-zA-Z]/g, (letter) => STRANGE.charAt(ENGLISH.indexOf(letter)));

type Letters = (text: string) => string;

/** An argument stands between ⟨ and ⟩, but for another sentence. */
function elementsOf(element: Element, letters: Letters): Element[] {
  if (typeof element === 'string') return [letters(element)];
  if (element.type === 'select') {
    const variants = element.variants.map((variant) => ({ ...variant, value: patternOf(variant.value, letters) }));
    return [{ ...element, variants }];
  }
  const isSentence = element.type === 'var' && /^message/.test(String(kinds[element.name as keyof typeof kinds]));
  return element.type !== 'var' || isSentence ? [element] : ['⟨', element, '⟩'];
}

function patternOf(pattern: Pattern, letters: Letters): Pattern {
  return typeof pattern === 'string' ? letters(pattern) : pattern.flatMap((element) => elementsOf(element, letters));
}

/** A language in which every argument stands between ⟨ and ⟩. */
export function bracketed(language: string, compiled: Compiled, letters: Letters = (text) => text): Words {
  const body = compiled.map((message) => ({
    ...message,
    value: message.value === null ? null : patternOf(message.value, letters),
    attributes: Object.fromEntries(
      Object.entries(message.attributes).map(([name, pattern]) => [name, patternOf(pattern, letters)]),
    ),
  }));
  return new Words(language, body);
}

export const pseudo = bracketed('en', en, strange);

/** Three English words in a row that are neither an argument nor the id of a rule. */
export function englishIn(text: string): string[] {
  const bare = text
    .replace(/\s+/g, ' ')
    .replace(/⟨[^⟨⟩]*⟩/g, '⟨⟩')
    .replace(/ [a-z-]+\/[a-z-]+/g, ' ⟨⟩');
  return bare.match(/[A-Za-z’']+[,:;]? [a-z’']+[,:;]? [A-Za-z’']+(?:[,:;]? [A-Za-z’']+)*/g) ?? [];
}
