import { describe, expect, test } from 'vitest';
import { keyOf, type Message } from '../../../src/base/message.ts';
import type { ServerFact } from '../../../src/model/server.ts';
import { onePerFolder, tooMany } from '../../../src/rules/settings/connections.ts';
import { say } from '../../../src/words/say.ts';
import { byDefault, inFile, LINE, programSheet } from '../../support/accounts.ts';
import { catches, silent } from '../../support/rule.ts';
import { account, connections, fromFiles, refusal, sheet } from '../../support/sheets.ts';

const prefs = '/home/jo/profile/prefs.js';
const cached = 'mail.server.server1.maxConnections';
const thunderbird = (...args: Parameters<typeof account>) => fromFiles(sheet({ accounts: [account(...args)] }));

const limitedTo = (value: number): ServerFact => ({
  id: 'dovecot',
  name: 'Dovecot',
  version: null,
  evidence: '',
  limit: { value, per: 'user+ip', source: 'its manual', kind: 'default' },
});

describe('connections/too-many', () => {
  test('catches a Thunderbird that may open five', () => {
    const [finding] = catches(tooMany, thunderbird({ maxConnections: 5 }), {
      message: say('connections-too-many.message', {
        program: say('program-thunderbird'),
        account: 'jo@example.org',
        most: 5,
        connections: 1,
      }),
      at: { file: prefs, line: 1 },
      edits: [{ file: prefs, key: cached, from: 5, to: 1 }],
      remedy: 'thunderbird-set-connections',
    });
    expect(finding).toMatchObject({
      evidence: [say('setting-set-line', { setting: cached, setBy: 'file', line: 1 })],
      subject: 'jo@example.org',
    });
    expect(finding?.remedy).toMatchObject({
      safety: 'safe',
      steps: expect.arrayContaining([say('thunderbird-step-connections', { connections: 1 })]),
    });
  });

  test.each([
    [10, true],
    [5, false],
  ])('with a check every %i minutes: is a shorter interval part of it? %s', (pollMinutes, expected) => {
    const [finding] = catches(tooMany, thunderbird({ maxConnections: 5, pollMinutes }), {
      message: expect.anything(),
      at: { file: prefs, line: 1 },
      edits: [{ file: prefs, key: cached, from: 5, to: 1 }],
      remedy: 'thunderbird-set-connections',
    });
    const sooner = say('thunderbird-step-sooner', { minutes: 5 });
    expect(finding?.remedy?.steps.some((step) => keyOf(step) === keyOf(sooner))).toBe(expected);
  });

  test('and not of 2, which needs none', () => {
    const [finding] = catches(
      tooMany,
      thunderbird({ maxConnections: 5 }),
      {
        message: expect.anything(),
        at: { file: prefs, line: 1 },
        edits: [{ file: prefs, key: cached, from: 5, to: 2 }],
        remedy: 'thunderbird-set-connections',
      },
      { connections: 2 },
    );
    expect(JSON.stringify(finding?.remedy?.steps)).not.toContain('thunderbird-step-sooner');
  });

  test('names what it can open, where that is less than is allowed', () => {
    const folder = { path: 'INBOX', listedAs: 'INBOX', specialUse: null, subscribed: true, selectable: true };
    const folders = ['INBOX', 'Sent', 'Trash'].map((path) => ({ ...folder, path, listedAs: path, offline: true }));
    catches(tooMany, thunderbird({ maxConnections: 20 }, { folders }), {
      message: say('connections-too-many.message', {
        program: say('program-thunderbird'),
        account: 'jo@example.org',
        most: 4,
        connections: 1,
      }),
      at: { file: prefs, line: 1 },
      edits: [{ file: prefs, key: cached, from: 20, to: 1 }],
      remedy: 'thunderbird-set-connections',
    });
  });

  test('catches an Evolution that opens three because nothing is set', () => {
    const [finding] = catches(
      tooMany,
      fromFiles(programSheet('evolution', { maxConnections: byDefault(3, '[X] Y') })),
      {
        message: say('connections-too-many.message', {
          program: say('program-evolution'),
          account: 'jo@example.org',
          most: 3,
          connections: 1,
        }),
        at: { file: '/home/jo/evolution', line: null },
        edits: [{ file: '/home/jo/evolution', key: '[X] Y', from: null, to: 1 }],
        remedy: 'evolution-set-connections',
      },
    );
    expect(finding?.evidence).toEqual([
      say('setting-default', { setting: '[X] Y', program: say('program-evolution') }),
    ]);
  });

  test('catches an offlineimap with two, whose only watched folder is another key', () => {
    const settings = { maxConnections: inFile(2, 'maxconnections'), pushFolders: inFile(1, 'idlefolders') };
    catches(tooMany, fromFiles(programSheet('offlineimap', settings)), {
      message: say('connections-too-many.message', {
        program: say('program-offlineimap'),
        account: 'jo@example.org',
        most: 2,
        connections: 1,
      }),
      at: { file: '/home/jo/offlineimap', line: LINE },
      edits: [{ file: '/home/jo/offlineimap', key: 'maxconnections', from: 2, to: 1 }],
      remedy: 'offlineimap-set-connections',
    });
  });

  test('goes by the number a team allows', () => {
    const facts = thunderbird({ maxConnections: 3 });
    silent(tooMany, facts, { connections: 3 });
    catches(
      tooMany,
      facts,
      {
        message: say('connections-too-many.message', {
          program: say('program-thunderbird'),
          account: 'jo@example.org',
          most: 3,
          connections: 2,
        }),
        at: { file: prefs, line: 1 },
        edits: [{ file: prefs, key: cached, from: 3, to: 2 }],
        remedy: 'thunderbird-set-connections',
      },
      { connections: 2 },
    );
  });

  test('is a note without an edit where the server gives them all and more, and says what 1 would cost', () => {
    const facts = sheet({ accounts: [account({ maxConnections: 5 })], connections });
    const [finding] = catches(tooMany, facts, {
      severity: 'info',
      message: say('connections-too-many.message-roomy', {
        program: say('program-thunderbird'),
        account: 'jo@example.org',
        most: 5,
        connections: 1,
      }),
      at: { file: prefs, line: 1 },
      edits: [],
      remedy: 'connections-too-many.remedy-roomy',
    });
    expect(finding?.remedy?.cost).toEqual(say('thunderbird-cost-one', { minutes: 10 }));
  });

  test.each([
    ['one was refused', { connections: { ...connections, opened: 4, stopped: 'refused', refusal } as const }],
    ['the count was stopped before', { connections: { ...connections, stopped: 'cap' } as const }],
    ['they are more than half of the limit', { server: limitedTo(8) }],
  ])('stays a warning where %s', (_why, change) => {
    const [finding] = catches(tooMany, sheet({ accounts: [account({ maxConnections: 5 })], ...change }), {
      message: say('connections-too-many.message', {
        program: say('program-thunderbird'),
        account: 'jo@example.org',
        most: 5,
        connections: 1,
      }),
      at: { file: prefs, line: 1 },
      edits: [{ file: prefs, key: cached, from: 5, to: 1 }],
      remedy: 'thunderbird-set-connections',
    });
    expect(finding?.severity).toBe('warning');
  });

  test('offers no edit where an administrator sets it', () => {
    const managed = {
      value: 5,
      source: 'policy',
      key: 'a.max_cached_connections',
      line: 7,
      file: '/etc/policies.json',
    };
    const base = account();
    const facts = thunderbird({}, { settings: { ...base.settings, maxConnections: managed as never } });
    const [finding] = catches(tooMany, facts, {
      message: say('connections-too-many.message', {
        program: say('program-thunderbird'),
        account: 'jo@example.org',
        most: 5,
        connections: 1,
      }),
      at: { file: '/etc/policies.json', line: 7 },
      edits: [],
      remedy: 'thunderbird-set-connections',
    });
    expect(finding?.evidence).toEqual([
      say('setting-set-line', { setting: 'a.max_cached_connections', setBy: 'policy', line: 7 }),
    ]);
    expect(finding?.remedy?.steps).toEqual([
      say('thunderbird-managed-at', { file: '/etc/policies.json', line: 7, key: 'a.max_cached_connections' }),
      say('thunderbird-step-managed'),
      say('thunderbird-step-managed-numbers'),
    ]);
  });

  test.each([
    ['one connection', sheet()],
    ['a Thunderbird nobody configured (--client)', thunderbird({ maxConnections: 5 }, { file: null })],
    ['an Evolution with one', programSheet('evolution', { maxConnections: inFile(1) })],
    ['an iPhone, where it cannot be set', programSheet('ios')],
    [
      'a goimapnotify, whose boxes have their own rule',
      programSheet('goimapnotify', { maxConnections: inFile(4), pushFolders: inFile(4) }),
    ],
    [
      'an offlineimap that opens one for each watched folder',
      programSheet('offlineimap', { maxConnections: inFile(4), pushFolders: inFile(4) }),
    ],
  ])('is silent on %s', (_name, facts) => silent(tooMany, facts));
});

