/** A word of a text, as the lexicon is asked for it, and where it stands. */
export interface Token {
  /** In lower case, without accents. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The clause it belongs to, counted from 0: a limit in one does not count what is named in another. */
  readonly clause: number;
}

const WORD = /[\p{L}\p{N}_]+/gu;
/** What ends a clause: a stop or a colon before a blank, a semicolon, a bar, a line end, a dash between blanks. */
const BREAK = /[.:!?](?=["')\]]*(?:\s|$))|[;|\n。!?]| [-–—]+ /;
/** Letters that are more than a base letter with a mark on it. */
const FOLDED: Readonly<Record<string, string>> = { ß: 'ss', ł: 'l', ø: 'o', æ: 'ae', œ: 'oe', đ: 'd', ı: 'i' };

/** Lower case, no accents: what is left of a word when it went through a terminal, a log and a phone. */
export function folded(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[ßłøæœđı]/g, (letter) => FOLDED[letter] ?? letter);
}

/** `UserConnectionLimitReached`, `SSLHandshake`: where one word of a name ends and the next begins. */
const HUMP = /(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/;

/** @param isWord whether a name written together is to stay so */
export function tokensOf(text: string, isWord: (word: string) => boolean): Token[] {
  const tokens: Token[] = [];
  let clause = 0;
  let last = 0;
  for (const match of text.matchAll(WORD)) {
    if (last > 0 && BREAK.test(text.slice(last, match.index + 1))) clause += 1;
    let start = match.index;
    for (const part of isWord(folded(match[0])) ? [match[0]] : match[0].split(HUMP)) {
      tokens.push({ text: folded(part), start, end: start + part.length, clause });
      start += part.length;
    }
    last = start;
  }
  return tokens;
}
