/** Longest piece of foreign text shown in one place, in characters. */
const SHOWN = 300;

/**
 * Makes text from a server or a file safe to show: control characters (C0, DEL, C1), bidirectional overrides and
 * zero-width characters become a space or vanish, runs of blanks shrink to one, and it is cut at {@link SHOWN}.
 */
export function plain(text: string, limit = SHOWN): string {
  const clean = text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: removing them is the point
    .replace(/\u001b(?:\[[0-9;?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|.)?/g, '')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: removing them is the point
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ')
    .replace(/[\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .replace(/ {2,}/g, ' ')
    .trim();
  return clean.length > limit ? `${clean.slice(0, limit)}…` : clean;
}

/** `1 connection`, `3 connections`. */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`;
}
