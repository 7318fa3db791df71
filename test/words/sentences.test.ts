/** Every sentence a person reads is in the catalogue (src/words): none is left in the code. */
import { expect, test } from 'vitest';
import { readSource, type Written } from '../support/source.ts';

/** Three words in a row, one of them written small: "nothing was sent" is a sentence, `imap-doctor fix --all` is none. */
const SENTENCE = /(?:^|[\s"“(…])[A-Za-z’']+[,:;]? [a-z’']+[,:;]? [A-Za-z’']{2,}(?:[\s,.:;!?"”)…]|$)/;

/** What stays in the code, and why. */
const STAYS: readonly { readonly why: string; holds(one: Written): boolean }[] = [
  {
    why: 'a reference: where a number or a text is documented',
    holds: ({ within }) => isIn(within, 'source', 'sources'),
  },
  { why: 'what a programmer is told of a bug of ours', holds: ({ within }) => isIn(within, 'Error', 'TypeError') },
  {
    why: 'words looked for in texts of servers, dialogs and logs',
    holds: ({ file }) => file.startsWith('refusals/grammar/'),
  },
  {
    why: 'a word of a settings file',
    holds: ({ file, parts }) => file === 'programs/thunderbird/message-filters.ts' && parts[0] === 'Move to folder',
  },
  { why: 'docs/rules.md, for contributors', holds: ({ file }) => file === 'rules/page.ts' },
  { why: 'a style sheet', holds: ({ file }) => file === 'reporters/html-style.ts' },
];

/** Files and folders whose sentences are still to move. This list only gets shorter. */
const NOT_YET = ['cli/', 'demo/', 'knowledge/', 'probes/test-folder.ts', 'reporters/scope.ts'];

function isIn(within: readonly string[], ...names: readonly string[]): boolean {
  return within.some((name) => names.includes(name));
}

const all = readSource().written.filter(({ parts }) => SENTENCE.test(parts.join('…')));
const sentences = all.filter((one) => !STAYS.some((reason) => reason.holds(one)));
const shown = ({ file, line, parts }: Written): string => `${file}:${line} ${parts.join('…')}`;

test('no sentence is left in the code', () => {
  const left = sentences.filter(({ file }) => !NOT_YET.some((path) => file.startsWith(path)));
  expect(left.map(shown)).toEqual([]);
});

test.each(NOT_YET)('%s still holds sentences', (path) => {
  expect(sentences.some(({ file }) => file.startsWith(path))).toBe(true);
});

test.each(STAYS)('something stays that is $why', ({ holds }) => {
  expect(all.some(holds)).toBe(true);
});
