import { expect, test } from 'vitest';
import { readConfig } from '../../../src/programs/formats.ts';
import { format } from '../../../src/programs/offlineimap/format.ts';
import { say } from '../../../src/words/say.ts';
import { fixturePath } from '../fixture.ts';
import { readOne, readText, server, takes } from '../read.ts';

/** One account whose remote repository holds these lines. */
const config = (lines: string, account = ''): string =>
  [
    '[general]',
    'accounts = a',
    '[Account a]',
    'localrepository = l',
    'remoterepository = r',
    account,
    '[Repository l]',
    'type = Maildir',
    '[Repository r]',
    lines.includes('type') ? '' : 'type = IMAP\nremotehost = h.example\nremoteuser = jo',
    lines,
  ].join('\n');
const one = (lines: string, account?: string) => readOne(format, config(lines, account));

test('is known by its name or a section', () => {
  expect(takes(format, '/home/jo/.offlineimaprc')).toBe(true);
  expect(takes(format, '/etc/offlineimap.conf')).toBe(true);
  expect(takes(format, 'config', '[general]\n[Repository Work]\n')).toBe(true);
  expect(takes(format, 'config', '[Repository]\n')).toBe(false);
});

test.each([
  ['', 'jo h.example:993 tls'],
  ['ssl = yes', 'jo h.example:993 tls'],
  ['ssl = no', 'jo h.example:143 starttls'],
  ['ssl = no\nstarttls = no', 'jo h.example:143 none'],
  ['starttls = no', 'jo h.example:993 tls'],
  ['ssl = no\nremoteport = 1143', 'jo h.example:1143 starttls'],
  ['remoteport = 70000', 'jo h.example:993 tls'],
  ['type = Gmail\nremoteuser = jo', 'jo imap.gmail.com:993 tls'],
])('%j is %s', async (lines, expected) => {
  expect(server(await one(lines))).toBe(expected);
});

test('a Gmail repository with a server of its own has that', async () => {
  expect((await one('type = Gmail\nremotehost = h.example')).host).toBe('h.example');
});

test('a server that only Python knows is refused, and never run', async () => {
  for (const lines of ['type = IMAP\nremotehosteval = f()', 'type = Gmail\nremotehosteval = f()']) {
    await expect(one(lines)).rejects.toMatchObject({
      text: say('offlineimap-python-only', { file: 'file' }),
    });
  }
});

test.each([
  ['', 1, 'default', 0],
  ['maxconnections = 3', 3, 'file', 0],
  ['maxconnections = many', 1, 'default', 0],
  ["maxconnections = 2\nidlefolders = ['INBOX']", 2, 'file', 1],
  ["maxconnections = 1\nidlefolders = ['a', \"b\", 'c']", 3, 'file', 3],
  ["idlefolders = ['a',\n  'b']", 2, 'file', 2],
  ["idlefolders = ('a', 'b')", 2, 'file', 2],
  ['idlefolders = folders()', 1, 'default', null],
  ["idlefolders = ['a'] + more", 1, 'default', null],
])('%j opens %i', async (lines, connections, source, watched) => {
  const { settings } = await one(lines);
  expect(settings).toMatchObject({
    maxConnections: { value: connections, source },
    pushFolders: { value: watched },
    idle: { value: watched === null ? null : watched > 0 },
  });
});

test('IDLE is renewed every 29 minutes while it watches, by keepalive in seconds', async () => {
  expect((await one("idlefolders = ['a']")).settings.idleRefreshMinutes).toMatchObject({
    value: 29,
    source: 'default',
  });
  const { settings } = await one("idlefolders = ['a']\nkeepalive = 2400");
  expect(settings.idleRefreshMinutes).toMatchObject({ value: 40, source: 'file' });
  expect((await one('keepalive = 2400')).settings.idleRefreshMinutes).toBeUndefined();
});

test('autorefresh is in minutes; without it only a timer knows', async () => {
  expect((await one('', 'autorefresh = 7.5')).settings.pollMinutes).toMatchObject({ value: 7.5, source: 'file' });
  expect((await one('')).settings.pollMinutes).toMatchObject({ value: null, source: 'device' });
});

