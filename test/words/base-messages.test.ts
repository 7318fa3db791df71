/** src/base lies below the catalogue, so no type holds what it says to it: each id and argument there is looked up here. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseAst } from 'rolldown/parseAst';
import { expect, test } from 'vitest';
import { catalogue } from '../support/catalogue.ts';

interface Node {
  readonly type: string;
  readonly [member: string]: unknown;
}

const base = fileURLToPath(new URL('../../src/base/', import.meta.url));

/** A call of `message`: the ids it can stand for, as a pattern, and the names of its arguments. */
interface Call {
  readonly written: string;
  readonly ids: RegExp;
  readonly args: readonly string[];
}

function callsIn(text: string): Call[] {
  const calls: Call[] = [];
  visit(parseAst(text, { lang: 'ts' }) as unknown as Node, (node) => {
    const { callee, arguments: given } = node as unknown as { callee?: Node; arguments?: Node[] };
    if (node.type !== 'CallExpression' || callee?.['name'] !== 'message' || !given?.[0]) return;
    const parts = partsOf(given[0]);
    calls.push({
      written: parts.join('*'),
      ids: new RegExp(`^${parts.join('[a-z0-9-]+')}$`),
      args: namesIn(given[1]),
    });
  });
  return calls;
}

function visit(node: Node, look: (node: Node) => void): void {
  look(node);
  for (const member of Object.values(node)) {
    for (const child of [member].flat()) {
      if (typeof child === 'object' && child !== null && 'type' in child) visit(child as Node, look);
    }
  }
}

function partsOf(node: Node): string[] {
  if (node.type === 'Literal') return [String(node['value'])];
  if (node.type !== 'TemplateLiteral') throw new Error(`an id that is a ${node.type} cannot be looked up`);
  return (node['quasis'] as { value: { cooked: string } }[]).map(({ value }) => value.cooked);
}

function namesIn(object: Node | undefined): string[] {
  if (object === undefined) return [];
  if (object.type !== 'ObjectExpression') throw new Error(`arguments that are a ${object.type} cannot be looked up`);
  return (object['properties'] as { key: { name: string } }[]).map(({ key }) => key.name).sort();
}

const files = readdirSync(base).filter((name) => name.endsWith('.ts'));
const calls = files.flatMap((file) =>
  callsIn(readFileSync(`${base}${file}`, 'utf8')).map((call) => [`${file}: ${call.written}`, call] as const),
);

test('base says something', () => {
  expect(calls.length).toBeGreaterThan(20);
});

test.each(calls)('%s is in the catalogue, with these arguments', (_name, { ids, args }) => {
  const meant = catalogue.ids.filter((id) => ids.test(id));
  expect(meant).not.toEqual([]);
  for (const id of meant) expect([id, catalogue.variablesOf(id)]).toEqual([id, args]);
});

test('an id and an argument that are not there are seen', () => {
  const [wrong, less] = callsIn("message('no-such-thing'); message('json-invalid', { file });");
  expect(catalogue.ids.filter((id) => wrong?.ids.test(id))).toEqual([]);
  expect(catalogue.variablesOf('json-invalid')).not.toEqual(less?.args);
});
