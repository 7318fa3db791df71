import { expect, test } from 'vitest';
import { format } from '../../../src/programs/evolution/format.ts';
import { readConfig } from '../../../src/programs/formats.ts';
import { say } from '../../../src/words/say.ts';
import { fixturePath } from '../fixture.ts';
import { readOne, readText, server, takes, values } from '../read.ts';

const source = (more = '', backend = 'imapx'): string =>
  [
    '[Data Source]',
    'DisplayName=Work',
    '[Authentication]',
    'Host=h.example',
    'User=jo',
    '[Mail Account]',
    `BackendName=${backend}`,
    more,
  ].join('\n');
const one = (more = '') => readOne(format, source(more));

test('is known by its name or a section', () => {
  expect(takes(format, '17000.1234.2@desk.source')).toBe(true);
  expect(takes(format, 'x', '[Data Source]\n[Imapx Backend]\n')).toBe(true);
  expect(takes(format, 'x', '[Data Source]\n')).toBe(false);
});

test.each([
  ['ssl-on-alternate-port', 'jo h.example:993 tls'],
  ['starttls-on-standard-port', 'jo h.example:143 starttls'],
  ['none', 'jo h.example:143 none'],
  ['tls', 'jo h.example:143 none'],
])('Method=%s is %s', async (method, expected) => {
  expect(server(await one(`[Security]\nMethod=${method}`))).toBe(expected);
});

test('a port of its own', async () => {
  expect((await one('[Authentication]\nPort=1143')).port).toBe(1143);
});

test.each([
  ['', 3, 'default'],
  ['ConcurrentConnections=1', 1, 'file'],
  ['ConcurrentConnections=0', 1, 'file'],
  ['ConcurrentConnections=7', 7, 'file'],
  ['ConcurrentConnections=70', 7, 'file'],
  ['ConcurrentConnections=many', 3, 'default'],
])('%j is %i connections', async (line, value, from) => {
  const { settings } = await one(`[Imapx Backend]\n${line}`);
  expect(settings.maxConnections).toMatchObject({
    value,
    source: from,
    key: '[Imapx Backend] ConcurrentConnections',
  });
});

test('without any key', async () => {
  expect(values(await one())).toEqual({
    maxConnections: 3,
    idle: true,
    checkAllFolders: false,
    checkNewMail: true,
    pollMinutes: 60,
    autosync: false,
  });
});

test('with each key', async () => {
  const more = [
    '[Imapx Backend]',
    'UseIdle=false',
    'CheckAll=true',
    '[Refresh]',
    'Enabled=false',
    'IntervalMinutes=7',
    '[Offline]',
    'StaySynchronized=true',
  ].join('\n');
  expect(values(await one(more))).toEqual({
    maxConnections: 3,
    idle: false,
    checkAllFolders: true,
    checkNewMail: false,
    pollMinutes: 7,
    autosync: true,
  });
});

test('the account is called as Evolution calls it, else by its user', async () => {
  expect((await one()).account).toBe('Work');
  expect((await readOne(format, source().replace('DisplayName=Work', ''))).account).toBe('jo@h.example');
});

test.each([
  ['an account that is switched off', source('[Data Source]\nEnabled=false')],
  ['another kind of account', source('', 'smtp')],
  ['an account whose server is in another file', source().replace('Host=h.example', '')],
])('%s is left out', async (_what, text) => {
  expect(await readText(format, text)).toEqual([]);
});

test('what is no key file is refused', async () => {
  const refused = { text: say('evolution-not-account', { file: 'file' }) };
  await expect(readText(format, 'Dear support,\n')).rejects.toMatchObject(refused);
  await expect(readText(format, '[Mail Account]\n\0')).rejects.toMatchObject(refused);
});

test('the real fixtures', async () => {
  const [account] = await readConfig(fixturePath('evolution/bad/account.source'));
  expect(account && server(account)).toBe('jo mail.example.org:143 none');
  expect(account?.account).toBe('Büro');
  expect(account?.settings.maxConnections).toMatchObject({ value: 7, source: 'file', line: 23 });
  const [usual] = await readConfig(fixturePath('evolution/bad/defaults.source'));
  expect(usual?.settings).toMatchObject({ maxConnections: { value: 3, line: null }, idle: { value: true } });
});
