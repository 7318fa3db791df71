/** The English catalogue as it is written. */
import { readdirSync, readFileSync } from 'node:fs';
import { FluentParser, type Message, Visitor } from '@fluent/syntax';

const folder = new URL('../../src/words/en/', import.meta.url);

const messages = readdirSync(folder)
  .filter((name) => name.endsWith('.ftl'))
  .flatMap((name) => new FluentParser().parse(readFileSync(new URL(name, folder), 'utf8')).body)
  .filter((entry): entry is Message => entry.type === 'Message');

/** The messages other messages are made of. */
class References extends Visitor {
  readonly found = new Set<string>();

  override visitMessageReference({
    id,
    attribute,
  }: {
    id: { name: string };
    attribute?: { name: string } | null;
  }): void {
    this.found.add(attribute ? `${id.name}.${attribute.name}` : id.name);
  }
}

const references = new References();
for (const message of messages) references.visit(message);

class Variables extends Visitor {
  readonly found = new Set<string>();

  override visitVariableReference({ id }: { id: { name: string } }): void {
    this.found.add(id.name);
  }
}

/** What is filled in, by name in the order of the alphabet; of a message alone, not of those it refers to. */
function variablesOf(wanted: string): string[] {
  const [name, attribute] = wanted.split('.', 2);
  const message = messages.find(({ id }) => id.name === name);
  const pattern =
    attribute === undefined ? message?.value : message?.attributes.find(({ id }) => id.name === attribute)?.value;
  const variables = new Variables();
  if (pattern) variables.visit(pattern);
  return [...variables.found].sort();
}

export const catalogue = {
  variablesOf,
  ids: messages.flatMap(({ id, value, attributes }) => [
    ...(value === null ? [] : [id.name]),
    ...attributes.map((attribute) => `${id.name}.${attribute.id.name}`),
  ]),
  references: references.found as ReadonlySet<string>,
};
