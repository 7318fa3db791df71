import { describe, expect, test } from 'vitest';
import { readConfig } from '../../../src/programs/formats.ts';
import { format } from '../../../src/programs/k9/format.ts';
import { say } from '../../../src/words/say.ts';
import { fixturePath } from '../fixture.ts';
import { readOne, readText, server, takes } from '../read.ts';

interface Export {
  readonly version?: number;
  readonly security?: string;
  readonly port?: string;
  readonly settings?: { readonly [key: string]: string };
  readonly folders?: string;
}

const exported = ({ version = 111, security = 'SSL_TLS_REQUIRED', port = '', settings = {}, folders = '' }: Export) =>
  `<k9settings version="${version}" format="1"><accounts><account uuid="a"><name>Work</name>
  <incoming-server type="IMAP"><host>h.example</host>${port && `<port>${port}</port>`}<username>jo</username>
  <connection-security>${security}</connection-security></incoming-server>
  <settings>${Object.entries(settings).map(([key, value]) => `<value key="${key}">${value}</value>`)}</settings>
  <folders>${folders}</folders></account></accounts></k9settings>`;
const pushed = (count: number) => '<folder name="f"><value key="pushEnabled">true</value></folder>'.repeat(count);
const one = (what: Export) => readOne(format, exported(what));

test('is known by its name or its first element', () => {
  expect(takes(format, '/sd/settings.K9S')).toBe(true);
  expect(takes(format, 'export.xml', '<?xml version="1.0"?>\n<k9settings version="1">')).toBe(true);
  expect(takes(format, 'export.xml', '<k9settingsx>')).toBe(false);
});

test.each([
  ['SSL_TLS_REQUIRED', 'jo h.example:993 tls'],
  ['SSL_TLS_OPTIONAL', 'jo h.example:993 tls'],
  ['STARTTLS_REQUIRED', 'jo h.example:143 starttls'],
  ['STARTTLS_OPTIONAL', 'jo h.example:143 starttls'],
  ['NONE', 'jo h.example:143 none'],
  ['', 'jo h.example:143 none'],
])('connection-security %j is %s', async (security, expected) => {
  expect(server(await one({ security }))).toBe(expected);
});

test.each([
  ['1993', 1993],
  ['0', 993],
  ['65536', 993],
  ['imap', 993],
])('port %j is %i', async (port, expected) => {
  expect((await one({ port })).port).toBe(expected);
});

describe('push', () => {
  test('counts the marked folders', async () => {
    const { settings } = await one({ folders: `${pushed(3)}<folder><value key="pushEnabled">false</value></folder>` });
    expect(settings).toMatchObject({
      pushFolders: { value: 3, source: 'file', key: 'pushEnabled' },
      idle: { value: true },
    });
  });

  test('up to maxPushFolders, 10 when nothing is set', async () => {
    const { settings } = await one({ folders: pushed(3), settings: { maxPushFolders: '2' } });
    expect(settings.pushFolders).toMatchObject({ value: 2, key: 'maxPushFolders' });
    expect((await one({ folders: pushed(11) })).settings.pushFolders).toMatchObject({ value: 10, source: 'default' });
    expect((await one({ folders: pushed(10) })).settings.pushFolders).toMatchObject({ value: 10, source: 'file' });
  });

  test('is off without a marked folder', async () => {
    expect((await one({})).settings).toMatchObject({ pushFolders: { value: 0 }, idle: { value: false } });
  });

  test('up to version 97 a class of folders was pushed, which says nothing about their number', async () => {
    const old = (folderPushMode: string, version = 97) =>
      one({ version, settings: { folderPushMode }, folders: pushed(1) });
    expect((await old('ALL')).settings).toMatchObject({
      pushFolders: { value: null, key: 'folderPushMode' },
      idle: { value: null },
    });
    expect((await old('NONE')).settings).toMatchObject({ pushFolders: { value: 0 }, idle: { value: false } });
    expect((await old('ALL', 98)).settings.pushFolders).toMatchObject({ value: 1, key: 'pushEnabled' });
  });
});

test.each([
  ['60', 60, true],
  ['-1', 0, false],
  ['often', 15, true],
])('automaticCheckIntervalMinutes %j', async (automaticCheckIntervalMinutes, minutes, checks) => {
  const { settings } = await one({ settings: { automaticCheckIntervalMinutes } });
  expect(settings).toMatchObject({ pollMinutes: { value: minutes }, checkNewMail: { value: checks } });
});

test('idleRefreshMinutes is 24 when nothing is set', async () => {
  expect((await one({})).settings.idleRefreshMinutes).toMatchObject({ value: 24, source: 'default' });
  const settings = { idleRefreshMinutes: '36' };
  expect((await one({ settings })).settings.idleRefreshMinutes).toMatchObject({ value: 36, source: 'file' });
});

test('POP3 accounts and accounts without a server are left out', async () => {
  expect(await readText(format, exported({}).replace('"IMAP"', '"POP3"'))).toEqual([]);
  expect(await readText(format, exported({}).replace('h.example', ''))).toEqual([]);
});

test('the real fixture: never is told from often', async () => {
  const [work, club, ...more] = await readConfig(fixturePath('k9/bad/android.k9s'));
  expect(more).toEqual([]);
  expect(work?.settings).toMatchObject({
    pushFolders: { value: 3, key: 'maxPushFolders' },
    idleRefreshMinutes: { value: 36 },
    pollMinutes: { value: 60 },
    checkNewMail: { value: true },
  });
  expect(club && server(club)).toBe('club imap.example.org:143 none');
  expect(club?.settings).toMatchObject({ pollMinutes: { value: 0 }, checkNewMail: { value: false } });
});

test('an export that was cut off, and XML that is none, are refused', async () => {
  await expect(readConfig(fixturePath('k9/bad/truncated.k9s'))).rejects.toMatchObject({
    text: { id: 'xml-invalid' },
  });
  await expect(readText(format, '<plist/>')).rejects.toMatchObject({
    text: say('k9-not-settings', { file: 'file' }),
  });
});