describe('connections/one-per-watched-folder', () => {
  const expected = (program: Message, folderCount?: number) => ({
    message:
      folderCount === undefined
        ? say('connections-one-per-watched-folder.message-every', { program, account: 'jo@example.org' })
        : say('connections-one-per-watched-folder.message', { program, account: 'jo@example.org', folderCount }),
    edits: [],
    remedy: 'program-set-inbox-only',
  });

  test('catches a K-9 Mail with three pushed folders', () => {
    const [finding] = catches(onePerFolder, programSheet('k9', { pushFolders: inFile(3, 'pushEnabled') }), {
      ...expected(say('program-k9'), 3),
      at: { file: '/home/jo/k9', line: LINE },
    });
    expect(finding?.remedy?.steps[0]).toEqual(say('k9-step-manage-folders'));
  });

  test('catches an offlineimap with two', () => {
    catches(onePerFolder, programSheet('offlineimap', { pushFolders: inFile(2) }), {
      ...expected(say('program-offlineimap'), 2),
      at: { file: '/home/jo/offlineimap', line: LINE },
    });
  });

  test('catches a goimapnotify without boxes: it watches everything', () => {
    catches(onePerFolder, programSheet('goimapnotify', { pushFolders: byDefault<number>(null, 'boxes') }), {
      ...expected(say('program-goimapnotify')),
      at: { file: '/home/jo/goimapnotify', line: null },
    });
  });

  test.each([
    ['Thunderbird, which has no such setting', sheet()],
    ['only the inbox', programSheet('k9', { pushFolders: inFile(1) })],
    ['no folder', programSheet('k9', { pushFolders: inFile(0) })],
    ['a list only Python can evaluate', programSheet('offlineimap', { pushFolders: inFile<number>(null) })],
    ['an assumed K-9 Mail', programSheet('k9', { pushFolders: inFile(3) }, { file: null })],
  ])('is silent on %s', (_name, facts) => silent(onePerFolder, facts));
});
