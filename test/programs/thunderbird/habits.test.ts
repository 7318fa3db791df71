import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Account } from '../../../src/model/account.ts';
import { readContent } from '../../../src/programs/formats.ts';
import { folderUri } from '../../../src/programs/thunderbird/folder-uri.ts';
import { filterTargets } from '../../../src/programs/thunderbird/message-filters.ts';
import { onlineSearches } from '../../../src/programs/thunderbird/saved-searches.ts';
import { openTabs } from '../../../src/programs/thunderbird/session.ts';

const DIRECTORY = 'ImapMail/imap.example.org';
const ACCOUNT = 'imap://jo%40example.org@imap.example.org';

/** A profile of one account with the folders given, and these files beside prefs.js. */
async function accountWith(folders: Record<string, object>, files: Record<string, string>): Promise<Account> {
  const prefs = {
    'mail.accountmanager.accounts': 'account1',
    'mail.account.account1.server': 'server1',
    'mail.server.server1.type': 'imap',
    'mail.server.server1.hostname': 'Imap.example.org',
    'mail.server.server1.userName': 'jo@example.org',
    'mail.server.server1.directory-rel': `[ProfD]${DIRECTORY}`,
  };
  const cache = Object.entries(folders).map(([name, more]) => [
    `/p/${DIRECTORY}/${name}.msf`,
    { flags: 4, onlineName: name, hierDelim: 46, nextUID: 7, ...more },
  ]);
  const all: Record<string, string> = { 'folderCache.json': JSON.stringify(Object.fromEntries(cache)), ...files };
  const lines = Object.entries(prefs).map(([key, value]) => `user_pref("${key}", ${JSON.stringify(value)});\n`);
  const { accounts } = await readContent({
    path: '/p/prefs.js',
    bytes: Buffer.from(lines.join('')),
    sibling: (name) => (all[name] === undefined ? null : Buffer.from(all[name])),
  });
  const [account] = accounts;
  if (account === undefined) throw new Error('no account');
  return account;
}

const marked = (account: Account, mark: 'reopened' | 'filtered' | 'behind'): string[] =>
  account.folders?.filter((folder) => folder[mark]).map(({ listedAs }) => listedAs) ?? [];

const filter = (target: string, { enabled = 'yes', type = '17', action = 'Move to folder' } = {}): string =>
  `name="n"\r\nenabled="${enabled}"\r\ntype="${type}"\r\naction="${action}"\r\nactionValue="${target}"\r\ncondition="AND (subject,contains,x)"\r\n`;

describe('message filters', () => {
  const rules = `version="9"\r\nlogging="no"\r\n${filter(`${ACCOUNT}/Lists/A&APY-B`)}${filter('imap://other@imap.example.org/Sent')}`;

  it('mark the folders of their account, in its own folder or beside prefs.js', async () => {
    const folders = { INBOX: {}, 'Lists.A&APY-B': {}, Sent: {} };
    const own = await accountWith(folders, { [`${DIRECTORY}/msgFilterRules.dat`]: rules });
    expect(marked(own, 'filtered')).toEqual(['Lists.A&APY-B']);
    const flat = await accountWith(folders, { 'msgFilterRules.dat': rules });
    expect(marked(flat, 'filtered')).toEqual(['Lists.A&APY-B']);
    expect(marked(await accountWith(folders, {}), 'filtered')).toEqual([]);
  });

  it.each([
    ['switched off', { enabled: 'no' }],
    ['by hand only', { type: '16' }],
    ['after sorting out junk', { type: '32' }],
    ['copies', { action: 'Copy to folder' }],
    ['tags', { action: 'AddTag' }],
  ])('count when they move mail as it arrives; this one does not: %s', (_what, more) => {
    expect(filterTargets(Buffer.from(filter('imap://a@b/c')))).toEqual(['imap://a@b/c']);
    expect(filterTargets(Buffer.from(filter('imap://a@b/c', more)))).toEqual([]);
  });

  it('keep each filter’s actions apart', () => {
    const two = `name="a"\nenabled="yes"\ntype="1"\naction="AddTag"\nactionValue="$label1"\naction="Move to folder"\nactionValue="imap://a@b/c"\n`;
    expect(filterTargets(Buffer.from(`${two}name="b"\naction="Move to folder"\nactionValue="imap://a@b/d"\n`))).toEqual(
      ['imap://a@b/c'],
    );
  });
});

