/** Shorter words are too near to one another: `refused` and `reused`. */
const LEAST = 8;

let gaps: Map<string, string> | null = null;

/** The long word of the lexicon this one is one slip of the finger away from, or null. */
export function near(word: string, words: ReadonlyMap<string, unknown>): string | null {
  if (word.length < LEAST - 1 || word.length > 20 || !/^[a-z]+$/.test(word)) return null;
  gaps ??= gapsOf(words);
  const added = gaps.get(word);
  if (added) return added;
  for (let at = 0; at < word.length; at += 1) {
    const without = word.slice(0, at) + word.slice(at + 1);
    if (without.length >= LEAST && words.has(without)) return without;
    const other = gaps.get(without);
    if (other) return other;
  }
  return null;
}

/** Each word with each of its letters left out. */
function gapsOf(words: ReadonlyMap<string, unknown>): Map<string, string> {
  const all = new Map<string, string>();
  for (const word of words.keys()) {
    if (word.length < LEAST || !/^[a-z]+$/.test(word)) continue;
    for (let at = 0; at < word.length; at += 1) all.set(word.slice(0, at) + word.slice(at + 1), word);
  }
  return all;
}
