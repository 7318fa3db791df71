import { expect, it } from 'vitest';
import { parseXml } from '../../../src/base/xml.ts';
import { isDict, type PlistValue, plistValue } from '../../../src/programs/ios/plist.ts';

/** Dictionaries as plain objects, to compare with. */
function bare(value: PlistValue): unknown {
  if (Array.isArray(value)) return value.map(bare);
  return isDict(value) ? Object.fromEntries([...value.entries].map(([key, inner]) => [key, bare(inner)])) : value;
}

const value = async (xml: string) => plistValue(await parseXml(`<plist version="1.0">${xml}</plist>`));

it.each([
  ['<string> a\n</string>', 'a'],
  ['<date>2026-01-02T03:04:05Z</date>', '2026-01-02T03:04:05Z'],
  ['<integer> -12 </integer>', -12],
  ['<real>993.0</real>', 993],
  ['<integer></integer>', null],
  ['<integer>many</integer>', null],
  ['<true/>', true],
  ['<false />', false],
  ['<data>AAAA</data>', null],
  ['<array><integer>1</integer><true/></array>', [1, true]],
  ['', null],
])('reads %s', async (xml, expected) => {
  expect(await value(xml)).toEqual(expected);
});

it('lets the last of two equal keys count and leaves out a key without a value', async () => {
  const xml = '<dict><key>a</key><true/><key>b</key><key>a</key><string>x</string><string>stray</string></dict>';
  expect(bare(await value(xml))).toEqual({ a: 'x' });
});

it('keeps of a password only whether there is one', async () => {
  const xml = `<dict><key>IncomingPassword</key><string>p</string><key> OutgoingPassword </key><string> </string>
    <key>OutgoingPasswordSameAsIncomingPassword</key><true/></dict>`;
  expect(bare(await value(xml))).toEqual({
    IncomingPassword: true,
    OutgoingPassword: false,
    OutgoingPasswordSameAsIncomingPassword: true,
  });
});

it('knows the line of every key', async () => {
  const dict = await value('<dict>\r\n<key>a</key>\r\n<array>\r\n<true/></array><key>b</key><true/></dict>');
  expect(isDict(dict) && Object.fromEntries(dict.lines)).toEqual({ a: 2, b: 4 });
});
