/**
 * The name somebody probably meant.
 *
 * @returns the known word that is fewest edits away (at most a third of its letters), or null
 */
export function nearest(text: string, known: readonly string[]): string | null {
  const typed = text.toLowerCase().slice(0, 100);
  let best: { word: string; edits: number } | null = null;
  for (const word of known) {
    const edits = distance(typed, word.toLowerCase());
    if (edits <= Math.max(1, Math.floor(word.length / 3)) && (best === null || edits < best.edits)) {
      best = { word, edits };
    }
  }
  return best?.word ?? null;
}

/** Levenshtein: letters to add, drop or change. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 0; i < a.length; i += 1) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j += 1) {
      const change = (row[j] ?? 0) + (a[i] === b[j] ? 0 : 1);
      next.push(Math.min(change, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
