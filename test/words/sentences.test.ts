/** Every sentence a person reads is in the catalogue (src/words): none is left in the code. */
import { expect, test } from 'vitest';
import { readSource, type Written } from '../support/source.ts';

/** Three words in a row, one of them written small: "nothing was sent" is a sentence, `imap-doctor fix --all` is none. */
const SENTENCE = /(?:^|[\s"“(…])[A-Za-z’']+[,:;]? [a-z’']+[,:;]? [A-Za-z’']{2,}(?:[\s,.:;!?"”)…]|$)/;

/** One row for each server software, package or host. */
const SERVER_TABLES = ['knowledge/software.ts', 'knowledge/distributions.ts', 'knowledge/providers.ts'];

/** What stays in the code, and why. */
const STAYS: readonly { readonly why: string; holds(one: Written): boolean }[] = [
  {
    why: 'a reference: where a number or a text is documented',
    holds: ({ within }) => isIn(within, 'source', 'sources'),
  },
  {
    why: 'an error that only a programmer sees, after a bug',
    holds: ({ within }) => isIn(within, 'Error', 'TypeError'),
  },
  {
    why: 'words to look for in texts of servers, dialogs and logs',
    holds: ({ file }) => file.startsWith('refusals/grammar/'),
  },
  {
    why: 'a dialog of Thunderbird, in the languages it comes in',
    holds: ({ file }) => file === 'knowledge/thunderbird-dialogs.ts',
  },
  {
    why: 'the software whose refusals a row knows: a reference, like its source',
    holds: ({ file, within }) => file.startsWith('knowledge/refusals') && isIn(within, 'software', 'reported'),
  },
  {
    why: 'a server’s own words: of its refusal, its settings and its commands',
    holds: ({ file, within }) => SERVER_TABLES.includes(file) && isIn(within, 'refusal', 'setting', 'where'),
  },
  {
    why: 'what somebody may type to look up a word of the glossary',
    holds: ({ file, within }) => file === 'knowledge/glossary.ts' && isIn(within, 'also'),
  },
  { why: 'what the servers of the demo say over IMAP', holds: ({ file }) => file.startsWith('demo/') },
  {
    why: 'a test message, stored in the mailbox for the length of a test',
    holds: ({ file }) => file === 'probes/test-folder.ts',
  },
  {
    why: 'a crash, whose report must not depend on the catalogue',
    holds: ({ file }) => file === 'cli/crash.ts',
  },
  {
    why: 'a word of a settings file',
    holds: ({ file, parts }) => file === 'programs/thunderbird/message-filters.ts' && parts[0] === 'Move to folder',
  },
  { why: 'docs/rules.md, for contributors', holds: ({ file }) => file === 'rules/page.ts' },
  { why: 'a style sheet', holds: ({ file }) => file === 'reporters/html-style.ts' },
];

function isIn(within: readonly string[], ...names: readonly string[]): boolean {
  return within.some((name) => names.includes(name));
}

const all = readSource().written.filter(({ parts }) => SENTENCE.test(parts.join('…')));
const sentences = all.filter((one) => !STAYS.some((reason) => reason.holds(one)));
const shown = ({ file, line, parts }: Written): string => `${file}:${line} ${parts.join('…')}`;

test('no sentence is left in the code', () => {
  expect(sentences.map(shown)).toEqual([]);
});

test.each(STAYS)('something stays that is $why', ({ holds }) => {
  expect(all.some(holds)).toBe(true);
});
