import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Account } from '../../../src/model/account.ts';
import type { Folder } from '../../../src/model/mailboxes.ts';
import { setTo } from '../../../src/model/setting.ts';
import { readConfig, readWhole } from '../../../src/programs/formats.ts';
import { demandsOf } from '../../../src/programs/models.ts';
import { foldersIn, readFolderCache } from '../../../src/programs/thunderbird/folder-cache.ts';
import { say } from '../../../src/words/say.ts';
import { fixture, fixturePath } from '../fixture.ts';

/** Every folder of a mailbox has it. */
const MAIL = 0x4;
const OFFLINE = 0x08000000;
const CHECK_NEW = 0x20000000;
const ROOT = '/home/jo/p/ImapMail/imap.example.org';
const directory = { inProfile: 'ImapMail/imap.example.org', absolute: null };

function cache(entries: { [path: string]: number }, root = ROOT, separator = '/') {
  const content = Object.entries(entries).map(([name, flags]) => [
    `${root}/${name}.msf`.replaceAll('/', separator),
    { flags: flags | MAIL, onlineName: name.replaceAll('.sbd', ''), hierDelim: 47, nextUID: 1 },
  ]);
  const read = readFolderCache(Buffer.from(JSON.stringify(Object.fromEntries(content))));
  if (read === null) throw new Error('not read');
  return read;
}

const names = (folders: readonly Folder[] | null) => folders?.map(({ listedAs }) => listedAs) ?? null;

describe('folderCache.json', () => {
  it('is read as Thunderbird wrote it', async () => {
    const [account] = await readConfig(fixturePath('thunderbird/bad/folders'));
    const seen = account?.folders?.map(({ listedAs, specialUse, offline, checkNew }) => [
      listedAs,
      specialUse,
      offline,
      checkNew,
    ]);
    expect(seen?.filter(([, special]) => special !== null)).toEqual([
      ['INBOX', '\\Inbox', true, false],
      ['Archive', '\\Archive', true, false],
      ['Drafts', '\\Drafts', true, false],
      ['Junk', '\\Junk', false, false],
      ['Sent', '\\Sent', true, false],
      ['Trash', '\\Trash', false, false],
    ]);
    const plain = seen?.filter(([, special]) => special === null).map(([name]) => name);
    expect(plain).toEqual(['Family', 'Invoices', 'Lists', 'Lists.Announcements', 'Travel']);
  });

  it('knows no folders before Thunderbird has ever been connected', () => {
    const supposed = { flags: 0x8000014, onlineName: 'INBOX', hierDelim: 0x5e };
    const listed = { flags: MAIL, onlineName: 'Sent', hierDelim: 0x2f };
    const read = (entries: object) => readFolderCache(Buffer.from(JSON.stringify(entries)));
    const [inbox, sent] = [`${ROOT}/INBOX.msf`, `${ROOT}/Sent.msf`];
    const never = read({ [inbox]: supposed });
    const once = read({ [inbox]: supposed, [sent]: listed });
    expect(never && foldersIn(never, directory, '/home/jo/p')).toBeNull();
    expect(names(once && foldersIn(once, directory, '/home/jo/p'))).toEqual(['INBOX', 'Sent']);
  });

  it('tells the flags apart, the highest bit too', () => {
    const read = cache({ INBOX: 0x8083014 | CHECK_NEW, A: 0x80000000, B: 0x01000000 | OFFLINE, C: 0x20 });
    expect(foldersIn(read, directory, '/home/jo/p')?.map((one) => [one.offline, one.checkNew, one.selectable])).toEqual(
      [
        [true, true, true],
        [false, false, true],
        [true, false, false],
        [false, false, false],
      ],
    );
  });

  it('prefers the folder the profile is in now, then the one prefs.js names, then the only one there is', () => {
    const [before, now] = [cache({ Old: 0 }, '/old/ImapMail/imap.example.org'), cache({ New: 0 })];
    const both = { ...now, sorted: [...now.sorted, ...before.sorted] };
    const old = { ...directory, absolute: '/old/ImapMail/imap.example.org' };
    expect(names(foldersIn(both, directory, '/home/jo/p'))).toEqual(['New']);
    expect(names(foldersIn(both, old, '/copy'))).toEqual(['Old']);
    expect(names(foldersIn(both, directory, '/copy'))).toBeNull();
    expect(names(foldersIn(cache({ Old: 0 }, '/old/ImapMail/imap.example.org'), directory, '/copy'))).toEqual(['Old']);
    expect(names(foldersIn(cache({ Old: 0 }), { inProfile: null, absolute: null }, '/home/jo/p'))).toBeNull();
    expect(names(foldersIn(cache({ Old: 0 }), { ...directory, inProfile: 'ImapMail/other' }, '/home/jo/p'))).toBeNull();
  });

  it('knows the paths of Windows', () => {
    const read = cache({ INBOX: OFFLINE }, 'C:/Users/jo/p/ImapMail/imap.example.org', '\\');
    expect(names(foldersIn(read, directory, 'D:\\copy'))).toEqual(['INBOX']);
  });

  it.each([
    '',
    '[]',
    '{',
    '{"a":1}',
    '{"a.msf":{"flags":"1"}}',
    '\0',
    'null',
    '{"__proto__":{"flags":1,"onlineName":"a"}}',
  ])('does no harm when it is damaged: %j', (text) => {
    const read = readFolderCache(Buffer.from(text));
    expect(read === null ? null : foldersIn(read, directory, '/home/jo/p')).toBeNull();
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), (text) => {
        const read = readFolderCache(Buffer.from(text));
        if (read !== null) foldersIn(read, directory, '/home/jo/p');
      }),
    );
  });
});

