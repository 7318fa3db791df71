// JSON schemas made from the types in src/model: those in docs/, with each field's comment as its description, and what
// the program itself checks files against.
import { fileURLToPath } from 'node:url';
import { createGenerator } from 'ts-json-schema-generator';

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** What src/base/reader.ts understands, and what says nothing about which documents fit. */
const UNDERSTOOD = new Set(
  '$ref anyOf type const enum minimum maximum pattern items properties required additionalProperties'.split(' '),
);
const ABOUT = new Set(['$schema', '$comment', 'title', 'description', 'default', 'definitions']);

/**
 * @param {readonly string[]} ruleIds the rules there are
 * @returns the schemas as docs/ has them, by file
 */
export function publishedSchemas(ruleIds) {
  const settings = schemaOf('TeamSettings');
  const severity = settings.properties.rules.additionalProperties;
  settings.properties.rules.properties = Object.fromEntries(ruleIds.map((id) => [id, severity]));
  settings.properties.rules.additionalProperties = false;
  const { rule } = settings.definitions.Ignore.properties;
  settings.definitions.Ignore.properties.rule = { type: 'string', description: rule.description, enum: ruleIds };
  return {
    'docs/report.schema.json': titled('Report of imap-doctor --format json', printed(schemaOf('PrintedReport'))),
    'docs/facts.schema.json': titled('Facts kept by imap-doctor --save', schemaOf('SavedFacts')),
    'docs/baseline.schema.json': titled('Findings kept by imap-doctor --save-baseline', schemaOf('BaselineFile')),
    'docs/explain.schema.json': titled('imap-doctor explain TEXT --format json', schemaOf('ExplainedText')),
    'docs/holders.schema.json': titled('imap-doctor explain LIST --format json', schemaOf('ExplainedHolders')),
    'docs/imap-doctor.schema.json': titled('imap-doctor.json', settings),
  };
}

/** In what is printed, each sentence has its text beside it. */
function printed({ definitions, ...schema }) {
  const { $schema: _, definitions: __, ...Message } = schemaOf('PrintedMessage');
  return { ...schema, definitions: { ...definitions, Message } };
}

const titled = (title, { $schema, description, ...schema }) => ({ $schema, title, description, ...schema });

/** @returns the JSON schema of a type of src/model */
function schemaOf(type) {
  // A report may gain fields under the same schema number; in settings a field nobody knows is a slip of the pen.
  const additionalProperties = type !== 'TeamSettings';
  const generator = createGenerator({
    path: at('src/model/*.ts'),
    tsconfig: at('tsconfig.json'),
    type,
    topRef: false,
    sortProps: false,
    encodeRefs: false,
    skipTypeCheck: true,
    extraTags: ['personal'],
    additionalProperties,
  });
  return merged(named(generator.createSchema(type)));
}

/** Definitions of generic types get names that do not change with the position of the type in its file. */
function named(schema) {
  const names = new Map(Object.keys(schema.definitions).map((name) => [name, name.replace(/<(\w+)>$/, '-$1')]));
  for (const [fact, { $ref }] of Object.entries(schema.definitions.FactSheet?.properties ?? {})) {
    const outcome = nameIn($ref);
    const [gathered] = schema.definitions[outcome].anyOf;
    names.set(outcome, `Outcome-${fact}`);
    names.set(nameIn(gathered.$ref), `Gathered-${fact}`);
  }
  const renamed = (ref) => `#/definitions/${names.get(nameIn(ref))}`;
  const definitions = Object.fromEntries(
    Object.entries(schema.definitions).map(([name, one]) => [names.get(name), one]),
  );
  return mapped({ ...schema, definitions }, ({ $ref, personal, ...rest }) => ({
    ...($ref === undefined ? {} : { $ref: renamed($ref) }),
    ...rest,
    // What is personal is for programs that publish reports; a keyword of our own would make strict validators stop.
    ...(personal === undefined ? {} : { $comment: `personal: ${personal}` }),
  }));
}

/** `Severity | 'off'` is one list of words. */
function merged(schema) {
  return mapped(schema, (one) => {
    const branches = branchesOf(one, schema.definitions);
    const words = branches.map((branch) => branch.enum ?? (branch.const === undefined ? [] : [branch.const]));
    if (branches.length < 2 || words.some((list) => list.length === 0)) return one;
    const { anyOf, ...rest } = one;
    const types = [...new Set(branches.flatMap(({ type }) => type))];
    return { type: types.length === 1 ? types[0] : types, enum: words.flat(), ...rest };
  });
}

/** The branches of a union, and of the unions in it. */
function branchesOf({ anyOf = [] }, definitions) {
  const resolved = (one) => (one.$ref === undefined ? one : resolved(definitions[nameIn(one.$ref)]));
  return anyOf.map(resolved).flatMap((branch) => (branch.anyOf ? branchesOf(branch, definitions) : [branch]));
}

const nameIn = (ref) => ref.slice('#/definitions/'.length);

/** The schema with every schema in it changed, from the inside out. */
function mapped(schema, change) {
  const all = (named) => Object.fromEntries(Object.entries(named).map(([name, one]) => [name, mapped(one, change)]));
  const inside = { ...schema };
  for (const list of ['properties', 'definitions']) if (schema[list]) inside[list] = all(schema[list]);
  for (const one of ['items', 'additionalProperties']) {
    if (typeof schema[one] === 'object') inside[one] = mapped(schema[one], change);
  }
  if (schema.anyOf) inside.anyOf = schema.anyOf.map((one) => mapped(one, change));
  return change(inside);
}

/** The same schema without what is for readers. @throws where the program could not follow it */
export function forProgram(schema) {
  return mapped(schema, (one) => {
    if (!areDistinct(branchesOf(one, schema.definitions))) {
      throw new Error(`cannot tell the branches apart: ${JSON.stringify(one)}`);
    }
    const odd = Object.keys(one).find((key) => !UNDERSTOOD.has(key) && !ABOUT.has(key));
    if (odd !== undefined) throw new Error(`src/base/reader.ts does not understand ${odd}: ${JSON.stringify(one)}`);
    return Object.fromEntries(Object.entries(one).filter(([key]) => UNDERSTOOD.has(key) || key === 'definitions'));
  });
}

/** Values of different kinds, or objects that each have a word of their own under the same name. */
function areDistinct(branches) {
  const objects = branches.filter(({ type }) => type === 'object');
  const kinds = branches.filter(({ type }) => type !== 'object').flatMap(({ type }) => type);
  const tags = objects.map(({ properties = {} }) => {
    const [name, { const: tag } = {}] = Object.entries(properties).find(([, field]) => 'const' in field) ?? [];
    return { name, tag };
  });
  const oneName =
    objects.length < 2 || (tags[0].name !== undefined && new Set(tags.map(({ name }) => name)).size === 1);
  return oneName && new Set(tags.map(({ tag }) => tag)).size === tags.length && new Set(kinds).size === kinds.length;
}

/** @returns the module that reads documents of this type */
export function readerModule({ type, from }) {
  const text = JSON.stringify(JSON.stringify(forProgram(schemaOf(type))));
  return `import { reader } from '../../base/reader.ts';
import type { ${type} } from '../${from}.ts';

export const read${type} = reader<${type}>(JSON.parse(${text}));
`;
}
