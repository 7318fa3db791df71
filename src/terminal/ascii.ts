/** Replacements for our own characters where only ASCII can be shown. One column each, so that no layout moves. */
const ONE_COLUMN: Readonly<Record<string, string>> = {
  '≡': '=',
  '·': '-',
  '•': '-',
  '–': '-',
  '—': '-',
  '’': "'",
  '‘': "'",
  '‚': "'",
  '‹': "'",
  '›': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '×': 'x',
  '→': '>',
  '❯': '>',
  '✔': '+',
  '✖': 'x',
  '↑': '^',
  '↓': 'v',
  '↕': '|',
  '⏎': '<',
  '\u00a0': ' ',
  '\u202f': ' ',
};

/** Inside guillemets French leaves a narrow space, which nobody leaves inside " ". */
const FRENCH_QUOTES = /«[\u00a0\u202f]|[\u00a0\u202f]»/g;

/**
 * Our own typography in ASCII. What users and servers write in other scripts stays as it is: a name without its
 * letters would be another name.
 */
export function inAscii(text: string): string {
  return text
    .replace(FRENCH_QUOTES, '"')
    .replace(/[≡·•–—’‘‚‹›“”„«»×→❯✔✖↑↓↕⏎\u00a0\u202f]/g, (char) => ONE_COLUMN[char] ?? char)
    .replaceAll('…', '...');
}

/** How a language is written without its own letters. */
const SPELT: Readonly<Record<string, (text: string) => string>> = {
  // DIN 91379 and every passport: ä is ae.
  de: (text) => text.replace(/[äöüÄÖÜß](?=(\p{Lu})?)/gu, (letter, capital) => germanLetter(letter, capital)),
  // An accent on the last letter carries the meaning (e, è; papa, papà) and is typed as an apostrophe.
  it: (text) => text.replace(/([àèéìòùÀÈÉÌÒÙ])(?!\p{L})/gu, (letter) => `${bare(letter)}'`),
  // What opens a question or an exclamation has no place in ASCII.
  es: (text) => text.replace(/[¿¡]/g, ''),
};

/**
 * A sentence of the catalogue in ASCII, so that a terminal without UTF-8 shows no question marks: only for our own
 * words, never for a name.
 */
export function asciiOf(language: string): (text: string) => string {
  const spelt = SPELT[language] ?? ((text) => text);
  return (text) => inAscii(bare(spelt(text.normalize('NFC'))));
}

const GERMAN: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

function germanLetter(letter: string, before?: string): string {
  const small = letter.toLowerCase();
  const two = GERMAN[small] ?? letter;
  if (small === letter) return two;
  return before === undefined ? two.charAt(0).toUpperCase() + two.slice(1) : two.toUpperCase();
}

/** Letters without their accents. */
function bare(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('œ', 'oe').replaceAll('Œ', 'Oe').replaceAll('æ', 'ae');
}
