/**
 * Checks a JSON document against a schema and copies what the schema knows. The schemas are made from the types in
 * src/model by scripts/schemas.js, which lets through only the keywords read here and only unions whose branches can be
 * told apart at a glance: so every value is looked at once, and what is said about it names the place.
 */
import { nearest } from './nearest.ts';
import { plain } from './text.ts';

type Kind = 'string' | 'number' | 'integer' | 'boolean' | 'null' | 'array' | 'object';
type Constant = string | number | boolean | null;

export interface Schema {
  readonly definitions?: { readonly [name: string]: Schema };
  readonly $ref?: string;
  readonly anyOf?: readonly Schema[];
  readonly type?: Kind | readonly Kind[];
  readonly const?: Constant;
  readonly enum?: readonly Constant[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly pattern?: string;
  readonly items?: Schema;
  readonly properties?: { readonly [name: string]: Schema };
  readonly required?: readonly string[];
  /** `false`: other fields are refused. Absent: they are left out. */
  readonly additionalProperties?: Schema | false;
}

/** A value that does not fit. The message says where in the document, what was expected and what was found. */
export class Misfit extends Error {
  constructor(at: string, problem: string) {
    super(`${at === '' ? 'The document' : at}: ${problem}`);
    this.name = 'Misfit';
  }
}

type Place = { readonly up: Place; readonly key: string | number } | null;

/** Longest text kept from a document; a greeting or a certificate name has a few hundred characters at most. */
const LONGEST = 10_000;

/** Messages may hold messages; nothing else in a report is nested without end. */
const DEEPEST = 64;

/**
 * A function that reads a document of this shape.
 *
 * @returns what fits, holding only what the schema knows, every text without control characters
 * @throws Misfit
 */
export function reader<T>(root: Schema): (document: unknown) => T {
  const resolved = (schema: Schema): Schema =>
    schema.$ref === undefined ? schema : resolved(root.definitions?.[schema.$ref.replace('#/definitions/', '')] ?? {});
  const branches = ({ anyOf = [] }: Schema): Schema[] =>
    anyOf.map(resolved).flatMap((branch) => (branch.anyOf ? branches(branch) : [branch]));

  function read(given: Schema, value: unknown, at: Place, depth: number): unknown {
    if (depth > DEEPEST) throw new Misfit(written(at), 'this is nested too deeply');
    const union = resolved(given);
    const schema = union.anyOf ? branchFor(branches(union), value, at) : union;
    if (!isOfKind(schema, value) || !isAllowed(schema, value)) throw expected(at, [schema], value);
    if (typeof value === 'string') return text(value);
    const { items = {} } = schema;
    if (Array.isArray(value)) return value.map((item, key) => read(items, item, { up: at, key }, depth + 1));
    return isObject(value) ? fields(schema, value, at, depth + 1) : value;
  }

  function fields(schema: Schema, value: JsonObject, at: Place, depth: number): JsonObject {
    const { properties = {}, required = [], additionalProperties: others } = schema;
    const one = (key: string, inside: Schema): unknown => read(inside, own(value, key), { up: at, key }, depth);
    const known = Object.entries(properties)
      .filter(([name]) => Object.hasOwn(value, name) || required.includes(name))
      .map(([name, inside]) => [name, one(name, inside)] as const);
    if (others === undefined) return Object.fromEntries(known);
    const more = Object.keys(value).filter((name) => !Object.hasOwn(properties, name));
    if (others === false) refuse(more, Object.keys(properties), at);
    return Object.fromEntries([...known, ...more.map((name) => [plain(name, 200), one(name, others || {})] as const)]);
  }

  return (document) => read(root, document, null, 0) as T;
}

type JsonObject = { readonly [key: string]: unknown };

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const own = (value: JsonObject, key: string): unknown => (Object.hasOwn(value, key) ? value[key] : undefined);

/** The one branch of a union that this value can be meant for. */
function branchFor(branches: readonly Schema[], value: unknown, at: Place): Schema {
  const ofKind = branches.filter((branch) => isOfKind(branch, value));
  const [first] = ofKind;
  if (first === undefined || !isObject(value)) return first ?? noneOf(branches, value, at);
  const meant = ofKind.find((branch) => tags(branch).every(([name, tag]) => own(value, name) === tag));
  if (meant) return meant;
  const name = tags(first)[0]?.[0] ?? '';
  return noneOf(
    ofKind.map((branch) => branch.properties?.[name] ?? {}),
    own(value, name),
    { up: at, key: name },
  );
}

function noneOf(branches: readonly Schema[], value: unknown, at: Place): never {
  throw expected(at, branches, value);
}

/** The fields that say which branch of a union an object is. */
function tags({ properties = {} }: Schema): [string, Constant][] {
  return Object.entries(properties).flatMap(([name, field]) =>
    field.const === undefined ? [] : [[name, field.const]],
  );
}

function isOfKind({ type = [] }: Schema, value: unknown): boolean {
  const kind = kindOf(value);
  return [type].flat().some((one) => one === kind || (one === 'integer' && Number.isInteger(value)));
}

function kindOf(value: unknown): Kind | null {
  if (value === undefined) return null;
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'number') return Number.isFinite(value) ? 'number' : null;
  return typeof value === 'string' || typeof value === 'boolean' ? (typeof value as Kind) : 'object';
}

function isAllowed(schema: Schema, value: unknown): boolean {
  if (schema.const !== undefined && schema.const !== value) return false;
  if (schema.enum && !schema.enum.some((one) => one === value)) return false;
  if (typeof value === 'string') return schema.pattern === undefined || new RegExp(schema.pattern, 'u').test(value);
  if (typeof value !== 'number') return true;
  return value >= (schema.minimum ?? value) && value <= (schema.maximum ?? value);
}

/** Text that may be shown later: control characters are gone, as they are from everything measured. */
function text(value: string): string {
  return value.length > LONGEST || /[\p{Cc}\p{Cf}\u2028\u2029]/u.test(value) ? plain(value, LONGEST) : value;
}

function refuse(odd: readonly string[], known: readonly string[], at: Place): void {
  const [first] = odd;
  if (first === undefined) return;
  const meant = nearest(first, known);
  const hint = meant === null ? '' : `; did you mean "${meant}"?`;
  throw new Misfit(written(at), `"${plain(first, 80)}" is not known here${hint}`);
}

function expected(at: Place, schemas: readonly Schema[], value: unknown): Misfit {
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
  if (isObject(value)) return 'an object';
  return plain(typeof value === 'number' ? String(value) : JSON.stringify(value), 60);
}

/** `facts.accounts.value[3].host` */
function written(at: Place): string {
  if (at === null) return '';
  if (typeof at.key === 'number') return `${written(at.up)}[${at.key}]`;
  return `${at.up === null ? '' : `${written(at.up)}.`}${plain(at.key, 80)}`;
}
