/** The only importer of inquirer: questions on the terminal. */
import { Interrupted } from '../base/errors.ts';
import { type Io, isUnicode } from './io.ts';
import { promptOutput } from './prompt-output.ts';
import { confirmTheme, selectTheme, severalTheme } from './prompt-theme.ts';
import { type ColorChoice, wantsColor } from './terminal.ts';
import { wrap } from './wrap.ts';

export interface Choice<T> {
  readonly name: string;
  readonly value: T;
}

/** The user wants the question before this one again. */
export class Back extends Error {
  constructor() {
    super('Back.');
    this.name = 'Back';
  }
}

/**
 * Questions to the user. Each throws {@link Interrupted} on Ctrl-C or when the terminal goes away, and {@link Back}
 * on Esc or `<` where going back was offered.
 */
export interface Prompts {
  select<T>(message: string, choices: readonly Choice<T>[]): Promise<T>;
  /** Any number of them, none included. */
  several<T>(message: string, choices: readonly Choice<T>[]): Promise<T[]>;
  input(message: string, validate: (text: string) => true | string): Promise<string>;
  password(message: string): Promise<string>;
  /** Enter means `usual`: yes, where nothing else is said. */
  confirm(message: string, usual?: boolean): Promise<boolean>;
  /** The answer; null when `until` came first. */
  waitFor(message: string, until: AbortSignal): Promise<string | null>;
}

export interface PromptOptions {
  /** Esc and `<` go back one question. */
  readonly back?: boolean;
}

const BACK = '<';

/** Columns. */
const NARROWEST = 20;

export async function promptsFor(
  io: Io,
  color: ColorChoice = 'auto',
  { back = false }: PromptOptions = {},
): Promise<Prompts> {
  const one = await askerFor(io, color, back);
  const unicode = isUnicode(io);
  const typed = async (question: Question): Promise<string> => {
    const text = await one<string>(question);
    if (back && text.trim() === BACK) throw new Back();
    return text;
  };
  const orBack = (validate: (text: string) => true | string) => (text: string) =>
    (back && text.trim() === BACK) || validate(text);
  return {
    select: (message, choices) => one({ type: 'select', message, choices, theme: selectTheme(io.words) }),
    several: (message, choices) => one({ type: 'checkbox', message, choices, theme: severalTheme(io.words) }),
    input: (message, validate) => typed({ type: 'input', message, validate: orBack(validate) }),
    // Without the key that would show it: a terminal keeps what it showed.
    password: (message) =>
      typed({
        type: 'password',
        message,
        mask: unicode ? '·' : '*',
        toggleMask: false,
        validate: (text: string) => text.length > 0 || io.words.say('password-empty'),
      }),
    confirm: (message, usual = true) =>
      one({ type: 'confirm', message, default: usual, theme: confirmTheme(io.words) }),
    async waitFor(message, until) {
      try {
        return await one<string>({ type: 'input', message }, until);
      } catch (error) {
        if (until.aborted && !(error instanceof Interrupted)) return null;
        throw error;
      }
    },
  };
}

interface Question {
  readonly type: string;
  readonly message: string;
  readonly [more: string]: unknown;
}

type Asker = <T>(question: Question, until?: AbortSignal) => Promise<T>;

async function askerFor(io: Io, color: ColorChoice, back: boolean): Promise<Asker> {
  const { stdin, stderr, interrupt } = io;
  const { default: inquirer } = await import('inquirer');
  const output = promptOutput(stderr, { color: wantsColor(stderr, io, color), unicode: isUnicode(io) });
  const streams = { input: stdin as NodeJS.ReadStream, output: output as NodeJS.WriteStream };
  return async <T>(question: Question, until?: AbortSignal): Promise<T> => {
    const goBack = new AbortController();
    // Of the signals a prompt sees Ctrl-C alone, as a key; a SIGTERM would wait for an answer.
    const signal = AbortSignal.any([interrupt, goBack.signal, ...(until ? [until] : [])]);
    const onKey = (_text: string, key: Key | undefined): void => {
      if (meansBack(key, question)) goBack.abort();
    };
    if (back) stdin.on('keypress', onKey);
    try {
      const ask = inquirer.createPromptModule({ ...streams, signal });
      const message = inLines(question.message, io);
      const answers = await ask([{ ...question, message, name: 'answer' }] as never);
      return (answers as { answer: T }).answer;
    } catch (error) {
      if (interrupt.aborted || (error instanceof Error && error.name === 'ExitPromptError')) throw new Interrupted();
      if (goBack.signal.aborted) throw new Back();
      throw error;
    } finally {
      stdin.off('keypress', onKey);
    }
  };
}

interface Key {
  readonly name?: string;
  readonly sequence?: string;
}

/** Where a text is typed, `<` is the answer and comes with Enter. */
function meansBack(key: Key | undefined, { type }: Question): boolean {
  return key?.name === 'escape' || (key?.sequence === BACK && type !== 'input' && type !== 'password');
}

/** Broken at blanks, and not in the middle of a word as the terminal would. Before the question there is its sign. */
function inLines(message: string, { stderr: { columns } }: Io): string {
  if (!columns || columns < NARROWEST) return message;
  return wrap(message, { width: columns - 1, unicode: true }, '  ', '  ')
    .join('\n')
    .trimStart();
}
