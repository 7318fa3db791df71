import { keyOf, type Message, message } from './message.ts';

/** What comes from the network is far smaller; the largest autoconfig file of the ISPDB has 5 kB. */
const MAX_BYTES = 1_000_000;
/** Deeper than any file we read: a profile has about 7 levels, an autoconfig file 5. */
const MAX_DEPTH = 64;
/** The five predefined entities and character references (XML 1.0, sections 4.1 and 4.6); nothing else is defined. */
const REFERENCE = /&(?:lt|gt|amp|quot|apos|#[0-9]{1,7}|#x[0-9a-fA-F]{1,6});/y;
const PREDEFINED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

export interface XmlElement {
  /** As written, prefix included. */
  name: string;
  attributes: Record<string, string>;
  children: XmlElement[];
  /** All character data directly inside, joined; blanks are kept, references are resolved, line ends are `\n`. */
  text: string;
  /** The line its start tag begins in, from 1. */
  line: number;
}

/** The elements of one name directly inside. */
export function childrenOf(element: XmlElement | undefined, name: string): XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}

/**
 * The text is not XML, or is XML we refuse: why, as a clause without a full stop that names nothing of the text, since a
 * password with a `<` in it looks like a tag. `line` and `column` count from 1.
 */
export class XmlError extends Error {
  readonly text: Message;
  readonly line: number;
  readonly column: number;

  constructor(text: Message, line = 1, column = 1) {
    super(keyOf(text));
    this.name = 'XmlError';
    this.text = text;
    this.line = line;
    this.column = column;
  }
}

/**
 * Reads a whole XML document into a tree and gives its root element.
 *
 * A DOCTYPE is passed over; one that declares anything (an internal subset) is refused, so no entity can expand.
 *
 * @param options.maxBytes refuse a longer text (UTF-8 bytes; 1 MB)
 * @param options.maxDepth refuse deeper nesting (64 elements)
 * @throws XmlError when it is not well-formed, too large or too deep
 */
export async function parseXml(
  text: string,
  options: { maxBytes?: number; maxDepth?: number } = {},
): Promise<XmlElement> {
  const maxBytes = options.maxBytes ?? MAX_BYTES;
  if (Buffer.byteLength(text) > maxBytes) throw new XmlError(message('xml-too-large', { bytes: maxBytes }));
  // Every line end counts as one `\n` (XML 1.0, section 2.11); so do the offsets below.
  const xml = (text.startsWith('\ufeff') ? text.slice(1) : text).replace(/\r\n?/g, '\n');
  const open = survey(xml, options.maxDepth ?? MAX_DEPTH);
  const { XMLParser, XMLValidator } = await import('fast-xml-parser');
  const verdict = XMLValidator.validate(xml);
  if (verdict !== true && open > 0 && /^(?:Unclosed|Invalid ')/.test(verdict.err.msg)) {
    throw problem(xml, xml.length, message('xml-cut-off'));
  }
  if (verdict !== true) throw new XmlError(reasonOf(verdict.err), verdict.err.line, verdict.err.col ?? 1);
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    parseTagValue: false,
    trimValues: false,
    // References are resolved here and not by the library, which lets a DOCTYPE define more of them.
    processEntities: false,
    cdataPropName: '#cdata',
    ignoreDeclaration: true,
    ignorePiTags: true,
    maxNestedTags: Number.POSITIVE_INFINITY,
    jPath: false,
    captureMetaData: true,
  });
  const note = XMLParser.getMetaDataSymbol() as unknown as symbol;
  const lineAt = lineCounter(xml);
  const roots = elements(
    parsed(() => parser.parse(xml)),
    (node) => lineAt(offsetIn((node as Noted)[note])),
  );
  // The validator misses a second root after a first one without content.
  if (roots[0] === undefined || roots.length > 1) throw new XmlError(message('xml-roots'));
  return roots[0];
}

/** `a.k9s, line 3, column 1: this XML cannot be read: …` */
export function invalidXml(file: string, { text, line, column }: XmlError): Message {
  return message('xml-invalid', { file, line, column, because: text });
}

/** What the library found: its own words are English and quote the text, so only its code and its numbers are used. */
function reasonOf({ code, msg }: { readonly code: string; readonly msg: string }): Message {
  const [, opened] = /\(opened in line (\d+), col \d+\)/.exec(msg) ?? [];
  if (opened !== undefined) return message('xml-not-closed', { opened: Number(opened) });
  return REASONS.get(code) ?? message('xml-malformed');
}

const REASONS: ReadonlyMap<string, Message> = new Map([
  ['InvalidTag', message('xml-tag')],
  ['InvalidAttr', message('xml-attribute')],
  ['InvalidChar', message('xml-character')],
]);

/** The library refuses names like `constructor`, which no format of ours uses, without saying where. */
function parsed(parse: () => unknown): unknown {
  try {
    return parse();
  } catch {
    throw new XmlError(message('xml-name'));
  }
}

/**
 * One pass over the markup, for what the validator lets through: something left open at the end, declarations inside a
 * DOCTYPE, references that nothing defines, and depth.
 *
 * @returns how many elements are open at the end
 */
