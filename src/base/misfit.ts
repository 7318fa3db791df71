import { keyOf, type Message, message } from './message.ts';
import type { Constant, Schema } from './schema.ts';
import { plain } from './text.ts';

/** A value that does not fit: where it is in the document, what it should be and what it is. */
export class Misfit extends Error {
  readonly text: Message;

  constructor(text: Message) {
    super(keyOf(text));
    this.name = 'Misfit';
    this.text = text;
  }
}

/** A place in a document; null: the whole of it. */
export type Place = { readonly up: Place; readonly key: string | number } | null;

export function misfit(at: Place, schemas: readonly Schema[], value: unknown): Misfit {
  const expected = each(schemas.flatMap(wanted));
  if (at === null) return new Misfit(message('misfit-document', { expected, found: found(value) }));
  const jsonPath = written(at);
  if (value === undefined) return new Misfit(message('misfit-missing', { jsonPath, expected }));
  return new Misfit(message('misfit-value', { jsonPath, expected, found: found(value) }));
}

/** Each once. */
function each(messages: readonly Message[]): Message[] {
  return [...new Map(messages.map((one) => [keyOf(one), one])).values()];
}

function wanted(schema: Schema): Message[] {
  if (schema.const !== undefined) return [constant(schema.const)];
  if (schema.enum) return schema.enum.map(constant);
  // The only pattern there is.
  if (schema.pattern === '\\S') return [message('misfit-pattern')];
  const { minimum: least, maximum: most } = schema;
  return [schema.type ?? []].flat().map((kind) => {
    const ranged = kind !== 'null' && least !== undefined && most !== undefined;
    return ranged ? message(`misfit-range-${kind}`, { least, most }) : message(`misfit-kind-${kind}`);
  });
}

function found(value: unknown): Message {
  if (Array.isArray(value)) return message('misfit-kind-array');
  if (typeof value === 'object' && value !== null) return message('misfit-kind-object');
  return message('misfit-typed', {
    typed: plain(typeof value === 'string' ? JSON.stringify(value) : String(value), 60),
  });
}

function constant(value: Constant): Message {
  return message('misfit-constant', { constant: JSON.stringify(value) });
}

/** `facts.accounts.value[3].host` */
export function written(at: Place): string {
  if (at === null) return '';
  if (typeof at.key === 'number') return `${written(at.up)}[${at.key}]`;
  return `${at.up === null ? '' : `${written(at.up)}.`}${plain(at.key, 80)}`;
}