test('[DEFAULT] stands in for every section', async () => {
  const { settings } = await readOne(format, `[DEFAULT]\nmaxconnections: 4\n${config('')}`);
  expect(settings.maxConnections).toMatchObject({ value: 4, key: '[DEFAULT] maxconnections', line: 2 });
});

test('accounts that are not in use are not read', async () => {
  expect(await readText(format, config('').replace('accounts = a', 'accounts = b'))).toEqual([]);
});

test('what has no repository is refused', async () => {
  const refused = { text: say('offlineimap-not-settings', { file: 'file' }) };
  await expect(readText(format, '[general]\nx\n')).rejects.toMatchObject(refused);
  await expect(readText(format, '[Repository r]\n\0')).rejects.toMatchObject(refused);
});

test('the real fixture', async () => {
  const [home, work] = await readConfig(fixturePath('offlineimap/bad/offlineimap.offlineimaprc'));
  expect([home, work].map((one) => one && server(one))).toEqual([
    'jo@example.org imap.example.org:993 tls',
    'jo mail.example.net:143 none',
  ]);
  expect(home?.settings).toMatchObject({
    maxConnections: { value: 8, line: 34 },
    pollMinutes: { value: 60, key: '[DEFAULT] autorefresh', line: 6 },
  });
  expect(work?.settings).toMatchObject({
    maxConnections: { value: 4, key: '[Repository WorkRemote] idlefolders', line: 45 },
    pushFolders: { value: 4 },
    idleRefreshMinutes: { value: 40 },
  });
});

const read = async (text: string) => {
  const content = await format.read({ path: 'f', bytes: Buffer.from(text), sibling: () => null });
  return 'accounts' in content ? content : { accounts: content, documents: [] };
};
const problemsIn = async (text: string) => (await read(text)).documents.flatMap(({ problems }) => problems);

test('another key fills in its value, remotehosteval comes before remotehost', async () => {
  expect(server(await one('remoteport = %(mine)s\nmine = 1993'))).toBe('jo h.example:1993 tls');
  const { accounts } = await read(
    config('type = IMAP\nremotehost = old.example\nremotehosteval = name()\nmaxconnections = x'),
  );
  expect(accounts).toEqual([]);
});

test('names that name each other come to an end', async () => {
  const many = Array.from({ length: 12 }, (_, n) => `k${n} = ${`%(k${n + 1})s`.repeat(9)}`).join('\n');
  expect((await read(config(`remotepass = %(k0)s\n${many}\nmaxconnections = %(k0)s`))).accounts).toHaveLength(1);
});

test('an account whose program signs in for it is left out, and is no secret of Python', async () => {
  expect(await read(config('type = IMAP\npreauthtunnel = ssh h imapd'))).toEqual({ accounts: [], documents: [] });
});

test.each([
  ['maxconnections = 1\nmaxconnections = 9', say('offlineimap-twice', { key: 'maxconnections' }), 14],
  ['maxconnections = 2 ; two', say('offlineimap-not-number', { key: 'maxconnections' }), 13],
  ['nothing', say('offlineimap-stray'), 13],
  ['[Account a]', say('offlineimap-twice', { key: '[Account a]' }), 13],
  ['type = IMAP', say('offlineimap-no-host', { account: 'r' }), 9],
] as const)('offlineimap does not start with %j', async (line, message, at) => {
  expect(await problemsIn(config(line))).toMatchObject([{ kind: 'refused', line: at, message }]);
});

test('an account that is named and not there keeps offlineimap from starting', async () => {
  const message = say('offlineimap-no-account', { account: 'b' });
  expect(await problemsIn(config('').replace('accounts = a', 'accounts = a, b'))).toMatchObject([{ line: 2, message }]);
});

test('nothing is said of a file it starts with', async () => {
  expect(await problemsIn(config('maxconnections = 2\n# idle\nfolders = [\n  "a" ]'))).toEqual([]);
});
