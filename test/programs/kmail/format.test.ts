import { expect, test } from 'vitest';
import { readConfig } from '../../../src/programs/formats.ts';
import { format } from '../../../src/programs/kmail/format.ts';
import { say } from '../../../src/words/say.ts';
import { fixturePath } from '../fixture.ts';
import { readOne, readText, server, takes } from '../read.ts';

test('is known by its name, or by its server', () => {
  expect(takes(format, '/home/jo/.config/akonadi_imap_resource_12rc')).toBe(true);
  expect(takes(format, 'x', '[network]\nImapServer=h.example\n')).toBe(true);
  expect(takes(format, '/home/jo/.config/akonadi_maildir_resource_0rc')).toBe(false);
  expect(takes(format, 'x', 'ImapServer=h.example\n')).toBe(false);
});

const network = (lines: string): string => `[network]\nImapServer=h.example\nUserName=jo\n${lines}\n`;

test.each([
  ['', 'jo h.example:993 tls'],
  ['Safety=SSL', 'jo h.example:993 tls'],
  ['Safety=STARTTLS\nImapPort=143', 'jo h.example:143 starttls'],
  ['Safety=NONE\nImapPort=143', 'jo h.example:143 none'],
  ['Safety=SSL\nOverrideEncryption=UNENCRYPTED', 'jo h.example:993 none'],
  ['Safety=NONE\nOverrideEncryption=TLSV1', 'jo h.example:993 tls'],
  ['OverrideEncryption=QUIC', 'jo h.example:993 tls'],
  ['ImapPort=many', 'jo h.example:993 tls'],
])('%j is %s', async (lines, expected) => {
  expect(server(await readOne(format, network(lines)))).toBe(expected);
});

test('the regular check: every 5 minutes where nothing is set', async () => {
  const check = async (lines: string) => (await readOne(format, `${network('')}[cache]\n${lines}`)).settings;
  expect(await check('')).toMatchObject({
    pollMinutes: { value: 5, source: 'default' },
    checkNewMail: { value: true, source: 'default' },
    idle: { value: true },
  });
  expect(await check('IntervalCheckEnabled=false\nIntervalCheckTime=60\n')).toMatchObject({
    pollMinutes: { value: 60, source: 'file', line: 7, key: '[cache] IntervalCheckTime' },
    checkNewMail: { value: false, source: 'file', line: 6 },
  });
});

test('a file without a server is refused', async () => {
  await expect(readText(format, '[network]\nUserName=jo\n')).rejects.toMatchObject({
    text: say('kmail-not-account', { file: 'file' }),
  });
});

test('the real fixtures', async () => {
  expect((await readConfig(fixturePath('kmail/ok/akonadi_imap_resource_0rc'))).map(server)).toEqual([
    'jo@example.org imap.example.org:993 tls',
  ]);
});
