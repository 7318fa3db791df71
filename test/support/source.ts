/** What is written in the program's own files: its string literals and templates, and the names in it. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseAst } from 'rolldown/parseAst';

const src = fileURLToPath(new URL('../../src/', import.meta.url));

/** A string literal, or a template: its texts, between which something is filled in. */
export interface Written {
  readonly file: string;
  readonly line: number;
  readonly parts: readonly string[];
  /** What it is the value of: `sources: ['…']` is within `sources`. */
  readonly within: readonly string[];
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly [member: string]: unknown;
}

export interface Source {
  readonly written: readonly Written[];
  /** Names of variables, members and types. */
  readonly names: ReadonlySet<string>;
}

/** Every file below src, but what is generated. */
export function readSource(): Source {
  const written: Written[] = [];
  const names = new Set<string>();
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts') && !path.includes('generated/'));
  for (const file of files) {
    const text = readFileSync(`${src}${file}`, 'utf8');
    const lineOf = (at: number): number => text.slice(0, at).split('\n').length;
    walk(parseAst(text, { lang: 'ts' }) as unknown as Node, [], (node, within) => {
      if (node.type === 'Identifier') names.add(String(node['name']));
      const parts = partsOf(node);
      if (parts !== null) written.push({ file, line: lineOf(node.start), parts, within });
    });
  }
  return { written, names };
}

function partsOf(node: Node): string[] | null {
  if (node.type === 'Literal') return typeof node['value'] === 'string' ? [node['value']] : null;
  if (node.type !== 'TemplateLiteral') return null;
  return (node['quasis'] as { value: { cooked: string | null } }[]).map(({ value }) => value.cooked ?? '');
}

function walk(node: Node, within: readonly string[], visit: (node: Node, within: readonly string[]) => void): void {
  visit(node, within);
  const inside = [...within, ...nameOf(node)];
  for (const member of Object.values(node)) {
    for (const child of [member].flat()) if (isNode(child)) walk(child, inside, visit);
  }
}

/** `sources` for a member of an object, `Error` for `new Error(…)`, `f` for `f(…)`. */
function nameOf(node: Node): string[] {
  const named = node['key'] ?? node['callee'] ?? (node.type === 'VariableDeclarator' ? node['id'] : undefined);
  return isNode(named) && typeof named['name'] === 'string' ? [named['name']] : [];
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}
