import { faults, ways } from './fault-words.ts';
import { folded, type Token } from './tokens.ts';
import { near } from './typos.ts';
import { objects, owners, quantities } from './word-lists.ts';

const lists = { ...quantities, ...objects, ...owners, ...faults, ...ways };

/** What a word can mean to the grammar. */
export type Concept = keyof typeof lists;

interface Phrase {
  readonly concept: Concept;
  /** The words after the first; one that ends in `*` also takes endings. */
  readonly rest: readonly string[];
}

/** The least a prefix has to have in common, so that not every prefix of a word needs to be looked up. */
const PREFIX = 3;
const words = new Map<string, Concept[]>();
const prefixes = new Map<string, Concept[]>();
const inside: { readonly part: string; readonly concept: Concept }[] = [];
const phrases = new Map<string, Phrase[]>();

for (const [concept, list] of Object.entries(lists) as [Concept, string][]) {
  for (const entry of list.split(/[|\n]/)) add(concept, entry.trim());
}

function add(concept: Concept, entry: string): void {
  if (entry === '') return;
  const [first = '', ...rest] = folded(entry)
    .split(/[^\p{L}\p{N}_*]+/u)
    .filter(Boolean);
  if (rest.length > 0) push(phrases, first, { concept, rest });
  else if (first.startsWith('*')) inside.push({ part: first.replaceAll('*', ''), concept });
  else if (first.endsWith('*')) push(prefixes, first.slice(0, -1), concept);
  else push(words, first, concept);
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const there = map.get(key);
  if (there) there.push(value);
  else map.set(key, [value]);
}

/** Words read before: a log repeats the same few thousand. */
const known = new Map<string, readonly Concept[]>();
const REMEMBERED = 5000;
/** Longer than any word that is looked for, compounds included. */
const LONGEST = 60;

function conceptsOf(word: string): readonly Concept[] {
  const before = known.get(word);
  if (before) return before;
  if (known.size >= REMEMBERED) known.clear();
  const found = exactly(word);
  const concepts = found.length > 0 ? found : exactly(near(word, words) ?? '');
  known.set(word, concepts);
  return concepts;
}

function exactly(word: string): Concept[] {
  if (word === '' || word.length > LONGEST) return [];
  const found = [...(words.get(word) ?? [])];
  for (let length = PREFIX; length <= word.length; length += 1) {
    found.push(...(prefixes.get(word.slice(0, length)) ?? []));
  }
  if (word.length > PREFIX || /[^\p{ASCII}]/u.test(word)) {
    for (const { part, concept } of inside) if (word.includes(part)) found.push(concept);
  }
  return found;
}

/** Whether the word is in the lexicon as it is. */
export const isWord = (word: string): boolean => words.has(word);

/** The same, or with an ending: what tells a word cut in two from two words. */
export function beginsWord(word: string): boolean {
  if (words.has(word)) return true;
  for (let length = PREFIX; length <= Math.min(word.length, LONGEST); length += 1) {
    if (prefixes.has(word.slice(0, length))) return true;
  }
  return false;
}

/** The concepts of each token, those of phrases of several words included. */
export function meanings(tokens: readonly Token[]): Set<Concept>[] {
  const found = tokens.map(({ text }) => new Set(conceptsOf(text)));
  for (const [at, token] of tokens.entries()) {
    for (const { concept, rest } of phrases.get(token.text) ?? []) {
      if (!rest.every((word, i) => fits(tokens[at + 1 + i], word, token.clause))) continue;
      for (let i = at; i <= at + rest.length; i += 1) found[i]?.add(concept);
    }
  }
  return found;
}

function fits(token: Token | undefined, word: string, clause: number): boolean {
  if (token === undefined || token.clause !== clause) return false;
  return word.endsWith('*') ? token.text.startsWith(word.slice(0, -1)) : token.text === word;
}
