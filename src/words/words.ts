import { FluentBundle, FluentNumber } from '@fluent/bundle';
import type { Argument, Message, Text } from '../base/message.ts';
import { inSeconds, printable } from '../base/text.ts';
import type { Compiled } from './compiled.ts';
import { kinds } from './generated/messages.ts';
import { type Filled, type MessageId, say } from './say.ts';

/** Without grouping: ports and versions are numbers, too, and formatting with Intl takes longer than all the rest. */
class PlainNumber extends FluentNumber {
  readonly #point: string;

  constructor(value: number, point: string) {
    super(value);
    this.#point = point;
  }

  override toString(): string {
    return String(this.value).replace('.', this.#point);
  }
}

/** Lists that end in a word, by the end of their kind. */
const LISTS: ReadonlyMap<string, Intl.ListFormatType> = new Map<string, Intl.ListFormatType>([
  ['[&]', 'conjunction'],
  ['[|]', 'disjunction'],
]);

type Spelling = (text: string) => string;

/** `28 Nov 2026, 07:13 UTC` */
const MOMENT = {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
  timeZoneName: 'short',
} as const;

/** One language: turns messages into text. */
export class Words {
  readonly language: string;
  readonly #bundle: FluentBundle;
  readonly #point: string;
  readonly #compiled: Compiled;
  readonly #spelling: Spelling;

  /**
   * @param language a BCP 47 tag, for plurals, lists and dates
   * @param spelling what is done to our own words, and to nothing that is filled in
   */
  constructor(language: string, compiled: Compiled, spelling: Spelling = (text) => text) {
    this.language = language;
    this.#compiled = compiled;
    this.#spelling = spelling;
    // Isolation marks would surround every argument; what comes from outside is cleaned instead.
    this.#bundle = new FluentBundle(language, { useIsolating: false, transform: spelling });
    this.#bundle.addResource({ body: compiled });
    this.#point = language.startsWith('en') ? '.' : ',';
  }

  /**
   * The text of a message. One the catalogue lacks (a report of a newer version), or that lacks an argument (a report
   * that somebody changed), is shown by its id.
   */
  show(text: Text): string {
    if (typeof text === 'string') return text;
    const [id = '', attribute] = text.id.split('.', 2);
    const message = this.#bundle.getMessage(id);
    const pattern = attribute === undefined ? message?.value : message?.attributes[attribute];
    if (pattern === null || pattern === undefined) return `[${text.id}]`;
    const faults: Error[] = [];
    const shown = this.#bundle.formatPattern(pattern, this.#filled(text), faults);
    return faults.length === 0 ? shown : `[${text.id}]`;
  }

  /** The text of a message named here: short for `show(say(id, args))`. */
  say<Id extends MessageId>(id: Id, ...args: Filled<Id>): string {
    return this.show(say(id, ...args));
  }

  /** The same language, spelt differently. */
  spelt(spelling: Spelling): Words {
    return new Words(this.language, this.#compiled, spelling);
  }

  has(id: string): boolean {
    return this.#bundle.hasMessage(id.split('.', 1)[0] ?? '');
  }

  #filled({ args }: Message): Record<string, string | FluentNumber> {
    const filled: Record<string, string | FluentNumber> = {};
    for (const [name, value] of Object.entries(args)) filled[name] = this.#argument(value, kindOf(name));
    return filled;
  }

  #argument(value: Argument, kind: string): string | FluentNumber {
    if (typeof value === 'number') {
      return kind === 'duration' ? inSeconds(value).replace('.', this.#point) : new PlainNumber(value, this.#point);
    }
    if (typeof value === 'string') return this.#text(value, kind);
    if (isList(value)) return this.#list(value, kind);
    return this.show(value);
  }

  /** Parts of one line, a semicolon between them: French has a narrow space before it. */
  separated(parts: readonly string[]): string {
    return parts.join(this.language.startsWith('fr') ? '\u202f; ' : '; ');
  }

  #list(values: readonly Text[], kind: string): string {
    const shown = values.map((value) => (typeof value === 'string' ? printable(value) : this.show(value)));
    const form = kind.slice(kind.indexOf('['));
    const type = LISTS.get(form);
    if (type !== undefined) return new Intl.ListFormat(this.language, { type }).format(shown);
    return form === '[;]' ? this.separated(shown) : shown.join(', ');
  }

  #text(value: string, kind: string): string {
    if (kind === 'date') return this.#date(value, { dateStyle: 'long', timeZone: 'UTC' });
    // In the reader's own time: it is compared with what somebody remembers.
    return kind === 'moment' ? this.#date(value, MOMENT) : printable(value);
  }

  /** `28 November 2026`; what is no date is shown as it is. */
  #date(iso: string, format: Intl.DateTimeFormatOptions): string {
    const date = new Date(iso);
    if (Number.isNaN(date.getTime())) return printable(iso);
    // The day before the month, as everywhere but in the United States.
    const region = this.language === 'en' ? 'en-GB' : this.language;
    return this.#spelling(new Intl.DateTimeFormat(region, format).format(date));
  }
}

function isList(value: Argument): value is readonly Text[] {
  return Array.isArray(value);
}

function kindOf(name: string): string {
  return Object.hasOwn(kinds, name) ? kinds[name as keyof typeof kinds] : 'word';
}
