/** What one `set`, `unset` or `reset` does. `null`: back to the default, or a value nobody but mutt can know. */
export interface Assignment {
  readonly name: string;
  readonly value: string | null;
  /** From 1. */
  readonly line: number;
  /** Where the value stands in the text, quotes included; null when it is not written as `name=value`. */
  readonly span: { readonly start: number; readonly end: number } | null;
}

export interface MuttFile {
  readonly assignments: readonly Assignment[];
  /** What `mailboxes` names. */
  readonly mailboxes: readonly string[];
  /** `set`, `mailboxes`, `source`, ... in the order met. */
  readonly commands: readonly string[];
}

interface Word {
  readonly text: string;
  /** It holds a command in backticks, which is never run. */
  readonly live: boolean;
  readonly start: number;
  readonly end: number;
}

const END = /[\s;#]/;

/**
 * Reads the commands of a muttrc: comments, quotes, backslashes, several commands a line, lines continued with a
 * backslash. Nothing is run: no `source`, no backticks, no hooks. Never throws.
 */
export function parseMutt(text: string): MuttFile {
  const assignments: Assignment[] = [];
  const mailboxes: string[] = [];
  const commands: string[] = [];
  let line = 1;
  let seen = 0;
  for (const words of commandsOf(text)) {
    const [first, ...rest] = words;
    if (first === undefined) continue;
    for (; seen < first.start; seen++) if (text[seen] === '\n') line += 1;
    commands.push(first.text);
    // One by one: a line may hold more words than a call takes arguments.
    if (first.text === 'mailboxes') for (const word of rest) if (!word.live) mailboxes.push(word.text);
    if (!/^(?:set|unset|reset)$/.test(first.text)) continue;
    for (const assignment of assigned(first.text, rest, text, line)) assignments.push(assignment);
  }
  return { assignments, mailboxes, commands };
}

/** mutt reads from top to bottom: the last assignment counts. */
export function lastOf({ assignments }: MuttFile): Map<string, Assignment> {
  return new Map(assignments.map((assignment) => [assignment.name, assignment]));
}

function* commandsOf(text: string): Generator<Word[]> {
  let words: Word[] = [];
  for (let at = 0; at < text.length; ) {
    const char = text[at];
    if (char === '\n' || char === ';') {
      yield words;
      words = [];
      at += 1;
    } else if (char === '#') {
      const end = text.indexOf('\n', at);
      at = end === -1 ? text.length : end;
    } else if (char === '\\' && /^\r?\n/.test(text.slice(at + 1, at + 3))) at += text[at + 1] === '\r' ? 3 : 2;
    else if (/\s/.test(char ?? '')) at += 1;
    else {
      const word = wordAt(text, at);
      words.push(word);
      at = word.end;
    }
  }
  yield words;
}

/** One word, from its first character on; `name = "value"` comes as one word. */
function wordAt(text: string, start: number): Word {
  let out = '';
  let live = false;
  let quote = '';
  let at = start;
  for (; at < text.length; at++) {
    const char = text.charAt(at);
    if (quote === '' && END.test(char)) {
      const equals = /^[ \t]*=[ \t]*/.exec(text.slice(at, at + 200));
      const open = out.endsWith('=') ? /^[ \t]+/.exec(text.slice(at, at + 200)) : null;
      const skip = equals ?? open;
      if (skip === null || (equals !== null && out.includes('='))) break;
      out += equals === null ? '' : '=';
      at += skip[0].length - 1;
    } else if (quote === '' && (char === '"' || char === "'")) quote = char;
    else if (char === quote) quote = '';
    else if (char === '\\' && quote !== "'" && at + 1 < text.length) {
      at += 1;
      if (text[at] !== '\n') out += text.charAt(at);
    } else {
      if (char === '`' && quote !== "'") live = true;
      out += char;
    }
  }
  return { text: out, live, start, end: at };
}

function assigned(command: string, words: readonly Word[], text: string, line: number): Assignment[] {
  return words.flatMap(({ text: word, live, start, end }): Assignment[] => {
    const equals = word.indexOf('=');
    const name = equals === -1 ? word : word.slice(0, equals).replace(/\+$/, '');
    const none = { line, span: null };
    if (command === 'reset') return [{ name, value: null, ...none }];
    if (command === 'unset') return [{ name, value: 'no', ...none }];
    if (equals !== -1) {
      const from = start + text.slice(start, end).indexOf('=') + 1;
      const blanks = /^[ \t]*/.exec(text.slice(from, end))?.[0].length ?? 0;
      return [{ name, value: live ? null : word.slice(equals + 1), line, span: { start: from + blanks, end } }];
    }
    if (name.startsWith('no')) return [{ name: name.slice(2), value: 'no', ...none }];
    if (name.startsWith('&')) return [{ name: name.slice(1), value: null, ...none }];
    return name.endsWith('?') ? [] : [{ name, value: 'yes', ...none }];
  });
}
