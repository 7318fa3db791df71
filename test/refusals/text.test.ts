import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { refusals } from '../../src/knowledge/refusals.ts';
import { adviceFor, meaningOf } from '../../src/refusals/answers.ts';
import { readLine } from '../../src/refusals/line.ts';
import type { Reading } from '../../src/refusals/reading.ts';
import { readText } from '../../src/refusals/text.ts';
import { english } from '../../src/words/english.ts';
import { appleAndOutlook, type Case, dialogs, hosts, logs, otherLogs, serverTexts } from './pasted-texts.ts';

/** The first reading: of most texts there is one. */
const first = (text: string): Reading => readText(text)[0];

/** Meaning and advice as a reader sees them. */
const inWords = (reading: Reading): string =>
  [meaningOf(reading), ...adviceFor(reading)].map((message) => english.show(message)).join(' ');

const all: readonly Case[] = [...serverTexts, ...dialogs, ...logs, ...hosts, ...appleAndOutlook, ...otherLogs];

describe('what people paste', () => {
  test.each(all.map((one) => ({ text: one[0], one })))('$text', ({ text, one }) => {
    const [, id, cause, scope, limit] = one;
    const reading = first(text);
    expect({ cause: reading.cause, inferred: reading.inferred }).toEqual({ cause, inferred: id === null });
    if (id !== null) expect(reading.matches.filter((match) => match.id.startsWith(id))).not.toEqual([]);
    if (scope !== undefined) expect(reading.scope).toBe(scope);
    if (limit !== undefined) expect(reading.limit).toBe(limit);
    expect(inWords(reading)).toMatch(/\./);
  });

  test('there is a case for every row', () => {
    const tried = new Set(all.map(([, id]) => id));
    expect(refusals.map(({ id }) => id).filter((id) => !tried.has(id))).toEqual([]);
  });
});

describe('near misses', () => {
  test.each([
    '452 4.5.3 Too many recipients',
    'NO too many recipients in this message',
    'Subject: Login failed',
    'Subject: Re: too many connections',
    'Sending of the message failed. The server responded: 421 Too many concurrent connections.',
    'Senden der Nachricht fehlgeschlagen. Der Postausgangs-Server (SMTP) antwortete: 421 too many connections',
    '450 4.7.1 Error: too many connections from 192.0.2.7',
    'Message * BYE is not here: 10 connections are enough for everybody',
    'Your account has been upgraded. No limit applies.',
    'MCOErrorDomain Code=81',
    '',
    '* OK [CAPABILITY IMAP4rev1 IDLE] Dovecot ready.',
  ])('%s', (text) => {
    const { cause, matches } = first(text);
    expect(['unknown', 'not-a-limit']).toContain(cause);
    expect(matches.filter(({ id }) => id !== 'smtp-reply')).toEqual([]);
  });
});

describe('what copying does to a text', () => {
  const limit = { cause: 'connection-limit', scope: 'user+ip', limit: 10 };
  const words = 'Maximum number of connections from user+IP exceeded (mail_max_userip_connections=10)';

  test.each([
    [
      'a dialog broken over lines',
      'Login to server\nimap.example.org with\nusername jo failed.',
      { cause: 'ambiguous' },
    ],
    ['words broken over lines', words.replace('connections from', 'connections\r\n  from'), limit],
    ['a quoted mail', `> Jo wrote:\n> > "${words}"\n`, limit],
    [
      'HTML',
      '<p>Maximum number of connections<br>from user&#43;IP exceeded&nbsp;(mail_max_userip_connections&#x3D;10)</p>',
      limit,
    ],
    ['capitals', words.toUpperCase(), limit],
    ['blanks that do not break', words.replaceAll(' ', '\u00a0'), limit],
    ['colours of a terminal', `\u001b[31mNO [LIMIT] ${words}\u001b[0m`, limit],
    ['characters of no width', words.replace('number', 'num\u200bber'), limit],
    [
      'accents in two parts',
      'Échec de l’authentification lors de la connexion au serveur x'.normalize('NFD'),
      { cause: 'ambiguous' },
    ],
    ['a time stamp before the server’s line', '12:00:01.123 S: a4 NO Login failed.', { cause: 'wrong-password' }],
    ['quotation marks around it', '"* BYE Connection is closed. 10"', { cause: 'connection-limit' }],
    ['line ends written out', `a1 LOGIN\\r\\na1 NO [LIMIT] ${words}\\r\\n`, limit],
    [
      'the server’s words on a line of their own',
      'The current command did not succeed. The mail server for account Work responded:\nToo many open connections (4 of 4 for jo)\nOK',
      { cause: 'connection-limit', limit: 4 },
    ],
    [
      'a dialog that goes on after a sentence that has to stand alone',
      'The server returned the error: Login failed. Please try again or sign in with another name.',
      { cause: 'wrong-password' },
    ],
    [
      'a dialog that goes on after the server’s words',
      'Alert from account Work: Connection is closed. 10. Click OK to go on.',
      { cause: 'connection-limit', scope: 'user' },
    ],
  ])('%s', (_name, text, expected) => {
    expect(first(text)).toMatchObject(expected);
  });

  test('case counts where it has to: Exchange says LOGIN for several causes, Courier Login for one', () => {
    expect(first('a NO LOGIN failed.').cause).toBe('ambiguous');
    expect(first('a NO Login failed.').cause).toBe('wrong-password');
  });
});

