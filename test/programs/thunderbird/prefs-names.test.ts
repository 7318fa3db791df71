import { describe, expect, it } from 'vitest';
import { nameThatCounts } from '../../../src/programs/thunderbird/prefs-names.ts';
import { settingNames } from '../../../src/programs/thunderbird/types.ts';
import { unreadName } from '../../../src/programs/thunderbird/unread-name.ts';
import { readPrefs } from './thorough.ts';

const counts = (name: string): boolean => nameThatCounts(Buffer.from(name), 0, Buffer.byteLength(name));

describe('the names that count', () => {
  it.each([
    'mail.account.account1.server',
    'mail.server.server12.port',
    'mail.ui-rdf.version',
    'offline.startup_state',
  ])('%s', (name) => expect(counts(name)).toBe(true));

  it.each([
    '',
    'mail',
    'mail.serve',
    'mail.servers.1',
    'mail.ui-rdf.versions',
    'mail.ui-rdf.versio',
    'mail.folder.views.1.expanded',
    'extensions.lastAppVersion.2',
    'xmail.server.server1.port',
  ])('not %j', (name) => expect(counts(name)).toBe(false));
});

describe('a name that is misspelt, or where no account looks', () => {
  const branches = [
    'mail.',
    'mailnews.',
    'mail.imap.',
    'mail.server.',
    'mail.servers.default.',
    'mail.account1.',
    'x.',
  ];
  const settings = [...settingNames, 'max_cached_connection', 'idle_enabled'];
  const all = branches.flatMap((branch) => settings.map((setting) => branch + setting));
  const unread = all.filter((name) => unreadName({ name, line: 1 }).length > 0);

  it('counts too, since it is reported', () => {
    expect(unread.length).toBeGreaterThan(30);
    expect(unread.filter((name) => !counts(name))).toEqual([]);
  });
});

describe('a statement nobody asks for', () => {
  const names = (text: string) => readPrefs(text, nameThatCounts).found.map(({ name, line }) => [name, line]);

  it('is passed over, and its line is counted', () => {
    expect(names('user_pref("a", 1);\nuser_pref("mail.server.x", 1);\r\nuser_pref("b", "c");\n')).toEqual([
      ['mail.server.x', 2],
    ]);
  });

  it.each([
    ['a text that goes on', 'user_pref("a", "b\nuser_pref("mail.server.x", 1);\n");\n'],
    ['a comment', '/*\nuser_pref("mail.server.x", 1);\n*/'],
    ['an escaped quote', 'user_pref("a", "\\");\nuser_pref("mail.server.x", 1);\n");\n'],
    ['a statement without its end', 'user_pref("a", 1)\nuser_pref("mail.server.x", 1);\n'],
    ['a NUL byte', 'user_pref("a", "\0");\nuser_pref("mail.server.x", 1);\n'],
  ])('hides what follows it where Thunderbird sees it hidden: %s', (_, text) => {
    expect(names(text)).toEqual([]);
  });

  it('is not needed to hide anything: a name may be written with escapes', () => {
    expect(names('user_pref("a", 1);\nuser_pref("mail.\\x73erver.x", 1);\n')).toEqual([['mail.server.x', 2]]);
  });

  it('still says whose file it is', () => {
    const owners = (text: string) => readPrefs(text, nameThatCounts).owners;
    expect(owners('user_pref("browser.a", 1);\n')).toEqual({ any: true, firefox: true, thunderbird: false });
    expect(owners('user_pref ("browser.a", 1);\nuser_pref("ldap_2.a", 1);')).toMatchObject({ thunderbird: true });
    expect(owners('// nothing\n')).toEqual({ any: false, firefox: false, thunderbird: false });
  });
});
