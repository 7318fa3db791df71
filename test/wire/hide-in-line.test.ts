import { describe, expect, test } from 'vitest';
import { Secret } from '../../src/base/secret.ts';
import { hideInLine } from '../../src/wire/hide-in-line.ts';

const hidden = (line: string, password: string): string => {
  const secret = new Secret(password);
  return hideInLine(line, (text) => secret.hideIn(text, 'jo'));
};

describe('a password that is a word of the protocol', () => {
  test.each([
    ['IDLE', '* CAPABILITY IMAP4rev1 IDLE AUTH=PLAIN'],
    ['CAPABILITY', '* CAPABILITY IMAP4rev1 IDLE'],
    ['PLAIN', '* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN] ready'],
    ['EXISTS', '* 3 EXISTS'],
    ['* OK', '* OK ready'],
    ['d2 OK', 'd2 OK done'],
    ['LIMIT', 'd2 NO [LIMIT] Too many'],
    ['STARTTLS', '* CAPABILITY STARTTLS'],
  ])('%s distorts nothing', (password, line) => expect(hidden(line, password)).toBe(line));
});

describe('a password the server repeats is shown nowhere', () => {
  test.each([
    ['* CAPABILITY IMAP4rev1 hunter2 IDLE', '* CAPABILITY IMAP4rev1 [secret] IDLE'],
    ['* OK [CAPABILITY AUTH=hunter2] hello hunter2', '* OK [CAPABILITY AUTH=[secret]] hello [secret]'],
    ['d2 NO [LIMIT] hunter2', 'd2 NO [LIMIT] [secret]'],
    ['d2 NO [hunter2] no', 'd2 NO [[secret]] no'],
    ['* hunter2 no', '* [secret] no'],
    ['hunter2 OK no', '[secret] OK no'],
    ['+ hunter2', '+ [secret]'],
  ])('%s', (line, shown) => expect(hidden(line, 'hunter2')).toBe(shown));
});
