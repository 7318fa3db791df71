/**
 * The quick way through a prefs.js against its grammar: whatever comments, texts and escapes hide or bring back, both
 * see the same statements in the same lines. Seconds here, for as long as it is given in `npm run fuzz`.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nameThatCounts } from '../../src/programs/thunderbird/prefs-names.ts';
import { type Reading, readPrefs, readThoroughly } from '../programs/thunderbird/thorough.ts';

const minutes = Number(process.env['FUZZ_MINUTES'] ?? 0);
const PATIENCE = minutes > 0 ? minutes * 30_000 : 3000;

const utf8 = (text: string): string => Buffer.from(text).toString('latin1');
const LINE_ENDS = ['\n', '\r\n', '\r', '\n\r', '\n\n', '\r\r\n'];
const names = [
  'mail.server.server1.port',
  'mail.server.server1.type',
  'mail.account.account1.server',
  'browser.a',
].concat(['mail.accountmanager.accounts', 'extensions.lastAppVersion', 'a.b', utf8('ü.mail.server.'), '']);
const inside = [
  ...['a', ' ', ';', ');', '//', '/*', '*/', '#', "'", '\\"', '\\\\', '\\n', '\\x22', '\\x00', '\\u0022', '\\', '"'],
  ...['\0', utf8('ü'), utf8('\u{1f4ec}'), '\xff', 'x'.repeat(300), '\\"'.repeat(200), 'user_pref("mail.server.x", 1);'],
];
const between = [
  '',
  ' ',
  '\t',
  ';',
  '/*',
  '*/',
  '// c',
  '# c',
  '"',
  "'",
  '\\',
  '\0',
  'pref("mail.server.y", 1);',
  'x;',
];

const text = fc.array(fc.oneof(fc.constantFrom(...inside), fc.constantFrom(...LINE_ENDS)), { maxLength: 4 });
const quoted = text.map((parts) => `"${parts.join('')}"`);
/** Half of them as Thunderbird writes them, so that there are statements to be hidden. */
const usual = fc
  .tuple(fc.constantFrom(...names), fc.constantFrom('1', 'true', '-7', '"imap"', '"a \\"b\\" \\\\"', '2147483648'))
  .map(([name, value]) => `user_pref("${name}", ${value});`);
const odd = fc
  .tuple(
    fc.constantFrom('user_pref(', 'user_pref (', 'sticky_pref(', 'pref('),
    fc.oneof(
      fc.constantFrom(...names).map((name) => `"${name}"`),
      quoted,
    ),
    fc.constantFrom(', ', ',', ' , ', ''),
    fc.oneof(quoted, fc.constantFrom('1', '+1', '1234567890', '- 1', 'tru', "'a'", '')),
    fc.constantFrom(');', ') ;', ')', ';', ');;'),
  )
  .map((parts) => parts.join(''));
const line = fc.tuple(
  fc.oneof({ weight: 4, arbitrary: usual }, { weight: 2, arbitrary: odd }, fc.constantFrom(...between)),
  fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...LINE_ENDS) }, fc.constantFrom(...between)),
);
const files = fc
  .tuple(fc.constantFrom('', '\xef\xbb\xbf', '\n', '\0'), fc.array(line, { maxLength: 10 }))
  .map(([start, lines]) => start + lines.flat().join(''));

function isCounted({ name }: Reading['found'][number]): boolean {
  return nameThatCounts(Buffer.from(name), 0, Buffer.byteLength(name));
}

test('both ways see the same', { timeout: PATIENCE + 60_000 }, () => {
  let hidden = 0;
  fc.assert(
    fc.property(files, (file) => {
      const thorough = readThoroughly(file);
      expect(readPrefs(file)).toEqual(thorough);
      // The line a name is in and what is wrong with others do not depend on what is asked for.
      expect(readPrefs(file, nameThatCounts)).toEqual({ ...thorough, found: thorough.found.filter(isCounted) });
      if (thorough.found.length < file.split('user_pref("mail.').length - 1) hidden += 1;
    }),
    { numRuns: Number.MAX_SAFE_INTEGER, interruptAfterTimeLimit: PATIENCE, endOnFailure: minutes === 0 },
  );
  expect(hidden).toBeGreaterThan(5);
});
