/** Replacements for our own characters where only ASCII can be shown. One column each, so that no layout moves. */
const ONE_COLUMN: Readonly<Record<string, string>> = {
  '≡': '=',
  '·': '-',
  '•': '-',
  '–': '-',
  '—': '-',
  '’': "'",
  '‘': "'",
  '“': '"',
  '”': '"',
  '×': 'x',
  '→': '>',
  '❯': '>',
  '✔': '+',
  '✖': 'x',
  '↑': '^',
  '↓': 'v',
  '↕': '|',
  '⏎': '<',
};

/**
 * Our own typography in ASCII. What users and servers write in other scripts stays as it is: a name without its
 * letters would be another name.
 */
export function inAscii(text: string): string {
  return text.replace(/[≡·•–—’‘“”×→❯✔✖↑↓↕⏎]/g, (char) => ONE_COLUMN[char] ?? char).replaceAll('…', '...');
}
