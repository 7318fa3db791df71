/** The .ftl files of each language as they are written. */
import { readdirSync, readFileSync } from 'node:fs';
import { type Entry, FluentParser, type Pattern } from '@fluent/syntax';

const root = new URL('../../src/words/', import.meta.url);

/** The languages beside English. */
export const translations: readonly string[] = readdirSync(root, { withFileTypes: true })
  .flatMap((entry) => (entry.isDirectory() && /^[a-z]{2}(-[A-Z]{2})?$/.test(entry.name) ? entry.name : []))
  .filter((name) => name !== 'en');

/** One text as it is written: a message, an attribute or a variant of one. What is filled in is `⟨name⟩`. */
export interface WrittenText {
  readonly language: string;
  /** `reports.ftl over-limit.title` */
  readonly where: string;
  readonly id: string;
  readonly text: string;
}

/** Every text of a language, each variant by itself. Thunderbird's own labels are left out. */
export function textsOf(language: string): WrittenText[] {
  const folder = new URL(`${language}/`, root);
  const files = readdirSync(folder).filter((name) => name.endsWith('.ftl') && name !== 'thunderbird-labels.ftl');
  return files.flatMap((name) =>
    new FluentParser({ withSpans: false })
      .parse(readFileSync(new URL(name, folder), 'utf8'))
      .body.flatMap((entry) => patternsOf(entry))
      .flatMap(([id, pattern]) => spelt(pattern).map((text) => ({ language, where: `${name} ${id}`, id, text }))),
  );
}

function patternsOf(entry: Entry): [string, Pattern][] {
  if (entry.type !== 'Message' && entry.type !== 'Term') return [];
  const own: [string, Pattern][] = entry.value ? [[entry.id.name, entry.value]] : [];
  return [
    ...own,
    ...entry.attributes.map(({ id, value }): [string, Pattern] => [`${entry.id.name}.${id.name}`, value]),
  ];
}

/** Each way a pattern may come out: the variants of a selection one by one. */
function spelt({ elements }: Pattern): string[] {
  return elements.reduce<string[]>(
    (texts, element) => texts.flatMap((text) => piecesOf(element).map((piece) => text + piece)),
    [''],
  );
}

function piecesOf(element: Pattern['elements'][number]): string[] {
  if (element.type === 'TextElement') return [element.value];
  const { expression } = element;
  if (expression.type === 'SelectExpression') return expression.variants.flatMap(({ value }) => spelt(value));
  if (expression.type === 'StringLiteral') return [expression.value];
  if (
    expression.type === 'VariableReference' ||
    expression.type === 'TermReference' ||
    expression.type === 'MessageReference'
  )
    return [`⟨${expression.id.name}⟩`];
  return ['⟨⟩'];
}
