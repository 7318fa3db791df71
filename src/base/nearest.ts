/** Letters and digits, small: what is left of a name that somebody half remembers. */
const bare = (text: string): string => text.toLowerCase().replaceAll(/[^a-z0-9]/g, '');

/** Shorter pieces are part of half of all names. */
const SHORTEST_PIECE = 3;

/**
 * The names somebody probably meant, the likeliest first: those that are few edits away (at most a third of their
 * letters), then those that hold what was typed, or the part of it after a slash.
 */
export function namesLike(text: string, known: readonly string[], most = 5): string[] {
  const typed = text.toLowerCase().slice(0, 100);
  const close = known
    .map((name) => ({ name, edits: distance(typed, name.toLowerCase()) }))
    .filter(({ name, edits }) => edits <= Math.max(1, Math.floor(name.length / 3)))
    .sort((a, b) => a.edits - b.edits);
  const pieces = [typed, typed.split('/')[1] ?? ''].map(bare).filter((piece) => piece.length >= SHORTEST_PIECE);
  const holding = known.filter((name) => pieces.some((piece) => bare(name).includes(piece)));
  return [...new Set([...close.map(({ name }) => name), ...holding])].slice(0, most);
}

/** The name somebody probably meant, or null. */
export function nearest(text: string, known: readonly string[]): string | null {
  return namesLike(text, known, 1)[0] ?? null;
}

/** One edit in so many letters is a slip. */
const LETTERS_PER_SLIP = 6;

/** The one name that this is a misspelling of: without doubt, unlike {@link nearest}; or null. */
export function misspelt(text: string, known: readonly string[]): string | null {
  const typed = text.toLowerCase();
  const found = known.filter((name) => {
    if (bare(name) === bare(typed)) return true;
    const most = Math.floor(name.length / LETTERS_PER_SLIP);
    return Math.abs(name.length - typed.length) <= most && distance(typed, name.toLowerCase()) <= most;
  });
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** Letters to add, drop, change, or to swap with their neighbour. */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 0; i < a.length; i += 1) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j += 1) {
      const change = (row[j] ?? 0) + (a[i] === b[j] ? 0 : 1);
      const swapped = i > 0 && j > 0 && a[i] === b[j - 1] && a[i - 1] === b[j];
      const swap = swapped ? (before[j - 1] ?? 0) + 1 : Number.POSITIVE_INFINITY;
      next.push(Math.min(change, swap, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    before = row;
    row = next;
  }
  return row[b.length] ?? 0;
}
