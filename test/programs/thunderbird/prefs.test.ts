import { describe, expect, it } from 'vitest';
import { UserError } from '../../../src/base/errors.ts';
import type { Account } from '../../../src/model/account.ts';
import type { Settings } from '../../../src/model/setting.ts';
import { thunderbirdPrefs } from '../../../src/programs/thunderbird/prefs.ts';
import { say } from '../../../src/words/say.ts';
import { fixture } from '../fixture.ts';

async function read(text: string | Uint8Array, userJs: string | null = null, path = 'prefs.js'): Promise<Account[]> {
  const sibling = (name: string) => (name === 'user.js' && userJs !== null ? Buffer.from(userJs) : null);
  const read = await thunderbirdPrefs.read({ path, bytes: Buffer.from(text), sibling });
  return Array.isArray(read) ? read : read.accounts;
}

const CHAIN = `user_pref("mail.accountmanager.accounts", "account1");
user_pref("mail.account.account1.server", "server1");
user_pref("mail.server.server1.type", "imap");
user_pref("mail.server.server1.hostname", "imap.example.org");
user_pref("mail.server.server1.userName", "jo");
`;

async function one(lines: string, userJs: string | null = null): Promise<Account> {
  const [account] = await read(CHAIN + lines, userJs);
  if (account === undefined) throw new Error('no account');
  return account;
}

async function setting<K extends keyof Settings>(name: K, lines: string, userJs: string | null = null) {
  const { slot: _, ...setting } = (await one(lines, userJs)).settings[name];
  return setting;
}

describe('accounts', () => {
  it('reads what Thunderbird itself wrote', async () => {
    const accounts = await read(fixture('thunderbird/bad/fresh/prefs.js'));
    expect(accounts).toHaveLength(1);
    expect(accounts[0]).toMatchObject({
      client: 'thunderbird',
      format: 'thunderbird-prefs',
      file: 'prefs.js',
      account: 'jo@example.org',
      host: '127.0.0.1',
      port: 14399,
      security: 'none',
      user: 'jo',
      type: 'imap',
      count: 1,
    });
    const key = 'mail.server.server1.max_cached_connections';
    expect(accounts[0]?.settings.maxConnections).toMatchObject({ value: 5, source: 'file', key, line: 60 });
  });

  it('follows the account list: no left-over servers, no other types, nothing twice', async () => {
    const accounts = await read(fixture('thunderbird/bad/several/prefs.js'));
    expect(accounts.map(({ account, host, port, security }) => [account, host, port, security])).toEqual([
      ['Work', 'imap.example.org', 143, 'starttls'],
      ['jo.fischer@imap.example.net', 'imap.example.net', 993, 'tls'],
    ]);
  });

  it.each([
    ['another port', 'user_pref("mail.server.server2.port", 10143);', 2],
    ['the user in capitals', 'user_pref("mail.server.server2.userName", "JO");', 2],
    ['the server in capitals', 'user_pref("mail.server.server2.hostname", "IMAP.example.org");', 1],
    ['another type', 'user_pref("mail.server.server2.type", "pop3");', 1],
    ['the same', '', 1],
    ['a type nobody knows', 'user_pref("mail.server.server2.type", "frob");', 1],
    ['a type in capitals', 'user_pref("mail.server.server2.type", "IMAP");', 1],
  ])('sees a second account by %s', async (_name, lines, accounts) => {
    const second = CHAIN.replaceAll('server1', 'server2').replaceAll('account1', 'account2');
    const both = 'user_pref("mail.accountmanager.accounts", "account1,account2");';
    expect(await read(CHAIN + second + both + lines)).toHaveLength(accounts);
  });

  it('takes the list as it is: a blank in it makes an account that is not there', async () => {
    expect(await read(`${CHAIN}user_pref("mail.accountmanager.accounts", " account1 ");`)).toEqual([]);
  });

  it('follows the real host name only where Thunderbird did, before version 102', async () => {
    const real = `user_pref("mail.server.server1.realhostname", "new.example.org");
      user_pref("mail.server.server1.realuserName", "max");\n`;
    const version = (number: string) => `user_pref("extensions.lastAppVersion", "${number}");`;
    expect(await one(real + version('91.5.0'))).toMatchObject({ host: 'new.example.org', user: 'max' });
    expect(await one(real + version('102.0'))).toMatchObject({ host: 'imap.example.org', user: 'jo' });
    expect(await one(real)).toMatchObject({ host: 'imap.example.org', user: 'jo' });
    expect(await one(version('91.5.0'))).toMatchObject({ host: 'imap.example.org', user: 'jo' });
  });

  it('gives nothing for a profile without accounts', async () => {
    expect(await read('// Mozilla User Preferences\n')).toEqual([]);
    expect(await read('user_pref("mail.accountmanager.accounts", 5);')).toEqual([]);
  });

  it('leaves out a server without a host name', async () => {
    expect(await read(CHAIN.replace('"imap.example.org"', '""'))).toEqual([]);
  });

  it('shows no control characters', async () => {
    const account = await one('user_pref("mail.server.server1.name", "a\\x1b[31mb\\u202Ec\\nd");');
    expect(account.account).toBe('abc d');
  });

  it.each([
    ['', 143, 'none'],
    ['user_pref("mail.server.server1.socketType", 3);', 993, 'tls'],
    ['user_pref("mail.server.server1.socketType", 2);', 143, 'starttls'],
    ['user_pref("mail.server.server1.socketType", 1);', 143, 'none'],
    ['user_pref("mail.server.server1.socketType", 1);user_pref("mail.ui-rdf.version", 43);', 143, 'starttls'],
    ['user_pref("mail.server.server1.socketType", 9);', 143, 'none'],
    ['user_pref("mail.server.server1.isSecure", true);', 993, 'tls'],
    ['user_pref("mail.server.server1.isSecure", true);user_pref("mail.server.server1.socketType", 0);', 143, 'none'],
    ['user_pref("mail.server.default.socketType", 3);', 993, 'tls'],
    ['user_pref("mail.server.server1.port", 10143);', 10143, 'none'],
    ['user_pref("mail.server.server1.port", -1);user_pref("mail.server.server1.socketType", 3);', 993, 'tls'],
    ['user_pref("mail.server.server1.port", "993");', 143, 'none'],
    ['user_pref("mail.server.server1.port", 70000);', 143, 'none'],
  ])('finds port and encryption: %s', async (lines, port, security) => {
    expect(await one(lines)).toMatchObject({ port, security });
  });
});

