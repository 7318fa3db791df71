import { describe, expect, test } from 'vitest';
import type { Folder } from '../../src/model/mailboxes.ts';
import { setTo } from '../../src/model/setting.ts';
import { connectionsOf, demandsOf, isSameMailbox } from '../../src/programs/models.ts';
import { model as thunderbird } from '../../src/programs/thunderbird/model.ts';
import { say } from '../../src/words/say.ts';
import { clientAccount } from '../support/client.ts';
import { account } from '../support/sheets.ts';

const folder = (path: string, more: Partial<Folder> = {}): Folder => ({
  path,
  listedAs: path,
  specialUse: null,
  subscribed: true,
  selectable: true,
  ...more,
});

/** The layout the real runs were counted with: INBOX, Sent, Trash, Drafts, Junk, Archive, then plain folders. */
const layout = (count: number): Folder[] =>
  [
    folder('INBOX'),
    folder('Sent', { specialUse: '\\Sent' }),
    folder('Trash', { specialUse: '\\Trash' }),
    folder('Drafts', { specialUse: '\\Drafts' }),
    folder('Junk', { specialUse: '\\Junk' }),
    folder('Archive', { specialUse: '\\Archive' }),
    ...Array.from({ length: 60 }, (_, i) => folder(`Proj${i}`)),
  ].slice(0, count);

describe('Thunderbird, as counted with Thunderbird 153.7.0esr', () => {
  // [folders, cap, autosync, all folders checked, quiet, busy]
  test.each([
    [1, 5, true, false, 2, 2],
    [3, 5, true, false, 2, 3],
    [6, 5, true, false, 2, 5],
    [10, 5, true, false, 2, 5],
    [60, 100, true, false, 2, 59],
    [25, 10, true, false, 2, 10],
    [10, 1, true, false, 1, 1],
    [10, 2, true, false, 2, 2],
    [10, 8, true, false, 2, 8],
    [10, 5, false, false, 2, 2],
    [25, 5, false, true, 4, 5],
    [25, 10, false, true, 4, 10],
  ])('%i folders, cap %i, autosync %s, all checked %s: %i quiet, %i busy', (folders, cap, autosync, all, quiet, busy) => {
    const { settings } = account({ maxConnections: cap, autosync, checkAllFolders: all });
    expect(thunderbird.demand(settings, layout(folders))).toMatchObject({ quiet, busy });
  });

  test('somebody who clicks through all folders reaches the cap, and not more than there is to open', () => {
    const { settings } = account({ maxConnections: 8, autosync: false });
    expect(thunderbird.demand(settings, layout(10)).worst).toBe(8);
    expect(thunderbird.demand(settings, layout(3)).worst).toBe(4);
  });

  test('folders that cannot be opened or are not subscribed do not count', () => {
    const { settings } = account({ maxConnections: 20 });
    const folders = [
      folder('INBOX', { subscribed: false }),
      folder('A', { selectable: false }),
      folder('B', { subscribed: false }),
      folder('C'),
      folder('Trash', { specialUse: '\\Trash' }),
    ];
    expect(thunderbird.demand(settings, folders).worst).toBe(4);
    const all = { ...settings, onlySubscribed: setTo(false) };
    expect(thunderbird.demand(all, folders).worst).toBe(5);
  });

  test('a Trash that is not there yet is created at the first start, and can be opened from then on', () => {
    const { settings } = account({ maxConnections: 20 });
    expect(thunderbird.demand(settings, [folder('INBOX'), folder('Sent')])).toMatchObject({ busy: 3, worst: 4 });
    const used = [folder('INBOX', { offline: true }), folder('Sent', { offline: true })];
    expect(thunderbird.demand(settings, used).worst).toBe(3);
  });

  test('folders that message filters move mail into are opened twice, Junk and Trash once', () => {
    const { settings } = account({ maxConnections: 20 });
    const folders = [
      folder('INBOX'),
      folder('Lists', { filtered: true }),
      folder('Work', { filtered: true }),
      folder('Junk', { filtered: true, specialUse: '\\Junk' }),
      folder('Trash', { filtered: true, specialUse: '\\Trash' }),
    ];
    expect(thunderbird.demand(settings, folders)).toMatchObject({ quiet: 2, worst: 8 });
    expect(thunderbird.demand(settings, folders).because.args['reasons']).toContainEqual(
      say('demand-thunderbird-filters', { folderCount: 2 }),
    );
    expect(thunderbird.demand({ ...settings, maxConnections: setTo(4) }, folders).worst).toBe(4);
  });

  test('a profile of a version that was not measured says so', () => {
    const { settings } = account({ maxConnections: 5 });
    const because = (version: string) =>
      thunderbird.demand({ ...settings, version: setTo(version) }, layout(3)).because.args['reasons'];
    expect(because('160.1')).toContainEqual(
      say('demand-not-measured', { measured: ['115', '140', '153'], version: '160' }),
    );
    expect(because('153.8.0')).not.toContainEqual(expect.objectContaining({ id: 'demand-not-measured' }));
  });

  test('Junk is among all folders that are checked since version 145', () => {
    const { settings } = account({ maxConnections: 20, checkAllFolders: true, autosync: false });
    const folders = [folder('INBOX'), folder('Junk', { specialUse: '\\Junk', behind: 'never-seen' })];
    const quiet = (version: string) => thunderbird.demand({ ...settings, version: setTo(version) }, folders).quiet;
    expect([quiet('140.12.0'), quiet('153.8.0')]).toEqual([2, 4]);
  });

  test('started offline, it has no connection until somebody wants one', () => {
    const { settings } = account({ maxConnections: 5 });
    const offline = { ...settings, startsOffline: setTo(true) };
    expect(thunderbird.demand(offline, layout(3))).toMatchObject({ quiet: 0, worst: 4 });
  });

  test('its connections: INBOX first, one without a folder while there is room, none at the cap', () => {
    const { settings } = account({ maxConnections: 5 });
    expect(thunderbird.connections(settings, layout(2))).toEqual([
      { folder: 'INBOX', idle: true },
      { folder: 'Sent', idle: true },
      // The Trash it is going to create, and the one without a folder.
      { folder: null, idle: false },
      { folder: null, idle: false },
    ]);
    expect(thunderbird.connections(settings, layout(10)).map((one) => one.folder)).toEqual([
      'INBOX',
      'Sent',
      'Trash',
      'Drafts',
      'Junk',
    ]);
  });
});

