import { inspect } from 'node:util';

const SHORTEST_HIDDEN = 4;

/** A piece of base64 shorter than this could be part of any word. */
const SHORTEST_PIECE = 6;

/** As it is, quoted (RFC 9051 section 4.3), in JSON, in a URL, and in base64 alone and inside the SASL messages. */
function formsOf(value: string, user: string): string[] {
  const json = JSON.stringify(value).slice(1, -1);
  const url = encodeURIComponent(Buffer.from(value, 'utf8').toString('utf8'));
  const forms = [
    base64(`\0${user}\0${value}`),
    base64(`user=${user}\x01auth=Bearer ${value}\x01\x01`),
    base64(value),
    ...piecesOf(value),
    json.replace(/[^\x20-\x7e]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`),
    json,
    url,
    url.replace(/%../g, (code) => code.toLowerCase()),
    value.replace(/["\\]/g, '\\$&'),
    value,
  ];
  return [...new Set(forms)];
}

function base64(text: string): string {
  return Buffer.from(text, 'utf8').toString('base64');
}

/** What the secret alone contributes to the base64 of any message it stands in, whatever stands around it. */
function piecesOf(value: string): string[] {
  const bytes = Buffer.from(value, 'utf8');
  return [0, 1, 2].flatMap((before) => {
    const text = Buffer.concat([Buffer.alloc(before), bytes])
      .toString('base64')
      .replace(/={1,2}$/, '');
    // The first and the last digit may share bits with a neighbour.
    const piece = text.slice(before === 0 ? 0 : before + 1, Math.floor(((before + bytes.length) * 8) / 6));
    const standard = piece.length < SHORTEST_PIECE ? [] : [piece];
    return standard.flatMap((one) => [one, one.replaceAll('+', '-').replaceAll('/', '_')]);
  });
}

/**
 * Holds a password or an access token so that it can be sent and not shown: every way of turning it into text by
 * accident (templates, JSON, console, an error's dump) gives `[secret]`.
 */
export class Secret {
  readonly #value: string;
  readonly #forms = new Map<string, readonly string[]>();

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
    const forms = this.#forms.get(user) ?? formsOf(this.#value, user);
    this.#forms.set(user, forms);
    return forms.reduce((shown, form) => shown.replaceAll(form, '[secret]'), text);
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