describe('settings', () => {
  const own = 'mail.server.server1.max_cached_connections';
  const every = 'mail.server.default.max_cached_connections';
  it.each([
    ['', { value: 5, source: 'default', key: own, line: null }],
    [`user_pref("${own}", 1);`, { value: 1, source: 'file', key: own, line: 6 }],
    [`user_pref("${own}", 1000);`, { value: 1000, source: 'file', key: own, line: 6 }],
    [`user_pref("${own}", 0);`, { value: 5, source: 'default', key: own, line: null }],
    [`user_pref("${own}", -3);`, { value: 1, source: 'file', key: own, line: 6 }],
    [`user_pref("${own}", "1");`, { value: 5, source: 'default', key: own, line: null }],
    [`user_pref("${own}", true);`, { value: 5, source: 'default', key: own, line: null }],
    [`user_pref("${every}", 2);`, { value: 2, source: 'server-default', key: every, line: 6 }],
    [`user_pref("${every}", -1);`, { value: 1, source: 'server-default', key: every, line: 6 }],
    [`user_pref("${every}", 2);user_pref("${own}", "1");`, { value: 2, source: 'server-default', key: every, line: 6 }],
    [`user_pref("${every}", 2);user_pref("${own}", 0);`, { value: 5, source: 'default', key: own, line: null }],
    [`user_pref("${every}", true);`, { value: 5, source: 'default', key: own, line: null }],
  ])('maxConnections: %s', async (lines, expected) => {
    expect(await setting('maxConnections', lines)).toEqual(expected);
  });

  it('uses the built-in values for whatever is absent, and names the key that would set it', async () => {
    const { settings } = await one('');
    const values = Object.fromEntries(Object.entries(settings).map(([name, { value }]) => [name, value]));
    expect(values).toEqual({
      maxConnections: 5,
      idle: true,
      pollMinutes: 10,
      checkAtStartup: false,
      checkNewMail: true,
      checkAllFolders: false,
      autosync: true,
    });
    expect(settings.idle).toMatchObject({
      value: true,
      source: 'default',
      key: 'mail.server.server1.use_idle',
      line: null,
    });
    expect(settings.autosync.key).toBe('mail.server.server1.autosync_offline_stores');
  });

  it('reads each from its own preference', async () => {
    const accounts = await read(fixture('thunderbird/bad/several/prefs.js'));
    const settings = accounts[0]?.settings;
    expect(settings?.maxConnections).toMatchObject({ value: 10, source: 'file', line: 28 });
    expect(settings?.idle).toMatchObject({ value: false, key: 'mail.server.server1.use_idle' });
    expect(settings?.pollMinutes).toMatchObject({ value: 30, key: 'mail.server.server1.check_time' });
    expect(settings?.checkAllFolders).toMatchObject({ value: true });
    expect(settings?.autosync).toMatchObject({ value: false, key: 'mail.server.server1.offline_download' });
    expect(settings?.checkAtStartup).toMatchObject({ value: true, source: 'server-default' });
  });

  it('never asks mail.server.default for check_new_mail', async () => {
    const key = 'mail.server.server1.check_new_mail';
    const lines = 'user_pref("mail.server.default.check_new_mail", false);';
    expect(await setting('checkNewMail', lines)).toEqual({ value: true, source: 'default', key, line: null });
    expect(await setting('checkNewMail', `user_pref("${key}", false);`)).toMatchObject({
      value: false,
      source: 'file',
    });
  });

  it('reports the one of the two autosync preferences that switches it off', async () => {
    const off = (name: string) => `user_pref("mail.server.server1.${name}", false);`;
    expect(await setting('autosync', off('autosync_offline_stores') + off('offline_download'))).toMatchObject({
      value: false,
      key: 'mail.server.server1.autosync_offline_stores',
    });
    expect(await setting('autosync', off('offline_download'))).toMatchObject({
      value: false,
      key: 'mail.server.server1.offline_download',
    });
  });

  it('lets user.js win, and says so', async () => {
    const lines = `user_pref("${own}", 5);`;
    const userJs = `\n\nuser_pref("${own}", 1);`;
    expect(await setting('maxConnections', lines, userJs)).toEqual({ value: 1, source: 'user.js', key: own, line: 3 });
    expect(await setting('maxConnections', lines, 'user_pref("other", 1);')).toMatchObject({
      value: 5,
      source: 'file',
    });
  });

  it('lets a pref() in user.js count only while nothing is set', async () => {
    const userJs = `pref("${own}", 1);`;
    expect(await setting('maxConnections', `user_pref("${own}", 5);`, userJs)).toMatchObject({ value: 5 });
    expect(await setting('maxConnections', `pref("${own}", 5);`, userJs)).toMatchObject({
      value: 1,
      source: 'user.js',
    });
  });

  it('names user.js as the file of a value for every server that stands there', async () => {
    const found = await setting('pollMinutes', '', 'user_pref("mail.server.default.check_time", 20);');
    expect(found).toMatchObject({ value: 20, source: 'server-default', file: 'user.js' });
  });

  it('reads a user.js that was given itself as an ordinary file', async () => {
    const [account] = await read(`${CHAIN}user_pref("${own}", 2);`, `user_pref("${own}", 1);`, 'user.js');
    expect(account?.settings.maxConnections).toMatchObject({ value: 2, source: 'file' });
  });
});

