/** A server's answer inside a line of a log or a dialog, from its tag or star on. */
const ANSWER = /(?:^|[\s"'(<>:|\]])((?:\*|[A-Za-z0-9][A-Za-z0-9.]{0,19}) (?:NO|BAD|BYE|OK)(?= ))/;
/** `NO [LIMIT]`, `Bad: `, `BYE`: what a server's words begin with, without tag or star. */
const STATUS = /(?<![\p{L}\d])(?:NO|BAD|BYE|OK)(?=[ :,([]|$)/u;
const CODE = /\[([A-Z][A-Z0-9-]{1,39})(?:[\] ]|$)/;

/** The answer alone where a line holds one; with a tag in front where it came without. */
export function answerIn(line: string): string | null {
  const match = ANSWER.exec(line);
  const from = match?.[1] === undefined ? -1 : match.index + match[0].length - match[1].length;
  if (from >= 0) return line.slice(from);
  if (/^BYE /i.test(line)) return `* ${line}`;
  return /^(?:NO|BAD) /i.test(line) ? `x ${line}` : null;
}

/** The words of a server that came without the tag or the star in front: as either. */
export function asAnswers(text: string): string[] {
  const bare = text
    .slice(0, 2000)
    .replace(/^(?:\* |[a-z0-9.]{1,20} (?=(?:no|bad|bye)\b))?(?:(?:no|bad|bye)\b)?[\s:"'-]{0,5}/i, '')
    .trim();
  if (bare === '') return [];
  // A dialog goes on after the server's sentence: the sentence alone.
  const end = bare.indexOf('. ');
  return [text.trim(), `x NO ${bare}`, `* BYE ${bare}`, ...(end > 0 ? [`x NO ${bare.slice(0, end + 1)}`] : [])];
}

export const codeIn = (text: string): string | null => CODE.exec(text)?.[1] ?? null;

/** Whether a server's status stands in it. */
export const isAnswer = (text: string): boolean => STATUS.test(text) || text.includes('-ERR ');

const TAGGED = /^["' ]{0,3}(?:[a-z]{0,4}\d{1,6} (?:no|bad)|(?:no|bad|bye)(?= {2,}))(?= )/i;

const blank = (as: string): string => ' '.repeat(as.length);

/**
 * Status and response code blanked: both are words of the protocol and say nothing about the fault. The length stays,
 * and with it the place of every word.
 */
export function wordsIn(text: string): string {
  const bare = text.replace(/\[[A-Z][A-Z0-9-]{1,39}\]/g, blank);
  // Behind a tag with a number, or before a code, it is a status in whatever letters.
  const tagged = bare.replace(TAGGED, blank);
  // In a text all in capitals NO may be a word.
  if (!/\p{Ll}/u.test(tagged)) return tagged;
  return tagged.replace(/(?<![\p{L}\d])(?:[A-Za-z0-9.]{1,20} )?(?:NO|BAD|BYE|OK)(?=[ :,(]|$)/gu, blank);
}