describe('several lines', () => {
  test('the most telling line wins, all are listed in order', () => {
    const { cause, limit, matches } = first(
      [
        '* OK Still here',
        'Login to server imap.example.org with username jo failed.',
        'a2 NO [UNAVAILABLE] Maximum number of connections from user+IP exceeded (mail_max_userip_connections=10)',
        'imap(jo): Connection closed (IDLE running for 1 s)',
      ].join('\n'),
    );
    expect({ cause, limit }).toEqual({ cause: 'connection-limit', limit: 10 });
    expect(matches.map(({ id }) => id)).toEqual([
      'dovecot-userip-limit',
      'thunderbird-mailServerLoginFailed2-en-US',
      'code-unavailable',
      'dovecot-log-idle-drop',
      'dovecot-still-here',
    ]);
  });

  test.each([
    ['a1 NO Login failed.', 'couriertcpd: ALERT: Maximum connection limit reached for 192.0.2.7'],
    ['a1 NO [AUTHENTICATIONFAILED] Invalid credentials (Failure)', '* BYE Sorry, too many connections'],
    ['Login to server x with username y failed.', 'a1 NO Too many open connections (3 of 3 for u1)'],
  ])('a limit beside %s is not blamed on the password', (password, limit) => {
    for (const text of [`${password}\n${limit}`, `${limit}\n${password}`]) {
      const reading = first(text);
      expect(reading.cause).toBe('connection-limit');
      expect(inWords(reading)).toMatch(/not a wrong password/);
    }
  });

  test('a line that has nothing to do with limits does not hide a limit in plain words', () => {
    expect(first('* BYE Disconnected for inactivity.\n* BYE Sorry, too many connections').cause).toBe(
      'connection-limit',
    );
  });

  test('a line about sending mail does not hide one about reading it', () => {
    const text = 'smtp: 421 4.7.0 Too many connections\nimap-login: a1 NO Too many open connections (3 of 3 for u1)';
    expect(first(text)).toMatchObject({ cause: 'connection-limit', scope: 'user', limit: 3 });
  });
});

test('a dialog that guesses says so, and never that the password is wrong', () => {
  for (const [text, , cause] of dialogs) {
    if (cause !== 'ambiguous') continue;
    expect(inWords(first(text)), text).not.toMatch(/^(?:The server did not accept|This is a connection limit)/);
  }
  expect(inWords(first('Login to server x with username y failed.'))).toMatch(
    /does not prove that the password is wrong/,
  );
  expect(inWords(first('Unable to connect to x. You may have exceeded the maximum number of connections'))).toMatch(
    /guess/,
  );
});

test('the wire and a pasted text are read alike', () => {
  const tagged = serverTexts.filter(([text]) => /^(?:\* BYE|\S+ (?:NO|BAD)) /.test(text));
  expect(tagged.length).toBeGreaterThan(40);
  for (const [text, , cause, , limit] of tagged) {
    const verdict = readLine(text, 'login');
    if (cause !== 'ambiguous' && cause !== 'not-a-limit') expect(verdict.cause, text).toBe(cause);
    else expect(['unknown', 'login-refused', 'throttled', 'banned-or-limit'], text).toContain(verdict.cause);
    if (limit !== undefined) expect(verdict.limit, text).toBe(limit);
  }
});

describe('whatever is pasted', () => {
  test('no pattern repeats without bound, so that the time grows with the text and not faster', () => {
    const bare = (pattern: RegExp): string => pattern.source.replace(/\\./g, '').replace(/\[[^\]]*\]/g, '');
    expect(refusals.filter(({ pattern }) => /[*+]|\{\d+,\}/.test(bare(pattern))).map(({ id }) => id)).toEqual([]);
  });

  test('it is read, and what comes out can be shown', () => {
    const bits = fc.constantFrom(
      ...all.map(([text]) => text),
      '\n',
      '<br>',
      '&#1114112;',
      '&#xD800;',
      '\u0000',
      '* BYE ',
      'x NO [',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.oneof(bits, fc.string())).map((parts) => parts.join(' ')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const reading = first(text);
        expect(inWords(reading)).not.toContain('[refusal');
        expect(reading.count).toBeGreaterThan(0);
        expect(JSON.stringify(reading)).not.toContain('undefined');
      }),
      { numRuns: 300 },
    );
  });

  test('what stands beyond the first 64 KB is left alone', () => {
    expect(first(`${'x'.repeat(70_000)}\n* BYE Connection is closed. 10`).matches).toEqual([]);
  });
});