describe('files that are damaged or something else', () => {
  it('passes over statements Thunderbird passes over', async () => {
    const account = await one(
      'user_pref("mail.server.server1.use_idle", 0x0);\nuser_pref("mail.server.server1.check_time", 20);',
    );
    expect(account.settings.idle.source).toBe('default');
    expect(account.settings.pollMinutes.value).toBe(20);
  });

  it('refuses a file without one valid statement, naming file and line', async () => {
    const error = await read(fixture('thunderbird/unreadable/letter/prefs.js')).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UserError);
    const because = say('prefs-no-user-pref');
    expect(error).toMatchObject({
      text: say('thunderbird-not-settings-because', { file: 'prefs.js', line: 2, because }),
    });
    await expect(read(new Uint8Array(10))).rejects.toMatchObject({
      text: say('thunderbird-not-settings', { file: 'prefs.js' }),
    });
  });
});

describe('matches', () => {
  const matches = (path: string, text: string) => thunderbirdPrefs.matches(path, Buffer.from(text));
  it('knows the file by its name or its first statements', () => {
    expect(matches('/home/jo/prefs.js', '')).toBe(true);
    expect(matches('copy.txt', '// x\nuser_pref("a", 1);')).toBe(true);
  });
  it('leaves other files alone', () => {
    expect(matches('notes.js', 'const prefs = 1;')).toBe(false);
    expect(matches('a.mobileconfig', '<plist/>')).toBe(false);
  });
});
