import { plain } from '../text.ts';

/** Parses JSON; what is wrong with it, and in which line as far as the engine tells, when it cannot be. Never throws. */
export function parseJson(text: string): { value: unknown } | { message: string; line: number | null } {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    const at = /position (\d+)/.exec(words)?.[1];
    const end = /end of JSON/i.test(words) ? text.length : null;
    const position = at === undefined ? end : Number(at);
    const message = plain(words.replace(/ (?:in JSON )?at position.*$/, ''), 120);
    return { message, line: position === null ? null : lineAt(text, position) };
  }
}

/** The line each of these keys stands in, the last where there are several: that is the one that counts. */
export function keyLines(text: string, keys: ReadonlySet<string>): Map<string, number> {
  const lines = new Map<string, number>();
  let line = 1;
  let from = 0;
  for (const { index, 0: quoted } of text.matchAll(/"(?:[^"\\\n]|\\.)*"(?=\s*:)/g)) {
    line += newlines(text, from, index);
    from = index;
    const parsed = parseJson(quoted);
    if ('value' in parsed && typeof parsed.value === 'string' && keys.has(parsed.value)) lines.set(parsed.value, line);
  }
  return lines;
}

function lineAt(text: string, position: number): number {
  return 1 + newlines(text, 0, position);
}

function newlines(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}