describe('what is opened again at the start', () => {
  const session = (...uris: string[]): string =>
    JSON.stringify({
      windows: [{ tabs: { tabs: uris.map((folderURI) => ({ mode: 'mail3PaneTab', state: { folderURI } })) } }],
    });
  const SEARCH = 'mailbox://nobody@Local%20Folders/search';
  const searches = (online: boolean): string =>
    `version=1\nuri=${SEARCH}\nscope=${ACCOUNT}/Sent|${ACCOUNT}/Drafts\nterms=AND (subject,contains,x)\nsearchOnline=${online}\n`;

  it('is every folder in a tab, each once', async () => {
    const folders = { INBOX: {}, Sent: {}, Drafts: {}, Other: {} };
    const files = {
      'session.json': session(`${ACCOUNT}/INBOX`, `${ACCOUNT}/Sent`, `${ACCOUNT}/Sent`, `${ACCOUNT}/No`),
    };
    expect(marked(await accountWith(folders, files), 'reopened')).toEqual(['INBOX', 'Sent']);
  });

  it('is every folder of a saved search that searches on the server, and none of one that does not', async () => {
    const folders = { INBOX: {}, Sent: {}, Drafts: {}, Other: {} };
    const open = { 'session.json': session(SEARCH) };
    const online = await accountWith(folders, { ...open, 'virtualFolders.dat': searches(true) });
    expect(marked(online, 'reopened')).toEqual(['Drafts', 'Sent']);
    const local = await accountWith(folders, { ...open, 'virtualFolders.dat': searches(false) });
    expect(marked(local, 'reopened')).toEqual([]);
    expect(marked(await accountWith(folders, { 'virtualFolders.dat': searches(true) }), 'reopened')).toEqual([]);
  });
});

describe('folders the program is behind with', () => {
  it('were never opened, or hold nothing of what the server has', async () => {
    const account = await accountWith(
      {
        INBOX: { serverTotal: 3, totalMsgs: 3 },
        Empty: { nextUID: 1, serverTotal: 0, totalMsgs: 0 },
        Never: { nextUID: undefined },
        Refused: { serverTotal: 9, totalMsgs: 0 },
      },
      {},
    );
    expect(marked(account, 'behind')).toEqual(['Never', 'Refused']);
  });

  it('leave out what is not on the server, and count a folder with two files once', async () => {
    const folders = { INBOX: {}, 'INBOX-1': { onlineName: 'INBOX', nextUID: 0 }, Junk: { flags: 0x40000000 } };
    const account = await accountWith(folders, {});
    expect(account.folders).toMatchObject([{ listedAs: 'INBOX' }]);
    expect(marked(account, 'behind')).toEqual([]);
  });
});

it.each([
  ['imap://jo%40example.org@IMAP.example.org/INBOX/Sub%20folder', 'jo@example.org', 'INBOX/Sub folder'],
  ['imap-message://jo@imap.example.org/INBOX#12', 'jo', 'INBOX'],
  ['imap://jo@imap.example.org/100%', 'jo', '100%'],
])('a folder’s URI: %s', (uri, user, path) => {
  expect(folderUri(uri)).toEqual({ user, host: 'imap.example.org', path });
});

it.each(['mailbox://nobody@Local%20Folders/Trash', 'imap://host/INBOX', 'imap://a@b', ''])('no such URI: %s', (uri) => {
  expect(folderUri(uri)).toBeNull();
});

describe('the version', () => {
  const folders = { INBOX: {} };

  it('is the one in compatibility.ini, else the one in the preferences', async () => {
    const files = {
      'compatibility.ini': '[Compatibility]\r\nLastVersion=153.8.0_20251120/20251120\r\nLastOSABI=x\r\n',
    };
    const { settings } = await accountWith(folders, files);
    expect(settings.version).toMatchObject({ value: '153.8.0', key: 'LastVersion' });
    expect((await accountWith(folders, {})).settings.version).toBeUndefined();
    const { accounts } = await readContent({
      path: '/p/prefs.js',
      bytes: Buffer.from(
        'user_pref("extensions.lastAppVersion", "140.12.0");user_pref("mail.accountmanager.accounts", "account1");user_pref("mail.account.account1.server", "server1");user_pref("mail.server.server1.type", "imap");user_pref("mail.server.server1.hostname", "h");',
      ),
      sibling: () => null,
    });
    expect(accounts[0]?.settings.version).toMatchObject({ value: '140.12.0', line: 1 });
  });
});

it('never throws, whatever the files hold', () => {
  fc.assert(
    fc.property(fc.oneof(fc.json(), fc.string(), fc.constant(null)), (text) => {
      const bytes = text === null ? null : Buffer.from(text);
      openTabs(bytes);
      for (const uri of [...filterTargets(bytes), ...onlineSearches(bytes).keys(), text ?? '']) folderUri(uri);
    }),
  );
});
