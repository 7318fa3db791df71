import { describe, expect, test } from 'vitest';
import type { DocumentProblem } from '../../../src/model/document.ts';
import { readContent } from '../../../src/programs/formats.ts';
import { thunderbirdAutoconfig } from '../../../src/programs/thunderbird/autoconfig.ts';
import { thunderbirdPolicy } from '../../../src/programs/thunderbird/policy.ts';
import { thunderbirdPrefs } from '../../../src/programs/thunderbird/prefs.ts';
import { unreadName } from '../../../src/programs/thunderbird/unread-name.ts';

const meant = (name: string, branches?: ReadonlySet<string>): unknown =>
  unreadName({ name, line: 1 }, branches).map(({ value }) => value)[0] ?? null;

test.each([
  ['mail.server.server1.max_cache_connections', 'mail.server.server1.max_cached_connections'],
  ['mail.server.server1.maxCachedConnections', 'mail.server.server1.max_cached_connections'],
  ['mail.server.server12.max_connections', 'mail.server.server12.max_cached_connections'],
  ['mail.server.default.MAX_CACHED_CONNECTIONS', 'mail.server.default.max_cached_connections'],
  ['mail.server.server1.use-idle', 'mail.server.server1.use_idle'],
  ['mail.server.server1.idle', 'mail.server.server1.use_idle'],
  ['mail.server.server1.use_idl', 'mail.server.server1.use_idle'],
  ['mail.server.server1.check_interval', 'mail.server.server1.check_time'],
  ['mail.server.server1.check_mail', 'mail.server.server1.check_new_mail'],
  ['mail.server.server1.login_on_startup', 'mail.server.server1.login_at_startup'],
  ['mail.server.server1.check_all_folders', 'mail.server.server1.check_all_folders_for_new'],
  ['mail.server.server1.sockettype', 'mail.server.server1.socketType'],
  ['mail.imap.max_cached_connections', 'mail.server.default.max_cached_connections'],
  ['mail.imap.use_idle', 'mail.server.default.use_idle'],
  ['mail.max_cached_connections', 'mail.server.default.max_cached_connections'],
  ['mail.server.max_cached_connections', 'mail.server.default.max_cached_connections'],
  ['mailnews.imap.check_time', 'mail.server.default.check_time'],
  ['mail.account.account1.login_at_startup', 'mail.server.default.login_at_startup'],
  ['mail.servers.server1.check_time', 'mail.server.default.check_time'],
  ['mail.server.defaults.check_time', 'mail.server.default.check_time'],
  ['mail.server.default.check_new_mail', 'mail.server.serverN.check_new_mail'],
  ['mail.imap.check_new_mail', 'mail.server.serverN.check_new_mail'],
])('%s: %s is meant', (name, expected) => expect(meant(name)).toBe(expected));

test.each([
  'mail.server.server1.max_cached_connections',
  'mail.server.default.use_idle',
  'mail.server.server1.check_new_mail',
  // Thunderbird's own.
  'mail.server.server1.oauth2.scopes',
  'mail.server.server1.offline_support_level',
  'mail.server.server1.name',
  'mail.server.server1.max_size',
  'mail.server.server1.username',
  'mail.smtpserver.default.max_cached_connections',
  'mail.imap.tcp_keepalive.idle_time',
  'mail.imap.chunk_size',
  'mail.check_all_imap_folders_for_new',
  // An add-on's, and another branch's.
  'mail.server.server1.addon_colour',
  'mail.server.server1.use_idle_notifications',
  'mail.server.work.max_cached_connections',
  'mail.port',
  'mail.imap.port',
  'extensions.some.max_cached_connections',
  'mail.server.server1.sort',
])('%s is nobody’s mistake', (name) => expect(meant(name)).toBeNull());

test('an account can name its branch as it likes', () => {
  const own = new Set(['mail.server.work']);
  expect(meant('mail.server.work.max_connections', own)).toBe('mail.server.work.max_cached_connections');
});

test('a hostile name is cut, and takes no time', () => {
  expect(meant(`mail.server.server1.${'a'.repeat(1_000_000)}`)).toBeNull();
  expect(meant(`mail.${'server.'.repeat(100_000)}use_idle`)).toBeNull();
});

describe('is reported with its line', () => {
  const problems = async (path: string, text: string): Promise<DocumentProblem[]> => {
    const bytes = Buffer.from(text);
    const { documents } = await readContent({ path, bytes, sibling: () => null });
    return documents.flatMap((document) => document.problems.filter(({ kind }) => kind === 'name-unread'));
  };
  const key = 'mail.imap.max_cached_connections';

  test.each([
    [thunderbirdPrefs.id, 'user.js', `// ours\nuser_pref("${key}", 1);\n`, 2],
    [thunderbirdPrefs.id, 'prefs.js', `user_pref("mail.x", 1);\r\nuser_pref("${key}", 1);\r\n`, 2],
    [thunderbirdAutoconfig.id, 'thunderbird.cfg', `// first\n\nlockPref("${key}", 1);\n`, 3],
    [thunderbirdPolicy.id, 'policies.json', `{"policies": {"Preferences": {\n\n"${key}": {"Value": 2}}}}`, 3],
  ])('%s: %s', async (_format, path, text, line) => {
    expect(await problems(path, text)).toMatchObject([
      { line, key, value: 'mail.server.default.max_cached_connections' },
    ]);
  });
});
