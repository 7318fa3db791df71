/**
 * What a client sends: lines, literals, and the arguments in them (RFC 9051 section 4). Clients of the demonstration
 * are our own, but the port is open to every program on the machine: sizes are capped.
 */

/** One command as it arrived: `{5}` in the text stands for the first of `literals`, and so on. */
export interface Command {
  readonly text: string;
  readonly literals: readonly string[];
}

export type Argument = string | readonly Argument[];

/** Longest command, literals included, in bytes. */
const LONGEST = 64 * 1024;
const MOST_UNREAD = 16 * LONGEST;
const LITERAL = /\{(\d{1,9})(\+?)\}$/;

export class TooLong extends Error {}

/** Bytes in, lines and literals out. Every read gives null once the connection has ended. */
export class Input {
  #bytes: Buffer = Buffer.alloc(0);
  #ended = false;
  #wake: (() => void) | null = null;

  push(bytes: Buffer): void {
    // Nobody reads any more after a fault: what comes then is dropped.
    if (this.#bytes.length > MOST_UNREAD) return;
    this.#bytes = Buffer.concat([this.#bytes, bytes]);
    this.#wake?.();
  }

  end(): void {
    this.#ended = true;
    this.#wake?.();
  }

  /** Forgets what has arrived and was not read: what was sent before STARTTLS is not trusted after it. */
  clear(): void {
    this.#bytes = Buffer.alloc(0);
  }

  /** The next line without its end. @throws TooLong */
  async line(): Promise<string | null> {
    for (;;) {
      const end = this.#bytes.indexOf(10);
      if (end > LONGEST || (end < 0 && this.#bytes.length > LONGEST)) throw new TooLong();
      if (end >= 0) return this.#take(end + 1).replace(/\r?\n$/, '');
      if (!(await this.#more())) return null;
    }
  }

  /** A whole command. `proceed` is called before each literal that waits for a `+` (not for `{5+}`, RFC 7888). */
  async command(proceed: () => void): Promise<Command | null> {
    const literals: string[] = [];
    let text = '';
    let size = 0;
    for (;;) {
      const piece = await this.line();
      if (piece === null) return null;
      text += piece;
      const literal = LITERAL.exec(piece);
      if (literal === null) return { text, literals };
      const length = Number(literal[1]);
      size += piece.length + length;
      if (size > LONGEST) throw new TooLong();
      if (literal[2] === '') proceed();
      while (this.#bytes.length < length) if (!(await this.#more())) return null;
      literals.push(this.#take(length));
    }
  }

  #take(length: number): string {
    const taken = this.#bytes.subarray(0, length).toString('utf8');
    this.#bytes = this.#bytes.subarray(length);
    return taken;
  }

  async #more(): Promise<boolean> {
    if (this.#ended) return false;
    const before = this.#bytes.length;
    await new Promise<void>((resolve) => {
      this.#wake = resolve;
    });
    return this.#bytes.length > before || !this.#ended;
  }
}

/** The arguments of a command: quoted strings, literals and atoms as text, lists as arrays. Never fails. */
export function readArguments(command: Command): Argument[] {
  const literals = [...command.literals];
  const top: Argument[] = [];
  const open: Argument[][] = [];
  let list = top;
  // A quoted string, a literal, a parenthesis, or an atom.
  for (const [token] of command.text.matchAll(/"(?:[^"\\]|\\.)*"|\{\d+\+?\}|[()]|[^\s()"]+/g)) {
    if (token === '(') {
      const inner: Argument[] = [];
      list.push(inner);
      open.push(list);
      list = inner;
    } else if (token === ')') {
      list = open.pop() ?? top;
    } else if (token.startsWith('"')) {
      list.push(token.slice(1, -1).replace(/\\(.)/g, '$1'));
    } else {
      list.push(/^\{\d+\+?\}$/.test(token) ? (literals.shift() ?? '') : token);
    }
  }
  return top;
}

/** Takes the name off the front of the words; `UID FETCH` is one name. */
export function nameOf(words: readonly Argument[]): { name: string; words: readonly Argument[] } {
  const [first = '', second] = words;
  const name = typeof first === 'string' ? first.toUpperCase() : '';
  if (name === 'UID' && typeof second === 'string')
    return { name: `UID ${second.toUpperCase()}`, words: words.slice(2) };
  return { name, words: words.slice(1) };
}
