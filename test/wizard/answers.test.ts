/** In every language the letters a question offers are those that are understood. */
import { describe, expect, test } from 'vitest';
import { answersFor, begins } from '../../src/wizard/answers.ts';
import { languageIds, wordsIn } from '../../src/words/languages.ts';
import { say } from '../../src/words/say.ts';

const change = say('program-thunderbird');
const questions = [
  say('wizard-change-connections', { program: change, from: 5, to: 1 }),
  say('wizard-change-this', { change }),
  say('wizard-change-in', { program: change, change }),
  say('wizard-change-all', { changes: 2 }),
];

describe.each(languageIds)('%s', (language) => {
  test('what is offered is understood', async () => {
    const words = await wordsIn(language);
    const { read } = answersFor(words);
    for (const question of questions) {
      const [, offered = ''] = /\(([^()]+)\)$/.exec(words.show(question)) ?? [];
      expect(offered.split('/').map(read), words.show(question)).toEqual(['yes', 'no', 'details']);
    }
  });

  test.each([
    ['', 'yes'],
    ['y', 'yes'],
    ['yes', 'yes'],
    ['n', 'no'],
    ['NO', 'no'],
    ['x', null],
  ])('%j is %j', async (typed, answer) => {
    expect(answersFor(await wordsIn(language)).read(typed)).toBe(answer);
  });

  test('the way to skip begins with the letter that is named', async () => {
    const words = await wordsIn(language);
    const [, letter = ''] = /\((\p{L})\s/u.exec(words.say('wizard-close-thunderbird')) ?? [];
    expect(letter).not.toBe('');
    expect(begins(words.say('wizard-answer-skip'), letter)).toBe(true);
  });
});

test.each([
  ['sì', 'si'],
  ['Sí', 's'],
  ['überspringen', 'u'],
])('%s begins with %s', (word, typed) => {
  expect(begins(word, typed)).toBe(true);
  expect(begins(word, 'q')).toBe(false);
});
