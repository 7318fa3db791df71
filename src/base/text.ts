/** Longest piece of foreign text shown in one place, in characters. */
const SHOWN = 300;

/**
 * Makes text from a server or a file safe to show: control characters (C0, DEL, C1), bidirectional overrides and
 * characters nobody sees become a space or vanish, a password in a URL is hidden, runs of blanks shrink to one, and it
 * is cut at {@link SHOWN}.
 */
export function plain(text: string, limit = SHOWN): string {
  return cut(withoutPassword(printable(text)).replace(/ {2,}/g, ' ').trim(), limit);
}

/** The same for a line whose blanks mean something. */
export function plainLine(text: string, limit = SHOWN): string {
  return cut(withoutPassword(printable(text)).trimEnd(), limit);
}

/** `imaps://jo:secret@host`: somebody wrote a URL where a name belongs. */
function withoutPassword(text: string): string {
  if (!text.includes('://')) return text;
  return text.replace(/(:\/\/[^\s/:@]{0,255}:)[^\s/@]{1,255}(?=@)/g, '$1[secret]');
}

/** Without control characters, terminal sequences and invisible characters; the blanks stay. */
export function printable(text: string): string {
  return (
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: removing them is the point
      .replace(/\u001b(?:\[[0-9;?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|.)?/g, '')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: removing them is the point
      .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ')
      // What Unicode says need not be shown (soft hyphens, fillers, tags, joiners), and what is no character.
      .replace(/[\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u180e]/gu, '')
  );
}

function cut(text: string, limit: number): string {
  return text.length > limit ? `${text.slice(0, limit)}…` : text;
}

/** `3 ms`, `0.5 s`, `27 s`, `4 min`, `3 min 45 s`: as exact as it is of interest. */
export function inSeconds(milliseconds: number): string {
  if (milliseconds < 100) return `${Math.round(milliseconds)} ms`;
  if (milliseconds < 9950) return `${(milliseconds / 1000).toFixed(1)} s`;
  const seconds = Math.round(milliseconds / 1000);
  if (seconds < 120) return `${seconds} s`;
  const rest = seconds % 60;
  return `${Math.floor(seconds / 60)} min${rest === 0 ? '' : ` ${rest} s`}`;
}
