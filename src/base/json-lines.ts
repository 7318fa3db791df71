import { plain } from './text.ts';

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
  // Kept from one key to the next: a text in one line would else be searched to its end for each of them.
  let feed = text.indexOf('\n');
  for (const { index, 0: quoted } of text.matchAll(/"(?:[^"\\\n]|\\.)*"(?=\s*:)/g)) {
    for (; feed >= 0 && feed < index; line += 1) feed = text.indexOf('\n', feed + 1);
    const parsed = parseJson(quoted);
    if ('value' in parsed && typeof parsed.value === 'string' && keys.has(parsed.value)) lines.set(parsed.value, line);
  }
  return lines;
}

function lineAt(text: string, position: number): number {
  return text.slice(0, position).split('\n').length;
}
