/**
 * Checks a JSON document against a schema and copies what the schema knows. The schemas are made from the types in
 * src/model by scripts/schema-of.js, which lets through only the keywords read here and only unions whose branches can
 * be told apart at a glance: so every value is looked at once, and what is said about it names the place.
 */
import { isJsonObject, type JsonObject } from './json-object.ts';
import { message } from './message.ts';
import { Misfit, misfit, type Place, written } from './misfit.ts';
import { nearest } from './nearest.ts';
import type { Constant, Kind, Schema } from './schema.ts';
import { plain } from './text.ts';

/** Longest text kept from a document; a greeting or a certificate name has a few hundred characters at most. */
const LONGEST = 10_000;

/** Messages may hold messages; nothing else in a report is nested without end. */
const DEEPEST = 64;

/** A schema, with what is asked of it for every value worked out once. */
interface Node extends Schema {
  readonly kinds: readonly Kind[];
  /** The branches of a union and of the unions in it; none when it is no union. */
  readonly branches: readonly Node[];
  readonly fields: readonly (readonly [name: string, schema: Schema, required: boolean])[];
  /** The fields that say which branch of a union an object is. */
  readonly tags: readonly (readonly [name: string, only: Constant])[];
}

function nodesOf(root: Schema): (schema: Schema) => Node {
  const known = new Map<Schema, Node>();
  const nodeOf = (schema: Schema): Node => {
    if (schema.$ref !== undefined) return nodeOf(root.definitions?.[schema.$ref.replace('#/definitions/', '')] ?? {});
    const { type = [], anyOf = [], properties = {}, required = [] } = schema;
    const node = known.get(schema) ?? {
      ...schema,
      kinds: [type].flat(),
      branches: anyOf.map(nodeOf).flatMap((one) => (one.branches.length > 0 ? one.branches : [one])),
      fields: Object.entries(properties).map(([name, field]) => [name, field, required.includes(name)] as const),
      tags: Object.entries(properties).flatMap(([name, field]) =>
        field.const === undefined ? [] : [[name, field.const] as const],
      ),
    };
    known.set(schema, node);
    return node;
  };
  return nodeOf;
}

/**
 * A function that reads a document of this shape.
 *
 * @returns what fits, holding only what the schema knows, every text without control characters
 * @throws Misfit
 */
export function reader<T>(root: Schema): (document: unknown) => T {
  const nodeOf = nodesOf(root);

  function read(schema: Schema, value: unknown, at: Place, depth: number): unknown {
    if (depth > DEEPEST) throw new Misfit(message('misfit-nested', { jsonPath: written(at) }));
    const union = nodeOf(schema);
    const node = union.branches.length > 0 ? branchFor(union.branches, value, at) : union;
    if (!isOfKind(node, value) || !isAllowed(node, value)) throw misfit(at, [node], value);
    if (typeof value === 'string') return text(value);
    const { items = {} } = node;
    if (Array.isArray(value)) return value.map((item, key) => read(items, item, { up: at, key }, depth + 1));
    return isJsonObject(value) ? objectIn(node, value, at, depth + 1) : value;
  }

  function objectIn(node: Node, value: JsonObject, at: Place, depth: number): JsonObject {
    const one = (key: string, schema: Schema): unknown => read(schema, own(value, key), { up: at, key }, depth);
    const found: [string, unknown][] = [];
    for (const [name, schema, required] of node.fields) {
      if (required || Object.hasOwn(value, name)) found.push([name, one(name, schema)]);
    }
    const { properties = {}, additionalProperties: others } = node;
    if (others === undefined) return Object.fromEntries(found);
    for (const name of Object.keys(value)) {
      if (Object.hasOwn(properties, name)) continue;
      if (others === false) throw unknown(name, Object.keys(properties), at);
      found.push([plain(name, 200), one(name, others)]);
    }
    return Object.fromEntries(found);
  }

  return (document) => read(root, document, null, 0) as T;
}

const own = (value: JsonObject, key: string): unknown => (Object.hasOwn(value, key) ? value[key] : undefined);

/** The one branch of a union that this value can be meant for. */
function branchFor(branches: readonly Node[], value: unknown, at: Place): Node {
  const ofKind = branches.filter((branch) => isOfKind(branch, value));
  const [first] = ofKind;
  if (first === undefined) throw misfit(at, branches, value);
  if (!isJsonObject(value)) return first;
  const meant = ofKind.find(({ tags }) => tags.every(([name, only]) => own(value, name) === only));
  if (meant) return meant;
  const name = first.tags[0]?.[0] ?? '';
  const known = ofKind.map(({ properties }) => properties?.[name] ?? {});
  throw misfit({ up: at, key: name }, known, own(value, name));
}

function isOfKind({ kinds }: Node, value: unknown): boolean {
  const kind = kindOf(value);
  return kind !== null && (kinds.includes(kind) || (kinds.includes('integer') && Number.isInteger(value)));
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

const UNSEEN = /[\p{Cc}\p{Cf}\u2028\u2029]/u;

/** Text that may be shown later: control characters are gone, as they are from everything measured. */
function text(value: string): string {
  return value.length > LONGEST || UNSEEN.test(value) ? plain(value, LONGEST) : value;
}

function unknown(name: string, known: readonly string[], up: Place): Misfit {
  const jsonPath = written({ up, key: name });
  const meant = nearest(name, known);
  return new Misfit(
    meant === null ? message('misfit-unknown', { jsonPath }) : message('misfit-unknown-meant', { jsonPath, meant }),
  );
}
