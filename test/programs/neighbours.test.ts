/** What the files of other programs than Thunderbird and Apple Mail say; the fixtures are read by the real programs too. */
import { describe, expect, it } from 'vitest';
import type { Account } from '../../src/model/account.ts';
import { readConfig } from '../../src/programs/formats.ts';
import { fixturePath } from './fixture.ts';

const read = (name: string): Promise<Account[]> => readConfig(fixturePath(name));

/** `value` of every setting that is known. */
const values = ({ settings }: Account): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(settings)
      .map(([name, { value }]) => [name, value])
      .filter(([, value]) => value !== null),
  );

const server = ({ client, host, port, security, user }: Account): string =>
  `${client} ${user} ${host}:${port} ${security}`;

describe('Evolution', () => {
  it('takes what the file says', async () => {
    const [account] = await read('evolution/bad/account.source');
    expect(account && server(account)).toBe('evolution jo mail.example.org:143 none');
    expect(account?.account).toBe('Büro');
    expect(account && values(account)).toEqual({
      maxConnections: 7,
      idle: false,
      checkAllFolders: true,
      checkNewMail: true,
      pollMinutes: 60,
      autosync: false,
    });
    expect(account?.settings.maxConnections).toMatchObject({
      source: 'file',
      key: '[Imapx Backend] ConcurrentConnections',
      line: 23,
    });
  });

  it('uses 3 connections, IDLE and 60 minutes when nothing is set', async () => {
    const [account] = await read('evolution/bad/defaults.source');
    expect(account?.settings.maxConnections).toMatchObject({ value: 3, source: 'default', line: null });
    expect(account?.settings).toMatchObject({ idle: { value: true }, pollMinutes: { value: 60 } });
  });
});

describe('offlineimap', () => {
  it('reads the repositories of the accounts in use, and no others', async () => {
    const accounts = await read('offlineimap/bad/offlineimap.offlineimaprc');
    expect(accounts.map(server)).toEqual([
      'offlineimap jo@example.org imap.example.org:993 tls',
      'offlineimap jo mail.example.net:143 none',
    ]);
  });

  it('opens the larger of maxconnections and the number of idlefolders, over several lines', async () => {
    const [home, work] = await read('offlineimap/bad/offlineimap.offlineimaprc');
    expect(home?.settings.maxConnections).toMatchObject({ value: 8, line: 34 });
    expect(home?.settings.pollMinutes).toMatchObject({ value: 60, key: '[DEFAULT] autorefresh', line: 6 });
    expect(work?.settings).toMatchObject({
      maxConnections: { value: 4, key: '[Repository WorkRemote] idlefolders', line: 45 },
      pushFolders: { value: 4 },
      idleRefreshMinutes: { value: 40 },
      idle: { value: true },
    });
  });

  it('never runs Python', async () => {
    await expect(read('offlineimap/unreadable/python.offlineimaprc')).rejects.toThrow(
      'leaves the server name to Python',
    );
  });
});

describe('mbsync', () => {
  it('reads accounts, and stores with a server of their own', async () => {
    expect((await read('mbsync/ok/mail.mbsyncrc')).map(server)).toEqual([
      'mbsync jo@example.org imap.example.org:993 tls',
    ]);
    expect((await read('mbsync/bad/plain-text.mbsyncrc')).map(server)).toEqual(['mbsync jo mail.example.net:143 none']);
  });

  it('is one connection without IDLE', async () => {
    const [account] = await read('mbsync/ok/mail.mbsyncrc');
    expect(account && values(account)).toEqual({ maxConnections: 1, idle: false });
  });
});

describe('neomutt and mutt', () => {
  it('reads folder, quotes, escapes and several commands a line', async () => {
    const [account] = await read('neomutt/ok/neomuttrc');
    expect(account && server(account)).toBe('neomutt jo@example.org imap.example.org:993 tls');
    expect(account && values(account)).toEqual({ maxConnections: 1, idle: true, pollMinutes: 1 });
  });

  it('finds every server, and says STARTTLS is off only when both switches are', async () => {
    const accounts = await read('mutt/bad/muttrc');
    expect(accounts.map(server)).toEqual(['mutt jo mail.example.net:143 none', 'mutt jo imap.example.org:993 tls']);
    expect(accounts[0]?.settings.idle).toMatchObject({ value: false, source: 'file', line: 8 });
  });
});

describe('goimapnotify', () => {
  it('counts the boxes in each form', async () => {
    const [home] = await read('goimapnotify/ok/goimapnotify.json');
    expect(home && server(home)).toBe('goimapnotify jo@example.org imap.example.org:993 tls');
    expect(home?.settings.pushFolders).toMatchObject({ value: 1 });
    const [work] = await read('goimapnotify/bad/goimapnotify.conf');
    expect(work?.settings).toMatchObject({ pushFolders: { value: 4 }, maxConnections: { value: 4 } });
  });

  it('says that YAML is not read, and where JSON is broken', async () => {
    await expect(read('goimapnotify/unreadable/goimapnotify.yaml')).rejects.toThrow('YAML form');
    await expect(read('goimapnotify/unreadable/goimapnotify.conf')).rejects.toThrow(
      'line 1, column 78: this is not valid JSON.',
    );
  });
});

describe('Thunderbird for Android and K-9', () => {
  it('pushes the marked folders up to maxPushFolders, and knows never from often', async () => {
    const [work, club, ...more] = await read('k9/bad/android.k9s');
    expect(more).toEqual([]);
    expect(work?.settings).toMatchObject({
      pushFolders: { value: 3, key: 'maxPushFolders' },
      idleRefreshMinutes: { value: 36 },
      pollMinutes: { value: 60 },
      checkNewMail: { value: true },
    });
    expect(club && server(club)).toBe('k9 club imap.example.org:143 none');
    expect(club?.settings).toMatchObject({
      pushFolders: { value: 0 },
      idle: { value: false },
      pollMinutes: { value: 0 },
      checkNewMail: { value: false },
      idleRefreshMinutes: { value: 24, source: 'default' },
    });
  });

  it('refuses an export that was cut off', async () => {
    await expect(read('k9/unreadable/truncated.k9s')).rejects.toThrow(/line \d+, column \d+: this XML cannot be read/);
  });
});

describe('Mozilla autoconfig', () => {
  it('gives the IMAP servers with their placeholders, and no settings', async () => {
    const [account, ...more] = await read('autoconfig/ok/autoconfig.xml');
    expect(more).toEqual([]);
    expect(account && server(account)).toBe('autoconfig %EMAILADDRESS% imap.example.org:993 tls');
    expect(account && values(account)).toEqual({});
  });
});