function survey(xml: string, maxDepth: number): number {
  let depth = 0;
  let tags = 0;
  let doctypes = 0;
  for (let at = 0; at < xml.length; ) {
    const next = xml.indexOf('<', at);
    checkReferences(xml, at, next === -1 ? xml.length : next);
    if (next === -1) break;
    if (xml.startsWith('<!--', next)) at = after(xml, '-->', next + 4, next);
    else if (xml.startsWith('<![CDATA[', next)) at = after(xml, ']]>', next + 9, next);
    else if (xml.startsWith('<?', next)) at = after(xml, '?>', next + 2, next);
    else if (xml.startsWith('<!', next)) {
      doctypes += 1;
      if (!xml.startsWith('<!DOCTYPE', next) || doctypes > 1 || tags > 0)
        throw problem(xml, next, message('xml-declaration-misplaced'));
      at = afterTag(xml, next, '[');
    } else {
      at = afterTag(xml, next, '<');
      tags += 1;
      checkReferences(xml, next, at);
      if (xml[next + 1] === '/') depth -= 1;
      else if (xml[at - 2] !== '/') depth += 1;
      if (depth > maxDepth) throw problem(xml, next, message('xml-nested', { levels: maxDepth }));
    }
  }
  return depth;
}

const UNCLOSED = {
  '-->': message('xml-comment-not-closed'),
  ']]>': message('xml-cdata-not-closed'),
  '?>': message('xml-instruction-not-closed'),
};
type Ending = keyof typeof UNCLOSED;

/** The offset after `end`, searched from `from`. */
function after(xml: string, end: Ending, from: number, start: number): number {
  const found = xml.indexOf(end, from);
  if (found === -1) throw problem(xml, start, UNCLOSED[end]);
  return found + end.length;
}

/** The offset after the `>` that closes the tag at `start`; quoted text is passed over, `refused` outside it throws. */
function afterTag(xml: string, start: number, refused: string): number {
  for (let at = start + 1; at < xml.length; at++) {
    const char = xml[at];
    if (char === '>') return at + 1;
    if (char === refused) {
      throw problem(xml, at, refused === '[' ? message('xml-declaration-inside') : message('xml-tag-not-closed'));
    }
    if (char !== '"' && char !== "'") continue;
    at = xml.indexOf(char, at + 1);
    if (at === -1) break;
  }
  throw problem(xml, start, message('xml-tag-not-closed'));
}

function checkReferences(xml: string, from: number, to: number): void {
  // A slice, so that a text without any `&` is not searched to its end again and again.
  const text = xml.slice(from, to);
  for (let at = text.indexOf('&'); at !== -1; at = text.indexOf('&', at + 1)) {
    REFERENCE.lastIndex = at;
    if (REFERENCE.test(text)) continue;
    throw problem(xml, from + at, message('xml-reference'));
  }
}

function problem(xml: string, offset: number, text: Message): XmlError {
  const before = xml.slice(0, offset);
  return new XmlError(text, before.split('\n').length, offset - before.lastIndexOf('\n'));
}

/** The library's ordered form is a list of `{ name: list, ':@': attributes }`, `#text` and `#cdata` among the names. */
function elements(nodes: unknown, lineOf: (node: object) => number): XmlElement[] {
  const list: XmlElement[] = [];
  for (const node of nodesOf(nodes)) {
    const name = Object.keys(node).find((key) => key !== ':@');
    if (name === undefined || name.startsWith('#')) continue;
    const attributes = Object.entries(node[':@'] ?? {}).map(([key, value]) => [key, resolve(String(value))] as const);
    const inner = node[name];
    list.push({
      name,
      attributes: Object.fromEntries(attributes),
      line: lineOf(node),
      children: elements(inner, lineOf),
      text: characters(inner),
    });
  }
  return list;
}

function characters(nodes: unknown): string {
  let text = '';
  for (const node of nodesOf(nodes)) {
    if (typeof node['#text'] === 'string') text += resolve(node['#text']);
    for (const piece of nodesOf(node['#cdata'])) text += String(piece['#text'] ?? '');
  }
  return text;
}

type Noted = { readonly [key: symbol]: unknown };

function offsetIn(note: unknown): number {
  const start = typeof note === 'object' && note !== null && 'startIndex' in note ? note.startIndex : 0;
  return typeof start === 'number' ? start : 0;
}

/** Gives the line of an offset; asked in the order of the text, it passes over the text once. */
function lineCounter(text: string): (offset: number) => number {
  let line = 1;
  let next = text.indexOf('\n');
  return (offset) => {
    for (; next !== -1 && next < offset; line += 1) next = text.indexOf('\n', next + 1);
    return line;
  };
}

function nodesOf(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value : [];
}

function resolve(text: string): string {
  return text.replace(/&(?:#x([0-9a-fA-F]+)|#([0-9]+)|([a-z]+));/g, (whole, hex, decimal, name) => {
    if (name !== undefined) return PREDEFINED[name] ?? whole;
    const code = hex === undefined ? Number.parseInt(decimal, 10) : Number.parseInt(hex, 16);
    // XML 1.0, section 2.2: these are no characters.
    return code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? '\ufffd' : String.fromCodePoint(code);
  });
}
