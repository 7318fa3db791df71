import { describe, expect, test } from 'vitest';
import { format } from '../../../src/programs/aerc/format.ts';
import { readConfig } from '../../../src/programs/formats.ts';
import { say } from '../../../src/words/say.ts';
import { fixturePath } from '../fixture.ts';
import { readOne, readText, server, takes } from '../read.ts';

test('is known by the source of an account, whatever its name', () => {
  expect(takes(format, 'accounts.conf', '[Work]\nsource = imaps://jo@h.example\n')).toBe(true);
  expect(takes(format, 'x', '[Work]\nsource=maildir://~/Mail\n')).toBe(true);
  expect(takes(format, 'accounts.conf', '[Work]\nsource = /var/mail\n')).toBe(false);
  expect(takes(format, 'accounts.conf')).toBe(false);
});

test.each([
  ['imaps://jo@h.example', 'jo h.example:993 tls'],
  ['imaps+insecure://jo@h.example:1993', 'jo h.example:1993 tls'],
  ['imaps+xoauth2://jo%40x.example@h.example?client_id=a', 'jo@x.example h.example:993 tls'],
  ['imap://jo:canary-Zx81@h.example', 'jo h.example:143 starttls'],
  ['imap+insecure://jo@h.example/', 'jo h.example:143 none'],
  ['imaps://jo%zz@[2001:db8::1]:993', 'jo%zz 2001:db8::1:993 tls'],
])('%s', async (source, expected) => {
  const account = await readOne(format, `[Work]\nsource = ${source}\n`);
  expect(server(account)).toBe(expected);
  expect(account).toMatchObject({ account: 'Work', client: 'aerc' });
  expect(JSON.stringify(account)).not.toContain('canary');
});

describe('check-mail', () => {
  test.each([
    ['5m', 5],
    ['1h30m', 90],
    ['90s', 1.5],
    ['0', null],
    ['often', null],
  ])('%s', async (written, minutes) => {
    const { settings } = await readOne(format, `[Work]\nsource = imaps://h.example\ncheck-mail = ${written}\n`);
    expect(settings.pollMinutes.value).toBe(minutes);
    if (minutes !== null) expect(settings.pollMinutes).toMatchObject({ line: 3, key: '[Work] check-mail' });
  });
});

test('accounts of other kinds are passed over, and a file without a source is refused', async () => {
  expect(await readText(format, '[A]\nsource = maildir://~/Mail\n')).toEqual([]);
  await expect(readText(format, '[A]\nfrom = jo\n')).rejects.toMatchObject({
    text: say('aerc-not-accounts', { file: 'file' }),
  });
});

test('the real fixtures', async () => {
  expect((await readConfig(fixturePath('aerc/ok/accounts.conf'))).map(server)).toEqual([
    'jo@example.org imap.example.org:993 tls',
  ]);
});
