/** What prompts say by themselves, in the language of the program. */
import { styleText } from 'node:util';
import type { Words } from '../words/words.ts';

export function confirmTheme(words: Words): object {
  const neither = words.say('answer-neither');
  return { keywords: { yes: words.say('answer-yes'), no: words.say('answer-no'), error: () => neither } };
}

/** The keys below a list of answers. */
export function selectTheme(words: Words): object {
  return withKeys([
    ['↑↓', words.say('keys-move')],
    ['⏎', words.say('keys-choose')],
  ]);
}

/** The same where several can be ticked; the boxes are ASCII, and the same everywhere. */
export function severalTheme(words: Words): object {
  const keys = withKeys([
    ['↑↓', words.say('keys-move')],
    [words.say('keys-space'), words.say('keys-tick')],
    ['⏎', words.say('keys-go-on')],
  ]);
  return { ...keys, icon: { checked: '[x]', unchecked: '[ ]' } };
}

function withKeys(keys: readonly (readonly [string, string])[]): object {
  const tip = keys
    .map(([key, does]) => `${styleText('bold', key)} ${styleText('dim', does)}`)
    .join(styleText('dim', ' • '));
  return { style: { keysHelpTip: () => tip } };
}
