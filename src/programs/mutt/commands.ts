import { truth } from '../key-file.ts';

/** What one `set`, `unset` or `reset` does. `null`: back to the default, or a value nobody but mutt can know. */
export interface Assignment {
  readonly name: string;
  readonly value: string | null;
  /** From 1. */
  readonly line: number;
  /** Where the value stands in the text, quotes included; null when it is not written as `name=value`. */
  readonly span: { readonly start: number; readonly end: number } | null;
  /** Where it is more than a value: what was before is turned round, or forgotten; or `name` is a file to read here. */
  readonly does?: 'toggle' | 'reset' | 'source';
  /** The file it is in, where another one sources that. */
  readonly file?: string;
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
    if (!/^(?:set|unset|reset|toggle|source)$/.test(first.text)) continue;
    for (const assignment of assigned(first.text, rest, text, line)) assignments.push(assignment);
  }
  return { assignments, mailboxes, commands };
}

/** What is on when nobody says so, of the options that are looked at. */
const ON_BY_DEFAULT = new Set(['ssl_starttls', 'ssl_force_tls']);

/** mutt reads from top to bottom: the last assignment counts, and `reset` takes back all before it. */
export function lastOf({ assignments }: MuttFile): Map<string, Assignment> {
  const last = new Map<string, Assignment>();
  for (const { does, ...assignment } of assignments) {
    const { name } = assignment;
    if (does === 'source') continue;
    if (does === 'reset') last.delete(name);
    else if (does !== 'toggle') last.set(name, assignment);
    else {
      const before = last.get(name)?.value ?? (ON_BY_DEFAULT.has(name) ? 'yes' : 'no');
      last.set(name, { ...assignment, value: truth(before) === true ? 'no' : 'yes' });
    }
  }
  return last;
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
      at = commentEnd(text, at);
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

/** Lines are joined before comments are taken out: a comment that ends in a backslash goes on in the next line. */
function commentEnd(text: string, from: number): number {
  for (let end = text.indexOf('\n', from); end !== -1; end = text.indexOf('\n', end + 1)) {
    if (!/\\\r?$/.test(text.slice(Math.max(from, end - 2), end))) return end;
  }
  return text.length;
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
    if (command === 'source') return [{ name: live ? '' : word, value: null, ...none, does: 'source' }];
    if (command === 'reset') return [{ name, value: null, ...none, does: 'reset' }];
    if (command === 'toggle') return [{ name, value: null, ...none, does: 'toggle' }];
    if (command === 'unset') return [{ name, value: 'no', ...none }];
    if (equals !== -1) {
      const from = start + text.slice(start, end).indexOf('=') + 1;
      const blanks = /^[ \t]*/.exec(text.slice(from, end))?.[0].length ?? 0;
      return [{ name, value: live ? null : word.slice(equals + 1), line, span: { start: from + blanks, end } }];
    }
    if (name.startsWith('inv')) return [{ name: name.slice(3), value: null, ...none, does: 'toggle' }];
    if (name.startsWith('no')) return [{ name: name.slice(2), value: 'no', ...none }];
    if (name.startsWith('&')) return [{ name: name.slice(1), value: null, ...none }];
    return name.endsWith('?') ? [] : [{ name, value: 'yes', ...none }];
  });
}
