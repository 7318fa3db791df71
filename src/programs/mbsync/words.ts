/**
 * Words are parted by blanks. Quotes hold blanks together, inside a word too, and a backslash takes the next character
 * as it is, in quotes and outside (isync 1.4.4 config.c, get_arg). A `#` that begins a word begins a comment.
 * `isOpen`: a quote is never closed.
 */
export function wordsOf(line: string): { readonly words: readonly string[]; readonly isOpen: boolean } {
  const words: string[] = [];
  for (const [word] of line.matchAll(/(?:\\.|"(?:\\.|[^"\\])*(?:"|$)|[^\s"\\])+/g)) {
    if (word.startsWith('#')) break;
    const bare = word.replace(/\\./g, '');
    if (bare.replace(/[^"]/g, '').length % 2 === 1) return { words, isOpen: true };
    words.push(word.replace(/\\(.)|"/g, '$1'));
  }
  return { words, isOpen: false };
}
