/** The same texts in every shape copying, mailing and logging give them. */
import { describe, expect, test } from 'vitest';
import { readText } from '../../src/refusals/text.ts';

interface Text {
  readonly text: string;
  readonly causes: readonly string[];
  readonly limit?: number | undefined;
}

const rows: readonly (readonly [text: string, causes: readonly string[], limit?: number])[] = [
  [
    'A1 NO [LIMIT] Maximum number of connections from user+IP exceeded (mail_max_userip_connections=10)',
    ['connection-limit'],
    10,
  ],
  ['a1 NO Too many open connections (5 of 5 for jo@example.org)', ['connection-limit'], 5],
  ['* BYE Too many concurrent sessions for user jo, limit is 8', ['connection-limit'], 8],
  ['Zu viele gleichzeitige Verbindungen für dieses Postfach, maximal 12 erlaubt', ['connection-limit'], 12],
  ['a1 NO [ALERT] Application-specific password required', ['login-refused']],
  ['a1 NO [AUTHENTICATIONFAILED] Authentication failed.', ['wrong-password', 'ambiguous']],
  ['a1 NO [LIMIT] Too many authentication requests, slow down', ['throttled']],
  ['Anmeldung auf dem Server imap.example.org mit Benutzernamen "jo" fehlgeschlagen.', ['ambiguous']],
  ['Échec de l’authentification lors de la connexion au serveur imap.example.org.', ['ambiguous']],
];

const texts: readonly Text[] = rows.map(([text, causes, limit]) => ({ text, causes, limit }));

function wrapped(text: string, width: number): string[] {
  const lines: string[] = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && line.length + word.length + 1 > width) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines;
}

const cut = (text: string, width: number): string[] => text.match(new RegExp(`.{1,${width}}`, 'gu')) ?? [];
const escaped = (text: string, mark: (byte: string) => string): string =>
  text.replace(/[^\p{ASCII}]/gu, (letter) => [...Buffer.from(letter)].map((byte) => mark(byte.toString(16))).join(''));

const copies: Readonly<Record<string, (text: string) => string>> = {
  'broken at 30 columns': (text) => wrapped(text, 30).join('\n'),
  'broken at 50, by Windows': (text) => wrapped(text, 50).join('\r\n'),
  'broken and quoted': (text) =>
    wrapped(text, 60)
      .map((line) => `> ${line}`)
      .join('\n'),
  'broken and indented': (text) =>
    wrapped(text, 35)
      .map((line) => `    ${line}`)
      .join('\n'),
  'cut at any letter, at 31': (text) => cut(text, 31).join('\n'),
  'cut at any letter, at 40': (text) => cut(text, 40).join('\n'),
  'in JSON': (text) => JSON.stringify({ level: 'error', msg: text }),
  'in JSON in JSON': (text) => JSON.stringify({ x: JSON.stringify({ err: text }) }),
  'in HTML': (text) => `<p>${text.replaceAll('&', '&amp;').replaceAll('+', '&#43;').replaceAll('ü', '&uuml;')}</p>`,
  'in a URL': (text) => `e=${encodeURIComponent(text)}`,
  'in a form': (text) => `e=${encodeURIComponent(text).replaceAll('%20', '+')}`,
  'in capitals': (text) => text.toUpperCase(),
  'with more blanks': (text) => text.replaceAll(' ', '   '),
  'with blanks that do not break': (text) => text.replaceAll(' ', '\u00a0'),
  'with characters of no width': (text) => text.replace(/(.{7})/gu, '$1\u200b'),
  'in colour': (text) => `\u001b[1;31m${text}\u001b[0m`,
  'in Markdown': (text) => `**Error:** \`${text}\``,
  'as bytes of Python': (text) => `imaplib.error: b'${escaped(text, (byte) => `\\x${byte}`)}'`,
  'read in the wrong character set': (text) => Buffer.from(text).toString('latin1'),
  'in a sentence': (text) => `Hello, since yesterday I get this message: ${text} What can I do? Regards, Jo`,
  'in a log of a program': (text) => `2026-10-01 10:00:00,123 ERROR [worker-3] sync.imap - ${text}`,
  'in a trace': (text) =>
    `Traceback (most recent call last):\n  File "/app/x.py", line 3\nimaplib.IMAP4.error: ${text}`,
  'in a container’s log': (text) => `app-1  | [10:00:00] ${text}`,
  'above a signature': (text) => `${text}\n\n-- \nSent from my phone`,
};

describe.each(Object.entries(copies))('%s', (_name, copy) => {
  test.each(texts)('$text', ({ text, causes, limit }) => {
    const reading = readText(copy(text))[0];
    expect(causes).toContain(reading.cause);
    if (limit !== undefined) expect(reading.limit).toBe(limit);
  });
});
