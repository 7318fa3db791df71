/** Longest piece of foreign text shown in one place, in characters. */
const SHOWN = 300;

/**
 * Makes text from a server or a file safe to show: control characters (C0, DEL, C1), bidirectional overrides and
 * zero-width characters become a space or vanish, runs of blanks shrink to one, and it is cut at {@link SHOWN}.
 */
export function plain(text: string, limit = SHOWN): string {
  return cut(printable(text).replace(/ {2,}/g, ' ').trim(), limit);
}

/** The same for a line whose blanks mean something. */
export function plainLine(text: string, limit = SHOWN): string {
  return cut(printable(text).trimEnd(), limit);
}

/** Without control characters, terminal sequences and invisible characters; the blanks stay. */
export function printable(text: string): string {
  return (
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: removing them is the point
      .replace(/\u001b(?:\[[0-9;?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|.)?/g, '')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: removing them is the point
      .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ')
      .replace(/[\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
  );
}

function cut(text: string, limit: number): string {
  return text.length > limit ? `${text.slice(0, limit)}…` : text;
}

/** `1 connection`, `3 connections`. */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`;
}

/** `every minute`, `every 10 minutes`. */
export function everyMinutes(n: number): string {
  return n === 1 ? 'every minute' : `every ${n} minutes`;
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

/** A path or name as it can be pasted into a shell: in quotes when it has blanks and the like. */
export function shellWord(text: string): string {
  const shown = plain(text, 1000);
  return /^[\w./:@%+,~\\-]+$/.test(shown) ? shown : `"${shown.replace(/["$`\\]/g, '\\$&')}"`;
}
