/** In every language what the conversation says has room on a terminal of 80 by 24. */
import { describe, expect, test } from 'vitest';
import { shown, wrap } from '../../src/terminal/wrap.ts';
import { kinds } from '../../src/words/generated/messages.ts';
import { languageIds, wordsIn } from '../../src/words/languages.ts';
import { catalogue } from '../support/catalogue.ts';

const COLUMNS = 80;
/** Lines of one sentence: with more, what came before it leaves the screen before it is read. */
const NOTE = 7;
const QUESTION = 3;

/** Long, but seen: a mail address, a server and a path as people have them. */
const EXAMPLES: Readonly<Record<string, string | number>> = {
  account: 'giovanna.rossi@studio-rossi.example.it',
  user: 'giovanna.rossi@studio-rossi.example.it',
  host: 'imap.studio-rossi.example.it',
  path: '/home/giovanna/.thunderbird/k3x9abcd.default-release/prefs.js',
  number: 143,
};

function examplesFor(id: string): Record<string, string | number> {
  const names = catalogue.variablesOf(id);
  return Object.fromEntries(
    names.map((name) => [name, EXAMPLES[String(kinds[name as keyof typeof kinds])] ?? 'Thunderbird']),
  );
}

const ids = catalogue.ids.filter((id) => id.startsWith('wizard-'));
const isQuestion = (text: string): boolean => /[?)]\s*$|：$/.test(text);

describe.each(languageIds)('%s', (language) => {
  test.each(ids)('%s', async (id) => {
    const words = await wordsIn(language);
    const text = words.show({ id, args: examplesFor(id) });
    expect(text).not.toContain(`[${id}]`);
    const lines = wrap(text, { width: COLUMNS, unicode: true }, '  ');
    expect(lines.length, lines.join('\n')).toBeLessThanOrEqual(isQuestion(text) ? QUESTION : NOTE);
  });

  test('the steps of a check are on one line, and what can be chosen is, too', async () => {
    const words = await wordsIn(language);
    const steps = ids.filter((id) => id.startsWith('wizard-step-')).map((id) => `✔ ${words.show({ id, args: {} })}`);
    expect(shown(steps.join('  '))).toBeLessThanOrEqual(COLUMNS);
    for (const id of ids.filter((one) => /^wizard-(?:device|check|security)-/.test(one))) {
      expect(shown(`❯ [x] ${words.show({ id, args: examplesFor(id) })}`), id).toBeLessThanOrEqual(COLUMNS);
    }
  });
});
