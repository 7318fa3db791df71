import { inspect } from 'node:util';

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
