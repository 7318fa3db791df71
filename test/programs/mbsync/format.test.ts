import { expect, test } from 'vitest';
import { readConfig } from '../../../src/programs/formats.ts';
import { format } from '../../../src/programs/mbsync/format.ts';
import { say } from '../../../src/words/say.ts';
import { fixturePath } from '../fixture.ts';
import { readOne, readText, server, takes, values } from '../read.ts';

test('is known by its name or a section', () => {
  expect(takes(format, '/home/jo/.mbsyncrc')).toBe(true);
  expect(takes(format, '/home/jo/.config/isyncrc')).toBe(true);
  expect(takes(format, 'backup.txt', '# mine\nIMAPAccount work\n')).toBe(true);
  expect(takes(format, 'backup.txt', '# IMAPAccount work\n')).toBe(false);
});

test.each([
  ['SSLType IMAPS', 'jo h.example:993 tls'],
  ['TLSType IMAPS', 'jo h.example:993 tls'],
  ['sslTYPE imaps', 'jo h.example:993 tls'],
  ['SSLType STARTTLS', 'jo h.example:143 starttls'],
  ['SSLType None', 'jo h.example:143 none'],
  ['TLSType None\nSSLType IMAPS', 'jo h.example:143 none'],
  ['', 'jo h.example:143 starttls'],
  ['UseIMAPS yes', 'jo h.example:993 tls'],
  ['UseIMAPS no', 'jo h.example:143 starttls'],
  ['UseIMAPS yes\nSSLType None', 'jo h.example:143 none'],
  ['SSLType IMAPS\nPort 1993', 'jo h.example:1993 tls'],
  ['Port 0', 'jo h.example:143 starttls'],
])('%j is %s', async (lines, expected) => {
  expect(server(await readOne(format, `IMAPAccount a\nHost h.example\nUser jo\n${lines}\n`))).toBe(expected);
});

test('a host written with imaps: is encrypted, and shown without it', async () => {
  expect(server(await readOne(format, 'IMAPAccount a\nHost imaps:h.example\nUser "jo \\"x\\""\n'))).toBe(
    'jo "x" h.example:993 tls',
  );
});

test('a section ends at an empty line; a store that names its account is no account of its own', async () => {
  const accounts = await readText(
    format,
    ['IMAPAccount a', 'Host h.example', '', 'Port 1993', '', 'IMAPStore s', 'Account a', 'Host x.example', ''].join(
      '\n',
    ),
  );
  expect(accounts.map(server)).toEqual([' h.example:143 starttls']);
});

test('an account behind a tunnel is left out', async () => {
  expect(await readText(format, 'IMAPStore a\nHost h.example\nTunnel "ssh h imapd"\n')).toEqual([]);
});

test('one connection without IDLE, at the line of its section', async () => {
  const account = await readOne(format, '# x\nIMAPAccount a\nHost h.example\n');
  expect(values(account)).toEqual({ maxConnections: 1, idle: false });
  expect(account.settings.maxConnections.line).toBe(2);
});

test('what holds no IMAP section is refused', async () => {
  for (const text of ['Channel x\n', 'IMAPAccount a\0\n']) {
    await expect(readText(format, text)).rejects.toMatchObject({
      text: say('mbsync-not-settings', { file: 'file' }),
    });
  }
});

test('the real fixtures: accounts, and stores with a server of their own', async () => {
  const read = async (name: string) => (await readConfig(fixturePath(name))).map(server);
  expect(await read('mbsync/ok/mail.mbsyncrc')).toEqual(['jo@example.org imap.example.org:993 tls']);
  expect(await read('mbsync/bad/plain-text.mbsyncrc')).toEqual(['jo mail.example.net:143 none']);
});

test.each([
  ['User corp\\\\jo', 'corp\\jo h.example:143 starttls'],
  ['User "corp\\\\jo"', 'corp\\jo h.example:143 starttls'],
  ['User jo"han na"', 'johan na h.example:143 starttls'],
  ['User jo # me', 'jo h.example:143 starttls'],
  ['User jo#me', 'jo#me h.example:143 starttls'],
])('%j is read as mbsync reads it', async (line, expected) => {
  expect(server(await readOne(format, `IMAPAccount a\nHost h.example\n${line}\n`))).toBe(expected);
});

test('a host written as a URL is shown without the protocol', async () => {
  expect(server(await readOne(format, 'IMAPAccount a\nHost imaps://h.example\nUser jo\n'))).toBe(
    'jo h.example:993 tls',
  );
});

test('a keyword outside a section is where mbsync stops; a global one is fine', async () => {
  const text = (line: string): Buffer => Buffer.from(`IMAPAccount a\nHost h.example\n\n${line}\n`);
  const read = async (line: string) => format.read({ path: 'f', bytes: text(line), sibling: () => null });
  expect(await read('Port 993')).toMatchObject({ documents: [{ problems: [{ kind: 'refused', line: 4 }] }] });
  expect(await read('SyncState *')).toMatchObject({ documents: [] });
});
