/**
 * The case this program was made for, from start to end in the languages of the people who have it: the message they
 * paste, the conversation on a terminal of 80 by 24 with a real Dovecot, the cure, the proof, and the way back.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Language, languageIds, wordsIn } from '../../src/words/languages.ts';
import { runBinary } from '../support/binary.ts';
import { type Dovecot, startDovecot } from '../support/dovecot.ts';
import { describeWith } from '../support/require.ts';
import { Conversation, converse, flat, Home, jargonIn, PASSWORD, USER } from './stage.ts';

const others = languageIds.filter((language): language is Exclude<Language, 'en'> => language !== 'en');
const LOCALES: Readonly<Record<string, string>> = {
  it: 'it_IT.UTF-8',
  de: 'de_DE.UTF-8',
  fr: 'fr_FR.UTF-8',
  es: 'es_ES.UTF-8',
};
const localeOf = (language: string): string => LOCALES[language] ?? `${language}.UTF-8`;

/** Words an English screen would not be without. */
const ENGLISH = /\b(?:the|and|your|which|with|allows|nothing|changed|again|connections at a time)\b/i;

/** Lines that hold a command, a path or what the server said are left out: those are not ours to translate. */
function englishIn(screen: string): string[] {
  const ours = screen.split('\n').filter((line) => !/imap-doctor|\/|mail_max_userip_connections/.test(line));
  return ours.filter((line) => ENGLISH.test(line));
}

const SEED = 'Maximum number of connections from user+IP exceeded (mail_max_userip_connections)';

describe.each(others)('%s: the message somebody pastes', (language) => {
  test('is a limit, and the password is not the cause', async () => {
    const env = { LANG: localeOf(language) };
    const words = await wordsIn(language);
    const { code, stdout } = await runBinary(['explain', SEED], { env });
    expect(code).toBe(0);
    expect(flat(stdout)).toContain(flat(words.say('reading-is-connection-limit')));
    expect(flat(stdout)).toContain(flat(words.say('refusal-step-keep-password')));
    expect(englishIn(stdout.split(words.say('reading-from'))[0] ?? '')).toEqual([]);
  });
});

let dovecot: Dovecot;
let home: Home;

describeWith('dovecot', 'the conversation in another language', () => {
  beforeAll(async () => {
    dovecot = await startDovecot({
      limit: 3,
      users: { [USER]: PASSWORD },
      folders: ['Sent', 'Trash', 'Drafts', 'Work'],
      settings: 'auth_failure_delay = 0',
    });
    home = new Home();
    writeFileSync(join(home.path, 'ca.pem'), dovecot.ca);
  });
  afterAll(async () => {
    await dovecot.stop();
    home.remove();
  });

  describeWith('tmux', 'on a terminal', () => {
    test.each(others)('%s: from the account to the proof, and back', async (language) => {
      const words = await wordsIn(language);
      home.thunderbird([{ user: USER, port: dovecot.ports.tls }]);
      const before = home.prefs;
      const ca = join(home.path, 'ca.pem');
      const terminal = await converse(home, ['check', '--ca', ca], 80, 24, localeOf(language));
      const talk = new Conversation(terminal);
      try {
        await talk.answer(flat(words.say('wizard-which-account')));
        await talk.answer(flat(words.say('wizard-which-others')));
        await talk.answer(flat(words.say('wizard-password', { user: USER, host: 'localhost' })), PASSWORD);
        const program = { id: 'program-thunderbird', args: {} };
        const change = words.say('wizard-change-connections', { program, from: 5, to: 1 });
        await talk.answer(flat(change), words.say('answer-yes').charAt(0).toLowerCase());
        const { code, screen } = await talk.ended();
        const programs = [{ id: 'wizard-proof-program', args: { program, connections: 1 } }];
        expect(flat(screen)).toContain(flat(words.say('wizard-proof', { programs })));
        expect(code).toBe(0);
        expect(englishIn(screen)).toEqual([]);
        expect(jargonIn(screen)).toEqual([]);
        expect(home.prefs).toContain('max_cached_connections", 1);');

        const [undo = ''] = [...screen.matchAll(/^ {2}node bin\/imap-doctor\.js (.*)$/gm)].map(([, one = '']) => one);
        const env = { HOME: home.path, LANG: localeOf(language) };
        const undone = await runBinary([...undo.split(' '), '--yes'], { env });
        expect(undone.code).toBe(0);
        expect(englishIn(undone.stdout + undone.stderr)).toEqual([]);
        expect(home.prefs).toBe(before);
      } finally {
        await terminal.close();
      }
    });
  });
});
