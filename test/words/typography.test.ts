/** Each language is set as its readers expect it: quotation marks, spaces before signs, apostrophes. */
import { describe, expect, test } from 'vitest';
import { textsOf, translations, type WrittenText } from '../support/fluent.ts';

/** What a person copies: a line of a settings file, a comment in one, an address. */
const COPIED = /\w+\("[^)]*\);|\{".*"\}|"[\w. ]+"(?:: -?\d|:|)|https?:\S+|&\w+;|imap-doctor: ignore/g;
const ours = (text: string): string => text.replace(COPIED, '⟨⟩');

interface Rule {
  readonly what: string;
  readonly wrong: RegExp;
}

const NARROW = '\u202f';
const everywhere: readonly Rule[] = [
  { what: 'three dots are one character', wrong: /\.\.\./ },
  { what: 'an apostrophe is curved', wrong: /\p{L}'\p{L}/u },
  { what: 'no two blanks in a row', wrong: / {2}/ },
];

const rules: Readonly<Record<string, readonly Rule[]>> = {
  fr: [
    {
      what: 'a narrow no-break space before ; : ! ?',
      wrong: /[^\s\u202f\u00a0:][;!?](?:[\s”»)]|$)|[^\s\u202f\u00a0\d⟩]:(?:\s|$)/,
    },
    { what: 'no plain blank before ; : ! ?', wrong: / [;:!?](?:\s|$)/ },
    { what: `guillemets with narrow no-break spaces`, wrong: /«[^\u202f]|[^\u202f]»/ },
    { what: 'no other quotation marks', wrong: /[“”„]/ },
  ],
  de: [
    { what: '„…“', wrong: /[«»”]|^[^„]*“|„[^“]*$/ },
    { what: 'Sie, not du', wrong: /\b(?:du|dein|deine|deinem|deinen|deiner|dir|dich)\b/i },
  ],
  it: [
    { what: '“…” as Thunderbird has it', wrong: /[«»„]/ },
    { what: 'they are closed', wrong: /“[^”]*$/ },
  ],
  es: [
    { what: 'one kind of quotation marks', wrong: /[„]|“[^”]*$|«[^»]*$/ },
    { what: 'a question and an exclamation are opened', wrong: /^[^¿]*\?(?:\s|$)|^[^¡]*!(?:\s|$)/ },
  ],
};

describe.each(translations)('%s', (language) => {
  const texts = textsOf(language);
  const broken =
    (wrong: RegExp) =>
    ({ where, text }: WrittenText): string[] =>
      wrong.test(ours(text)) ? [`${where}: ${text}`] : [];

  test.each([...everywhere, ...(rules[language] ?? [])])('$what', ({ wrong }) => {
    expect(texts.flatMap(broken(wrong))).toEqual([]);
  });
});

const straight = new Set(textsOf('en').flatMap(({ id, text }) => (text.includes('"') ? id : [])));

test.each(translations)('%s: a straight quotation mark is part of a file, as it is in English', (language) => {
  const more = textsOf(language).filter(({ id, text }) => text.includes('"') && !straight.has(id));
  expect(more.map(({ where, text }) => `${where}: ${text}`)).toEqual([]);
});

test('each language has rules of its own', () => {
  expect(translations.filter((language) => rules[language] === undefined)).toEqual([]);
});

test.each([
  ['fr', 'Voulez-vous continuer?', 1],
  ['fr', 'Voulez-vous continuer ?', 1],
  ['fr', `Voulez-vous continuer${NARROW}?`, 0],
  ['fr', '« Nom »', 1],
  ['fr', `«${NARROW}Nom${NARROW}»`, 0],
  ['fr', 'imap.example.org:993', 0],
  ['de', 'Klicken Sie auf “OK”.', 1],
  ['de', 'Klicken Sie auf „OK“.', 0],
  ['es', 'Continuar?', 1],
  ['es', '¿Continuar?', 0],
])('%s: %j breaks a rule: %i', (language, text, count) => {
  expect((rules[language] ?? []).filter(({ wrong }) => wrong.test(ours(text))).length > 0 ? 1 : 0).toBe(count);
});
