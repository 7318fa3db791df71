import { CORE_SCHEMA, constructFromEvents, EVENT_ID, type Event, mergeTag, parseEvents, YAMLException } from 'js-yaml';
import type { JsonProblem } from './json-lines.ts';
import { isJsonObject, type JsonObject } from './json-object.ts';

export interface YamlDocument {
  /** Maps are objects, the rest as JSON has it. */
  readonly value: unknown;
  /** The line a key of one of its maps is in, from 1; null when it is not there. */
  lineOf(map: JsonObject, key: string): number | null;
}

/** With merge keys (`<<`), which Go and Python take; a text is never a date. */
const schema = CORE_SCHEMA.withTags(mergeTag);
const MOST_ALIASES = 1000;

/** Parses one YAML document, or says where it stops being YAML: in time by its length, at most 100 levels deep. */
export function parseYaml(text: string): YamlDocument | JsonProblem {
  try {
    const events = parseEvents(text, {});
    const documents = constructFromEvents(events, { source: text, schema, maxAliases: MOST_ALIASES });
    const [value] = documents;
    if (documents.length !== 1) return { line: 1, column: 1 };
    const lines = linesIn(events, text, value);
    return { value, lineOf: (map, key) => lines.get(map)?.get(key) ?? null };
  } catch (error) {
    // Its own sentence quotes the text, passwords included.
    if (error instanceof YAMLException)
      return { line: (error.mark?.line ?? 0) + 1, column: (error.mark?.column ?? 0) + 1 };
    throw error;
  }
}

/** One map or list that is open, and the key its next value belongs to. */
interface Open {
  readonly value: unknown;
  readonly isMap: boolean;
  key: string | null;
  items: number;
}

/** The events in the order of the text, beside the value that was made of them. */
function linesIn(events: readonly Event[], text: string, root: unknown): Map<JsonObject, Map<string, number>> {
  const lines = new Map<JsonObject, Map<string, number>>();
  const open: Open[] = [];
  const lineAt = lineCounter(text);
  for (const event of events) {
    const parent = open.at(-1);
    if (event.type === EVENT_ID.POP) open.pop();
    else if (event.type === EVENT_ID.DOCUMENT) open.push({ value: [root], isMap: false, key: null, items: 0 });
    else if (event.type === EVENT_ID.SCALAR && parent?.isMap === true && parent.key === null) {
      parent.key = text.slice(event.valueStart, event.valueEnd);
      note(lines, parent, lineAt(event.valueStart));
    } else {
      const value = parent === undefined ? undefined : childOf(parent);
      const isMap = event.type === EVENT_ID.MAPPING;
      if (isMap || event.type === EVENT_ID.SEQUENCE) open.push({ value, isMap, key: null, items: 0 });
    }
  }
  return lines;
}

function note(lines: Map<JsonObject, Map<string, number>>, { value, key }: Open, line: number): void {
  if (key === null || !isJsonObject(value)) return;
  const own = lines.get(value) ?? new Map<string, number>();
  lines.set(value, own.set(key, line));
}

/** The next value of a map or a list. */
function childOf(parent: Open): unknown {
  const { value, key, items } = parent;
  parent.key = null;
  parent.items += 1;
  if (!parent.isMap) return Array.isArray(value) ? value[items] : undefined;
  return key !== null && isJsonObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** Asked for places in the order of the text, it looks at each character once. */
function lineCounter(text: string): (offset: number) => number {
  let line = 1;
  let feed = text.indexOf('\n');
  return (offset) => {
    for (; feed >= 0 && feed < offset; line += 1) feed = text.indexOf('\n', feed + 1);
    return line;
  };
}
