const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  laquo: '"',
  raquo: '"',
  lsquo: "'",
  rsquo: "'",
  ldquo: '"',
  rdquo: '"',
  szlig: 'ß',
  shy: '',
};

/** `eacute`, `Uuml`: a letter and the name of its mark. */
const marks: Readonly<Record<string, string>> = {
  acute: '\u0301',
  grave: '\u0300',
  uml: '\u0308',
  circ: '\u0302',
  tilde: '\u0303',
  cedil: '\u0327',
  ring: '\u030a',
};

/** Tags that end a line, and tags within one. Not behind `=` or `<`: `user=<a>` is a user. */
const BLOCK =
  /(?<![=<])<\/?(?:br|p|div|li|ul|ol|tr|table|blockquote|pre|h[1-6]|hr|body|html|head|section)\b[^<>]{0,200}>/gi;
const INLINE = /(?<![=<])<\/?(?:b|i|u|s|em|strong|span|code|tt|td|th|a|font|small|kbd|samp|img|label)\b[^<>]{0,200}>/gi;

export function undoHtml(text: string): string {
  const bare = text.includes('<') ? text.replace(BLOCK, '\n').replace(INLINE, '') : text;
  // Twice: what was quoted by a program that quoted it before.
  return bare.includes('&') ? undoEntities(undoEntities(bare)) : bare;
}

function undoEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi, (as, decimal, hex, name) => {
    if (name) return entities[name] ?? accented(name) ?? entities[String(name).toLowerCase()] ?? as;
    const point = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : ' ';
  });
}

function accented(name: string): string | undefined {
  const mark = marks[name.slice(1)];
  return mark && (name[0] ?? '') + mark;
}

/** Typographic quotes, marks of Markdown, and characters nobody sees. */
export function undoTypography(text: string): string {
  return text
    .replace(/[‘’‚‛′´]/g, "'")
    .replace(/[“”„‟«»″「」『』]/g, '"')
    .replace(/\*\*|`{1,3}|(?<=\s|^)__|__(?=\s|$)/g, '')
    .replace(/[\u00ad\u180e\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g, (as) =>
      /[\u2028\u2029]/.test(as) ? '\n' : '',
    );
}

/** Without the `>` of a quoted mail and without quotation marks around the whole. */
export function unquoted(line: string): string {
  return line.replace(/^[>|\s"']{1,40}/, '').replace(/["'\s]{1,40}$/, '');
}
