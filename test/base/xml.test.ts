import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseXml, XmlError } from '../../src/base/xml.ts';
import { say } from '../../src/words/say.ts';

async function refused(text: string, options?: Parameters<typeof parseXml>[1]): Promise<XmlError> {
  const error = await parseXml(text, options).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(XmlError);
  return error as XmlError;
}

describe('parseXml', () => {
  it('gives elements in order, with attributes and text', async () => {
    const root = await parseXml(
      '<?xml version="1.0"?>\n<!-- c -->\n<a x="1 &amp; 2"><b/>t<c y=\'3\'> u </c><b>v</b></a>\n',
    );
    expect(root.name).toBe('a');
    expect(root.attributes).toEqual({ x: '1 & 2' });
    expect(root.children.map((child) => [child.name, child.text])).toEqual([
      ['b', ''],
      ['c', ' u '],
      ['b', 'v'],
    ]);
    expect(root.text).toBe('t');
  });

  it('resolves the predefined entities and character references once, and none in CDATA', async () => {
    const root = await parseXml('<a>&lt;&gt;&amp;&quot;&apos;&#65;&#x1F600;&amp;lt;<![CDATA[&lt;<b>]]>!</a>');
    expect(root.text).toBe('<>&"\'A\u{1f600}&lt;&lt;<b>!');
  });

  it('replaces references to what is no character', async () => {
    expect((await parseXml('<a>&#0;&#xD800;&#x110000;</a>')).text).toBe('\ufffd\ufffd\ufffd');
  });

  it('keeps values that look like numbers as they are', async () => {
    const root = await parseXml('<a x="007"><b>0x10</b><b>1e3</b><b>true</b></a>');
    expect(root.attributes['x']).toBe('007');
    expect(root.children.map((child) => child.text)).toEqual(['0x10', '1e3', 'true']);
  });

  it('passes over a byte order mark and a DOCTYPE without declarations', async () => {
    const doctype = '<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN"\n "http://www.apple.com/x.dtd">';
    expect((await parseXml(`\ufeff<?xml version="1.0"?>${doctype}<plist/>`)).name).toBe('plist');
  });

  it.each([
    ['an internal subset', '<!DOCTYPE a [<!ENTITY x "y">]>\n<a>&x;</a>', 1, 13, 'xml-declaration-inside'],
    ['a DOCTYPE after the root element began', '<a>\n<!DOCTYPE a></a>', 2, 1, 'xml-declaration-misplaced'],
    ['an entity nobody defined', '<a>\n  &nbsp;</a>', 2, 3, 'xml-reference'],
    ['a bare ampersand', '<a>\n x & y</a>', 2, 4, 'xml-reference'],
    ['a bare ampersand in an attribute', '<a>\n<b c="x & y"/></a>', 2, 9, 'xml-reference'],
    ['an element that is not closed', '<a>\n<b></a>', 2, 4, 'xml-not-closed'],
    ['a comment that is not closed', '<a>\n<!-- ', 2, 1, 'xml-comment-not-closed'],
    ['a tag that is not closed', '<a>\n<b', 2, 1, 'xml-tag-not-closed'],
    ['a document that is cut off', '<a>\n<b>x', 2, 5, 'xml-cut-off'],
    ['one with an open root', '<a>\n<b/>', 2, 5, 'xml-cut-off'],
    ['two roots', '<a/><b/>', 1, 1, 'xml-roots'],
    ['text after the root', '<a></a>\nx', 2, 1, 'xml-malformed'],
    ['an attribute twice', '<a x="1" x="2"></a>', 1, 10, 'xml-attribute'],
    ['no XML at all', 'hello', 1, 1, 'xml-character'],
    ['nothing', '', 1, 1, 'xml-malformed'],
    ['a name that means something in JavaScript', '<constructor/>', 1, 1, 'xml-name'],
  ])('refuses %s and says where', async (_what, text, line, column, id) => {
    expect(await refused(text)).toMatchObject({ line, column, text: { id } });
  });

  it('names nothing of the text: the end of a password may look like a tag', async () => {
    const { text } = await refused('<a>\n<b>pass</canary></a>');
    expect(text).toEqual(say('xml-not-closed', { opened: 2 }));
  });

  it('refuses what is too large, and reads what just fits', async () => {
    expect((await refused('<a>é</a>', { maxBytes: 8 })).text).toEqual(say('xml-too-large', { bytes: 8 }));
    expect((await parseXml('<a>é</a>', { maxBytes: 9 })).text).toBe('é');
  });

  it('refuses what is too deep, and reads what just fits', async () => {
    const nested = (depth: number) => `${'<a>'.repeat(depth)}${'</a>'.repeat(depth)}`;
    expect((await refused(nested(5), { maxDepth: 4 })).text).toEqual(say('xml-nested', { levels: 4 }));
    expect((await parseXml(nested(4), { maxDepth: 4 })).name).toBe('a');
    expect(await refused(nested(100_000))).toMatchObject({ line: 1 });
  });

  it('throws nothing but XmlError, whatever it is given', async () => {
    const piece = fc.constantFrom(
      '<a>',
      '</a>',
      '<a',
      '/>',
      '<!--',
      '-->',
      '<![CDATA[',
      ']]>',
      '<?',
      '?>',
      '&amp;',
      '&',
      '"',
      '<!DOCTYPE',
      '[',
      ' x="1"',
      '<',
      '>',
      'é',
    );
    const text = fc.oneof(
      fc.array(fc.oneof(piece, fc.string()), { maxLength: 20 }).map((all) => all.join('')),
      fc.string(),
    );
    await fc.assert(
      fc.asyncProperty(text, async (given) => {
        await parseXml(given).catch((error: unknown) => {
          if (!(error instanceof XmlError)) throw error;
          expect(error.line).toBeGreaterThan(0);
          expect(error.column).toBeGreaterThan(0);
        });
      }),
      { numRuns: 500 },
    );
  });
});
