import type { Message } from '../base/message.ts';
import { adviceFor, meaningOf, possibleCauses, possibleInWords } from '../refusals/answers.ts';
import type { Reading } from '../refusals/reading.ts';
import { type Room, wrap } from '../terminal/wrap.ts';
import { say } from '../words/say.ts';
import type { Words } from '../words/words.ts';

/** What a text means, for a reader. Of several people each is named with what was said of them, and each advice is given once. */
export function readingsInWords(readings: readonly [Reading, ...Reading[]], { words, room, top }: Layout): string {
  const page = new Page(words, room, top);
  const [only] = readings;
  if (readings.length === 1 && only.user === null) page.one(only);
  else page.several(readings);
  return page.text();
}

interface Layout {
  readonly words: Words;
  readonly room: Room;
  /** So many people are named. */
  readonly top: number;
}

class Page {
  readonly #words: Words;
  readonly #room: Room;
  readonly #top: number;
  readonly #lines: string[] = [];

  constructor(words: Words, room: Room, top: number) {
    this.#words = words;
    this.#room = room;
    this.#top = top;
  }

  text(): string {
    return `${this.#lines.join('\n')}\n`;
  }

  one(reading: Reading): void {
    this.#put(say(`reading-is-${reading.cause}`), '');
    if (reading.count > 1 || reading.first !== null) this.#put(timesOf(reading), '  ');
    this.#answer(reading);
    this.#sources(reading.matches);
  }

  several(readings: readonly Reading[]): void {
    this.#put(say('reading-people', { people: readings.length }), '');
    const named = readings.slice(0, this.#top);
    for (const reading of named) this.#person(reading);
    const more = readings.length - named.length;
    if (more > 0) this.#lines.push('');
    if (more > 0) this.#put(say('reading-more', { more }), '');
    for (const reading of firstOfEach(named)) {
      this.#lines.push('');
      this.#put(say(`reading-is-${reading.cause}`), '');
      this.#answer(reading);
    }
    this.#sources(named.flatMap(({ matches }) => matches));
  }

  #person(reading: Reading): void {
    this.#lines.push('');
    const user = reading.user ?? reading.addresses[0] ?? this.#words.show(say('reading-nobody'));
    this.#put(say('reading-person', { user, meaning: say(`reading-is-${reading.cause}`) }), '');
    this.#put(timesOf(reading), '  ');
    if (reading.addresses.length > 0) this.#put(say('reading-addresses', { addresses: [...reading.addresses] }), '  ');
    if (reading.quote !== null) this.#put(say('reading-quote', { text: reading.quote }), '  ');
  }

  #answer(reading: Reading): void {
    this.#head('reading-means');
    this.#put(meaningOf(reading), '  ');
    if (reading.inferred) this.#put(say('reading-inferred'), '  ');
    const possible = possibleCauses(reading);
    if (possible.length > 0) this.#head('reading-possible');
    this.#numbered(possible.map(possibleInWords));
    this.#head('reading-do');
    this.#numbered(adviceFor(reading));
  }

  #sources(matches: Reading['matches']): void {
    const all = new Map(matches.map(({ id, source }) => [id, source]));
    if (all.size > 0) this.#head('reading-from');
    for (const [id, source] of all) this.#put(source, `  ${id}: `);
  }

  #head(id: 'reading-means' | 'reading-possible' | 'reading-do' | 'reading-from'): void {
    this.#lines.push('');
    this.#put(say(id), '');
  }

  #numbered(steps: readonly Message[]): void {
    for (const [i, step] of steps.entries()) this.#put(step, `  ${i + 1}. `);
  }

  #put(text: Message | string, first: string): void {
    const rest = ' '.repeat(first.length);
    this.#lines.push(...wrap(this.#words.show(text), this.#room, first, rest));
  }
}

function timesOf({ count, first, last }: Reading): Message {
  return first === null
    ? say('reading-times', { count })
    : say('reading-times-at', { count, first, last: last ?? first });
}

/** One reading for each thing that is to be said. */
function firstOfEach(readings: readonly Reading[]): Reading[] {
  const all = new Map<string, Reading>();
  for (const reading of readings) {
    const key = `${reading.cause} ${reading.kind}`;
    if (!all.has(key)) all.set(key, reading);
  }
  return [...all.values()];
}
