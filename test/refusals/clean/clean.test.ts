import { describe, expect, test } from 'vitest';
import { cleanLines } from '../../../src/refusals/clean/clean.ts';

const lines = (text: string): string[] => cleanLines(text).map((line) => line.text);

describe('what was done to a text is undone', () => {
  test.each([
    ['HTML', 'a<br>b &amp; c&#43;d', ['a', 'b & c+d']],
    ['HTML in HTML', 'user&amp;#43;IP', ['user+IP']],
    ['an accent with a name', '&Eacute;chec &uuml;ber', ['Échec über']],
    ['JSON', '{"m":"f\\u00fcr \\"jo\\"\\nnext"}', ['{"m":"für "jo', 'next"}']],
    ['bytes of C', 'f\\303\\274r', ['für']],
    ['bytes of Python', 'f\\xc3\\xbcr', ['für']],
    ['quoted-printable', 'connect=\r\nions=3D10 f=C3=BCr', ['connections=10 für']],
    ['a URL', 'NO%20%5BLIMIT%5D%20user%2BIP', ['NO [LIMIT] user+IP']],
    ['the blanks of a form', 'Too+many+connections%20now', ['Too many connections now']],
    ['UTF-8 read as Windows-1252', 'fÃ¼r â€œjoâ€\u009d', ['für "jo']],
    ['Windows-1252 read as Latin-1', 'l\u0092account', ["l'account"]],
    ['the line end of syslog', 'one#012two', ['one', 'two']],
    ['colours', '\u001b[31mred\u001b[0m', ['red']],
    ['Markdown', '**Error:** `NO`', ['Error: NO']],
    ['characters of no width', 'con\u200bnec\u00adtions', ['connections']],
    ['wide letters', 'ＮＯ', ['NO']],
    ['a quoted mail', '> > a line', ['a line']],
    ['a line of the journal', '{"MESSAGE":"imap-login: x","SYSLOG_IDENTIFIER":"dovecot"}', ['dovecot: imap-login: x']],
  ])('%s', (_name, text, expected) => {
    expect(lines(text)).toEqual(expected);
  });

  test.each([
    ['a value is no quoted-printable', 'mail_max_userip_connections=10', ['mail_max_userip_connections=10']],
    ['nor is one of 50, a capital P', 'limit=50', ['limit=50']],
    ['a user called a is no link', 'user=<a>, rip=192.0.2.1', ['user=<a>, rip=192.0.2.1']],
    ['a percent sign alone', '100% of 5', ['100% of 5']],
    ['a star is the server’s', '* BYE gone', ['* BYE gone']],
  ])('%s', (_name, text, expected) => {
    expect(lines(text)).toEqual(expected);
  });

  test('the heading of a mail says what its writer believes', () => {
    expect(lines('Subject: too many connections\nhello')).toEqual(['hello']);
  });
});