describe('what Thunderbird wants, from its own list of folders', () => {
  const account = async (folders: readonly Folder[]): Promise<Account[]> => {
    const [one] = await readConfig(fixturePath('thunderbird/bad/folders'));
    // The profile itself does not connect at start-up: then a quiet start has no connection at all.
    const atStart = { ...one?.settings, checkAtStartup: setTo(true) } as Account['settings'];
    return one === undefined ? [] : [{ ...one, settings: atStart, folders }];
  };
  const list = (...flags: number[]) => {
    const entries = Object.fromEntries(flags.map((flag, i) => [i === 0 ? 'INBOX' : `F${i}`, flag]));
    return foldersIn(cache(entries), directory, '/home/jo/p') ?? [];
  };

  it('counts the folders it downloads, and says where the list is from', async () => {
    const [demand] = demandsOf(await account(list(OFFLINE, OFFLINE, 0, 0, 0, 0)), null);
    expect(demand).toMatchObject({ quiet: 2, busy: 3, worst: 5 });
    expect(demand?.because).toMatchObject({
      id: 'demand-own-list',
      args: { because: { args: { reasons: expect.arrayContaining([say('demand-folders', { folderCount: 6 })]) } } },
    });
  });

  it('adds up to two for questions about folders it looks at', async () => {
    const [one] = demandsOf(await account(list(OFFLINE, CHECK_NEW, 0)), null);
    expect(one).toMatchObject({ quiet: 3, busy: 4, worst: 5 });
    const [three] = demandsOf(await account(list(OFFLINE, CHECK_NEW, CHECK_NEW, CHECK_NEW)), null);
    expect(three).toMatchObject({ quiet: 4, busy: 5, worst: 5 });
    const [inboxOnly] = demandsOf(await account(list(OFFLINE | CHECK_NEW, 0, 0)), null);
    expect(inboxOnly).toMatchObject({ quiet: 2 });
  });

  it('takes the names from the server when it has been asked, and the flags from the list', async () => {
    const served = ['INBOX', 'F1', 'New'].map(
      (path): Folder => ({ path, listedAs: path, specialUse: null, subscribed: true, selectable: true }),
    );
    const accounts = await account(list(OFFLINE, 0, OFFLINE));
    const { host = '', user = '' } = accounts[0] ?? {};
    const [demand] = demandsOf(accounts, { host, user, folders: served });
    expect(demand).toMatchObject({ busy: 3, worst: 4 });
    expect(demand?.because).toMatchObject({ id: 'demand-thunderbird' });
    // Another mailbox's list says nothing about this one.
    const [other] = demandsOf(accounts, { host, user: 'somebody', folders: served.slice(0, 1) });
    expect(other).toMatchObject({ busy: 3, worst: 4 });
    expect(other?.because).toMatchObject({ id: 'demand-own-list' });
  });
});

describe('which accounts Thunderbird loads', () => {
  const several = async () => readWhole(fixturePath('thunderbird/bad/several'));

  it('names those it drops', async () => {
    const { documents } = await several();
    const dropped = documents.flatMap(({ problems }) => problems.filter(({ kind }) => kind === 'duplicate-account'));
    expect(dropped.map(({ line, key }) => [line, key])).toEqual([
      [17, 'account1'],
      [18, 'account1'],
    ]);
  });

  it('lays files over a profile that lie elsewhere', async () => {
    const profile = fixturePath('thunderbird/ok/one-connection');
    const autoconfig = fixturePath('thunderbird/ok/autoconfig.cfg');
    const policies = fixturePath('thunderbird/ok/policy/policies.json');
    const [account] = await readConfig(profile, { autoconfig, policies });
    expect(account?.settings.pollMinutes).toMatchObject({ value: 10 });
    expect(account?.settings.idle).toMatchObject({ source: 'policy', file: policies });
    await expect(readConfig(profile, { policies: '/nowhere.json' })).rejects.toMatchObject({
      text: say('file-missing', { file: '/nowhere.json' }),
    });
  });

  it('judges a folder that only has policies', async () => {
    const { accounts, documents } = await readWhole(fixturePath('thunderbird/bad/policy-one'));
    expect(accounts).toEqual([]);
    expect(documents[0]?.problems).toMatchObject([{ kind: 'number-becomes-boolean', line: 5, value: 1 }]);
    const refused = await readWhole(fixturePath('thunderbird/bad/policy-refused'));
    expect(refused.documents[0]?.problems).toMatchObject([{ kind: 'not-applied', line: 5 }]);
  });
});

it('is a fixture without a trace of the computer it was made on', () => {
  const text =
    fixture('thunderbird/bad/folders/folderCache.json').toString() +
    fixture('thunderbird/bad/folders/prefs.js').toString();
  expect(text).not.toMatch(/\/(?:tmp|root)\//);
});
