import type { Kind, Schema } from './schema.ts';
import { plain } from './text.ts';

/** A value that does not fit. The message says where in the document, what was expected and what was found. */
export class Misfit extends Error {
  constructor(at: string, problem: string) {
    super(`${at === '' ? 'The document' : at}: ${problem}`);
    this.name = 'Misfit';
  }
}

/** A place in a document; null: the whole of it. */
export type Place = { readonly up: Place; readonly key: string | number } | null;

export function expected(at: Place, schemas: readonly Schema[], value: unknown): Misfit {
  const what = [...new Set(schemas.flatMap(inWords))].join(' or ');
  return new Misfit(written(at), `expected ${what}, found ${foundInWords(value)}`);
}

const kinds: Readonly<Record<Kind, string>> = {
  string: 'text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  null: 'null',
  array: 'a list',
  object: 'an object',
};

function inWords(schema: Schema): string[] {
  if (schema.const !== undefined) return [JSON.stringify(schema.const)];
  if (schema.enum) return schema.enum.map((one) => JSON.stringify(one));
  if (schema.pattern !== undefined) return ['some text'];
  const { minimum, maximum } = schema;
  const range = minimum === undefined || maximum === undefined ? '' : ` from ${minimum} to ${maximum}`;
  return [schema.type ?? []].flat().map((kind) => `${kinds[kind]}${kind === 'null' ? '' : range}`);
}

function foundInWords(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  return plain(typeof value === 'number' ? String(value) : JSON.stringify(value), 60);
}

/** `facts.accounts.value[3].host` */
export function written(at: Place): string {
  if (at === null) return '';
  if (typeof at.key === 'number') return `${written(at.up)}[${at.key}]`;
  return `${at.up === null ? '' : `${written(at.up)}.`}${plain(at.key, 80)}`;
}
