/**
 * What a JSON document has to look like, said once: a shape reads a value and describes itself as JSON schema.
 * The compiler holds each shape to the type it stands for, so a field added to the type and forgotten here does not
 * compile.
 */

import type { Message } from '../base/message.ts';
import { nearest } from '../base/nearest.ts';
import { plain } from '../base/text.ts';
import type { Json, Scalar } from '../model/json.ts';

export interface Shape<T> {
  readonly schema: { readonly [key: string]: Json };
  /** @returns the value, holding only what the shape knows. @throws ShapeError */
  read(value: unknown, at: string): T;
}

/** Marks a field that may be absent. */
export interface Optional<T> extends Shape<T> {
  readonly optional: true;
}

/** A value that does not have its shape. The message says where in the document and what was expected. */
export class ShapeError extends Error {
  constructor(at: string, problem: string) {
    super(`${at === '' ? 'The document' : at}: ${problem}`);
    this.name = 'ShapeError';
  }
}

export type Fields<T> = { readonly [K in keyof T]-?: Field<T, K> };
// biome-ignore lint/complexity/noBannedTypes: this is how the compiler is asked whether a field may be absent
type Field<T, K extends keyof T> = {} extends Pick<T, K> ? Optional<NonUndefined<T[K]>> : Shape<T[K]>;
type NonUndefined<T> = Exclude<T, undefined>;

const expected = (at: string, what: string, value: unknown): ShapeError =>
  new ShapeError(at, `expected ${what}, found ${inWords(value)}`);

function inWords(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  return plain(JSON.stringify(value) ?? typeof value, 60);
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const under = (at: string, key: string): string => (at === '' ? plain(key, 80) : `${at}.${plain(key, 80)}`);

/** The arguments of a message: whatever is there. */
export const anything: Shape<Message['args']> = {
  schema: { type: 'object' },
  read(value, at) {
    if (!isObject(value)) throw expected(at, 'an object', value);
    return value as Message['args'];
  },
};

export const bool: Shape<boolean> = {
  schema: { type: 'boolean' },
  read(value, at) {
    if (typeof value !== 'boolean') throw expected(at, 'true or false', value);
    return value;
  },
};

/** Longest text kept from a document; a greeting or a certificate name has a few hundred characters at most. */
const LONGEST = 10_000;

/** Text that may be shown later: control characters are gone, as they are from everything measured. */
export const text: Shape<string> = {
  schema: { type: 'string' },
  read(value, at) {
    if (typeof value !== 'string') throw expected(at, 'text', value);
    return value.length > LONGEST || /[\p{Cc}\p{Cf}\u2028\u2029]/u.test(value) ? plain(value, LONGEST) : value;
  },
};

/** Text with at least one character that is not a blank. */
export const words: Shape<string> = {
  schema: { type: 'string', pattern: '\\S', maxLength: LONGEST },
  read(value, at) {
    if (typeof value !== 'string' || value.trim() === '' || value.length > LONGEST) {
      throw expected(at, 'some text', value);
    }
    return text.read(value, at);
  },
};

export const scalar: Shape<Scalar> = {
  schema: { type: ['string', 'number', 'boolean'] },
  read(value, at) {
    if (typeof value === 'string') return text.read(value, at);
    if (typeof value === 'number' || typeof value === 'boolean') return value;
    throw expected(at, 'text, a number, true or false', value);
  },
};

export const number: Shape<number> = {
  schema: { type: 'number' },
  read(value, at) {
    if (typeof value !== 'number' || !Number.isFinite(value)) throw expected(at, 'a number', value);
    return value;
  },
};

export function whole(minimum: number, maximum: number): Shape<number> {
  return {
    schema: { type: 'integer', minimum, maximum },
    read(value, at) {
      if (typeof value !== 'number' || !Number.isInteger(value) || value < minimum || value > maximum) {
        throw expected(at, `a whole number from ${minimum} to ${maximum}`, value);
      }
      return value;
    },
  };
}

export function constant<const T extends string | number>(only: T): Shape<T> {
  return {
    schema: { const: only },
    read(value, at) {
      if (value !== only) throw expected(at, JSON.stringify(only), value);
      return only;
    },
  };
}

/** One of these words. Each word of the type has to be there. */
export function oneOf<T extends string>(known: Readonly<Record<T, true>>): Shape<T> {
  const list = Object.keys(known) as T[];
  return {
    schema: { enum: list },
    read(value, at) {
      const found = list.find((word) => word === value);
      if (found === undefined) throw expected(at, list.map((word) => `"${word}"`).join(' or '), value);
      return found;
    },
  };
}

export function nullable<T>(shape: Shape<T>): Shape<T | null> {
  return {
    schema: { anyOf: [shape.schema, { type: 'null' }] },
    read: (value, at) => (value === null ? null : shape.read(value, at)),
  };
}

export function list<T>(shape: Shape<T>): Shape<readonly T[]> {
  return {
    schema: { type: 'array', items: shape.schema },
    read(value, at) {
      if (!Array.isArray(value)) throw expected(at, 'a list', value);
      return value.map((item, i) => shape.read(item, `${at}[${i}]`));
    },
  };
}

/** Any names, all with values of one shape. `names` says which names there are; without it, all. */
export function record<T>(shape: Shape<T>, names?: readonly string[]): Shape<{ readonly [key: string]: T }> {
  const schema = names
    ? { properties: Object.fromEntries(names.map((name) => [name, shape.schema])), additionalProperties: false }
    : { additionalProperties: shape.schema };
  return {
    schema: { type: 'object', ...schema },
    read(value, at) {
      if (!isObject(value)) throw expected(at, 'an object', value);
      if (names) refuseUnknown(value, names, at);
      return Object.fromEntries(
        Object.entries(value).map(([key, one]) => [plain(key, 200), shape.read(one, under(at, key))]),
      );
    },
  };
}

export function optional<T>(shape: Shape<T>): Optional<T> {
  return { ...shape, optional: true };
}

export function described<T>(description: string, shape: Shape<T>): Shape<T> {
  return { ...shape, schema: { description, ...shape.schema } };
}

/** An object with these fields. Other fields are left out, or refused when `strict`. */
export function object<T extends object>(fields: Fields<T>, { strict = false } = {}): Shape<T> {
  const all = Object.entries(fields as { readonly [key: string]: Shape<unknown> | Optional<unknown> });
  const names = all.map(([name]) => name);
  return {
    schema: {
      type: 'object',
      required: all.filter(([, shape]) => !('optional' in shape)).map(([name]) => name),
      properties: Object.fromEntries(all.map(([name, shape]) => [name, shape.schema])),
      ...(strict ? { additionalProperties: false } : {}),
    },
    read(value, at) {
      if (!isObject(value)) throw expected(at, 'an object', value);
      if (strict) refuseUnknown(value, names, at);
      const present = all.filter(([name, shape]) => Object.hasOwn(value, name) || !('optional' in shape));
      return Object.fromEntries(
        present.map(([name, shape]) => [
          name,
          shape.read(Object.hasOwn(value, name) ? value[name] : undefined, under(at, name)),
        ]),
      ) as T;
    },
  };
}

function refuseUnknown(value: object, names: readonly string[], at: string): void {
  const odd = Object.keys(value).find((key) => !names.includes(key));
  if (odd === undefined) return;
  const meant = nearest(odd, names);
  throw new ShapeError(
    at,
    `"${plain(odd, 80)}" is not known here${meant === null ? '' : `; did you mean "${meant}"?`}`,
  );
}