test('demands are multiplied by the number of programs and added up', () => {
  const target = { host: 'imap.example.org', port: 993, security: 'tls', user: 'jo' } as const;
  const accounts = [
    clientAccount('thunderbird=2', target),
    clientAccount('ios=3:connections=2', target),
    clientAccount('connections=4', target),
  ];
  expect(demandsOf(accounts, null).map(({ worst }) => worst)).toEqual([10, 6, 4]);
  expect(connectionsOf(accounts, null, 50).length).toBe(20);
});

test('the iPhone’s number is called an assumption', () => {
  const target = { host: 'imap.example.org', port: 993, security: 'tls', user: 'jo' } as const;
  expect(demandsOf([clientAccount('ios', target)], null)[0]?.because).toEqual(
    say('demand-assumed', { maker: 'Apple' }),
  );
});

test.each([
  [{ host: 'imap.example.org', user: 'jo@example.org' }, true],
  [{ host: 'other.example.org', user: 'JO@example.org' }, true],
  [{ host: 'IMAP.example.org', user: 'jo' }, true],
  [{ host: 'other.example.org', user: 'jo' }, false],
  [{ host: 'imap.example.org', user: 'amy@example.org' }, false],
])('%j is jo@example.org on imap.example.org: %s', (one, same) => {
  expect(isSameMailbox(one, { host: 'imap.example.org', user: 'jo@example.org' })).toBe(same);
});

test('two people called jo on two hosts are two mailboxes', () => {
  expect(isSameMailbox({ host: 'a.example', user: 'jo' }, { host: 'b.example', user: 'jo' })).toBe(false);
});
