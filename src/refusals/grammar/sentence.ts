import { type Concept, isWord, meanings } from './lexicon.ts';
import { deniedWords } from './negation.ts';
import { type Token, tokensOf } from './tokens.ts';

/** A word with what it means here. */
export interface Word extends Token {
  readonly is: ReadonlySet<Concept>;
}

/** What is said, word by word. Clauses that deny a limit ("it is not a problem of too many connections") say nothing. */
export class Sentence {
  readonly text: string;
  readonly words: readonly Word[];
  readonly #all = new Set<Concept>();
  /** Where the denied words stand, from and to. */
  readonly #denied: (readonly [number, number])[];

  constructor(text: string) {
    this.text = text;
    const tokens = tokensOf(withoutNames(text), isWord);
    const found = meanings(tokens);
    const denied = deniedWords(tokens, found);
    this.words = tokens.map((token, i) => ({ ...token, is: denied[i] ? nothing : (found[i] ?? nothing) }));
    this.#denied = tokens.flatMap(({ start, end }, i) => (denied[i] ? [[start, end] as const] : []));
    for (const { is } of this.words) for (const concept of is) this.#all.add(concept);
  }

  has(...concepts: readonly Concept[]): boolean {
    return concepts.some((concept) => this.#all.has(concept));
  }

  /** A text of the same length without the denied words, so that no table reads them. */
  spared(text: string): string {
    let left = '';
    let at = 0;
    for (const [start, end] of this.#denied) {
      left += text.slice(at, start) + ' '.repeat(end - start);
      at = end;
    }
    return left + text.slice(at);
  }

  /** Both, within so many words of each other and in one clause. */
  near(one: Concept, other: Concept, distance: number): boolean {
    return this.words.some(
      ({ is, clause }, at) =>
        is.has(one) &&
        this.words
          .slice(Math.max(0, at - distance), at + distance + 1)
          .some((word) => word.clause === clause && word.is.has(other)),
    );
  }

  /** The words of one clause, for each clause. */
  clauses(): Word[][] {
    const all: Word[][] = [];
    for (const word of this.words) {
      const last = all.at(-1);
      if (last && last[0]?.clause === word.clause) last.push(word);
      else all.push([word]);
    }
    return all;
  }
}

/** Addresses of the web, of mail and of servers: their parts are names and say nothing. */
const NAMES =
  /\bhttps?:\/\/[^\s"'<>)\]]{1,2000}|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}|\b[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,8}\.[a-z]{2,24}\b/g;

const withoutNames = (text: string): string => text.replace(NAMES, (name) => '_'.repeat(name.length));

const nothing: ReadonlySet<Concept> = new Set();
