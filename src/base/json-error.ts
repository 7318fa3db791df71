const BLANKS = /[ \t\n\r]*/y;
const WORD = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;

/** What may come next: a value, a key, or a sign itself. */
type Next = 'value' | 'key' | ',' | ':' | '}' | ']';

/**
 * Where a text that is not JSON (RFC 8259) stops being JSON: the offset of the first thing that is out of place, or of
 * the end. The engine itself tells only for some mistakes. One pass from left to right.
 */
export function jsonErrorOffset(text: string): number {
  const open: ('}' | ']')[] = [];
  let allowed: readonly Next[] = ['value'];
  for (let at = endOf(BLANKS, text, 0) ?? 0; ; at = endOf(BLANKS, text, at) ?? at) {
    const sign = text[at];
    const string = sign === '"' ? endOfString(text, at) : null;
    const end = string ?? endOf(WORD, text, at);
    if (end !== null) {
      const isKey = string !== null && allowed.includes('key');
      if (!isKey && !allowed.includes('value')) return at;
      allowed = isKey ? [':'] : afterValue(open);
      at = end;
      continue;
    }
    if ((sign === '{' || sign === '[') && allowed.includes('value')) {
      open.push(sign === '{' ? '}' : ']');
      allowed = sign === '{' ? ['key', '}'] : ['value', ']'];
    } else if ((sign === '}' || sign === ']') && allowed.includes(sign)) {
      open.pop();
      allowed = afterValue(open);
    } else if ((sign === ',' || sign === ':') && allowed.includes(sign)) {
      allowed = sign === ',' && open.at(-1) === '}' ? ['key'] : ['value'];
    } else {
      return at;
    }
    at += 1;
  }
}

function afterValue(open: readonly ('}' | ']')[]): readonly Next[] {
  const closing = open.at(-1);
  return closing === undefined ? [] : [',', closing];
}

function endOf(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : null;
}

/** The offset after the closing quotation mark; null when it is not a string. */
function endOfString(text: string, start: number): number | null {
  for (let at = start + 1; at < text.length; ) {
    const char = text[at] ?? '';
    if (char === '"') return at + 1;
    if (char < ' ') return null;
    const end = char === '\\' ? endOf(ESCAPE, text, at) : at + 1;
    if (end === null) return null;
    at = end;
  }
  return null;
}
