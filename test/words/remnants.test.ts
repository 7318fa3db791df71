/** Nothing English is left in the .ftl files of another language. */
import { describe, expect, test } from 'vitest';
import { englishIn, NAMES } from '../support/english.ts';
import { textsOf, translations } from '../support/fluent.ts';

const english = new Map(textsOf('en').map(({ id, text }) => [`${id} ${text}`, text]));

/** The same in both languages, and right in both. */
const SAME = new Set(['keep-alive', '1 account in 1 file']);

/** Not translated at all: the same as in English, and more than a name. */
function isUntranslated({ id, text }: { readonly id: string; readonly text: string }): boolean {
  const words =
    text
      .replace(/⟨[^⟨⟩]*⟩/g, ' ')
      .replace(NAMES, ' ')
      .match(/\p{Ll}{3,}/gu) ?? [];
  return english.has(`${id} ${text}`) && words.length >= 2 && !SAME.has(text);
}

describe.each(translations)('%s', (language) => {
  const texts = textsOf(language);

  test('has no English word', () => {
    expect(texts.flatMap(({ where, text }) => englishIn(text).map((found) => `${where}: ${found}`))).toEqual([]);
  });

  test('has nothing that is not translated', () => {
    expect(texts.filter(isUntranslated).map(({ where, text }) => `${where}: ${text}`)).toEqual([]);
  });
});

test.each(['Close Thunderbird and start the program.', 'What is wrong', '⟨x⟩ is not sent'])('%j is English', (text) => {
  expect(englishIn(text)).not.toEqual([]);
});

test.each([
  'Chiudi Thunderbird.',
  'Setzen Sie mail.server.default.is auf 1',
  '⟨the server said this⟩ no',
  'imap-doctor explain is',
])('%j is not', (text) => {
  expect(englishIn(text)).toEqual([]);
});
