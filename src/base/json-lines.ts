import { jsonErrorOffset } from './json-error.ts';
import { type Message, message } from './message.ts';

/** Where a text stops being JSON. What the engine says about it is left out: it quotes the text, passwords included. */
export interface JsonProblem {
  /** From 1. */
  readonly line: number;
  readonly column: number;
}

/** Parses JSON, or says where it stops being JSON. Never throws. */
export function parseJson(text: string): { readonly value: unknown } | JsonProblem {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    const before = text.slice(0, jsonErrorOffset(text)).split('\n');
    return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
  }
}

/** `imap-doctor.json, line 3, column 1: this is not valid JSON.` */
export function invalidJson(file: string, { line, column }: JsonProblem): Message {
  return message('json-invalid', { file, line, column });
}

/** The line each of these keys is in, the last where there are several: that is the one that counts. */
export function keyLines(text: string, keys: ReadonlySet<string>): Map<string, number> {
  const lines = new Map<string, number>();
  let line = 1;
  // Kept from one key to the next: a text in one line would else be searched to its end for each of them.
  let feed = text.indexOf('\n');
  for (const { start, end } of stringsIn(text)) {
    for (; feed >= 0 && feed < start; line += 1) feed = text.indexOf('\n', feed + 1);
    if (!isFollowedByColon(text, end)) continue;
    const parsed = parseJson(text.slice(start, end));
    if ('value' in parsed && typeof parsed.value === 'string' && keys.has(parsed.value)) lines.set(parsed.value, line);
  }
  return lines;
}

const [QUOTE, BACKSLASH, COLON] = [0x22, 0x5c, 0x3a];

/**
 * Where the strings of a JSON text are, quotes included. By hand, each character looked at once: a pattern that is
 * tried again inside a string that was no key takes time with the square of its length.
 */
function* stringsIn(text: string): Generator<{ start: number; end: number }> {
  for (let start = text.indexOf('"'); start >= 0; ) {
    let at = start + 1;
    for (let code = text.charCodeAt(at); at < text.length && code !== QUOTE; code = text.charCodeAt(at)) {
      at += code === BACKSLASH ? 2 : 1;
    }
    yield { start, end: at + 1 };
    start = text.indexOf('"', at + 1);
  }
}

function isFollowedByColon(text: string, end: number): boolean {
  let at = end;
  while (/[ \t\r\n]/.test(text.charAt(at))) at += 1;
  return text.charCodeAt(at) === COLON;
}
