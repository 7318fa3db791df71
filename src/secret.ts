import { inspect } from 'node:util';

const SHORTEST_HIDDEN = 4;

/** As it is, quoted (RFC 9051 section 4.3), and in base64 alone and inside the SASL messages. */
function formsOf(value: string, user: string): string[] {
  const base64 = (text: string): string => Buffer.from(text, 'utf8').toString('base64');
  return [
    base64(`\0${user}\0${value}`),
    base64(`user=${user}\x01auth=Bearer ${value}\x01\x01`),
    base64(value),
    value.replace(/["\\]/g, '\\$&'),
    value,
  ];
}

/**
 * Holds a password or an access token so that it can be sent and not shown: every way of turning it into text by
 * accident (templates, JSON, console, an error's dump) gives `[secret]`.
 */
export class Secret {
  readonly #value: string;

  constructor(value: string) {
    this.#value = value;
  }

  /** The secret itself. Call it where it is put on the wire, nowhere else. */
  reveal(): string {
    return this.#value;
  }

  /**
   * Takes the secret out of a text, in the forms it travels in: a server may repeat what it heard. A secret of fewer
   * than four characters is left alone; it would take half the words with it.
   */
  hideIn(text: string, user: string): string {
    if (this.#value.length < SHORTEST_HIDDEN) return text;
    return formsOf(this.#value, user).reduce((shown, form) => shown.replaceAll(form, '[secret]'), text);
  }

  toString(): string {
    return '[secret]';
  }

  toJSON(): string {
    return '[secret]';
  }

  [inspect.custom](): string {
    return '[secret]';
  }
}
