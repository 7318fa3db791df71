import { describe, expect, it } from 'vitest';
import type { Slot } from '../../../src/model/setting.ts';
import { thunderbirdPrefs } from '../../../src/programs/thunderbird/prefs.ts';

const key = 'mail.server.server1.max_cached_connections';
const chain = `user_pref("mail.accountmanager.accounts", "account1");
user_pref("mail.account.account1.server", "server1");
user_pref("mail.server.server1.type", "imap");
user_pref("mail.server.server1.hostname", "imap.example.org");
`;

async function slot(prefs: string, userJs: string | null = null): Promise<Slot | undefined> {
  const sibling = () => (userJs === null ? null : Buffer.from(userJs));
  const read = await thunderbirdPrefs.read({ path: '/p/prefs.js', bytes: Buffer.from(chain + prefs), sibling });
  const accounts = Array.isArray(read) ? read : read.accounts;
  return accounts[0]?.settings.maxConnections.slot;
}

describe('the place a change is written to', () => {
  it.each([
    ['nothing is set', '', { file: '/p/prefs.js', key, seen: null }],
    ['a value that means another one', `user_pref("${key}", 0);`, { file: '/p/prefs.js', key, seen: 0 }],
    ['a negative value', `user_pref("${key}", -3);`, { file: '/p/prefs.js', key, seen: -3 }],
    ['a value of the wrong type', `user_pref("${key}", "9");`, { file: '/p/prefs.js', key, seen: '9' }],
    [
      // The other accounts keep it.
      'a default for all servers',
      'user_pref("mail.server.default.max_cached_connections", 8);',
      { file: '/p/prefs.js', key, seen: null },
    ],
    // Thunderbird does not write it back: what is changed there is gone after one start.
    ['a pref that is no user_pref', `pref("${key}", 8);`, { file: '/p/prefs.js', key, seen: null }],
  ])('%s', async (_, prefs, expected) => {
    expect(await slot(prefs)).toEqual(expected);
  });

  it('is user.js where that overrides prefs.js, whatever is in it', async () => {
    const prefs = `user_pref("${key}", 3);`;
    expect(await slot(prefs, `user_pref("${key}", 7);`)).toEqual({ file: '/p/user.js', key, seen: 7 });
    expect(await slot(prefs, `user_pref("${key}", "7");`)).toEqual({ file: '/p/user.js', key, seen: '7' });
    expect(await slot(prefs, `pref("${key}", 7);`)).toEqual({ file: '/p/prefs.js', key, seen: 3 });
    expect(await slot('', 'user_pref("mail.server.default.max_cached_connections", 7);')).toEqual({
      file: '/p/prefs.js',
      key,
      seen: null,
    });
  });
});
