/** Each run with offlineimap 8.0.0 (`offlineimap -o -c FILE`): it stops before it connects. */
import { describe, expect, test } from 'vitest';
import type { SettingsContent } from '../../../src/model/config-format.ts';
import type { DocumentProblem } from '../../../src/model/document.ts';
import { format } from '../../../src/programs/offlineimap/format.ts';
import { say } from '../../../src/words/say.ts';

const BASE = [
  '[general]',
  'accounts = Work',
  '[Account Work]',
  'localrepository = L',
  'remoterepository = R',
  '[Repository L]',
  'type = Maildir',
  '[Repository R]',
  'type = IMAP',
  'remotehost = imap.example.org',
  'remoteuser = jo',
];

const read = async (...lines: string[]): Promise<SettingsContent> => {
  const content = await format.read({ path: 'file', bytes: Buffer.from(lines.join('\n')), sibling: () => null });
  return 'accounts' in content ? content : { accounts: [...content], documents: [] };
};
const refused = async (...lines: string[]): Promise<readonly Pick<DocumentProblem, 'line' | 'message'>[]> =>
  (await read(...lines)).documents.flatMap(({ problems }) => problems.map(({ line, message }) => ({ line, message })));

const changed = (from: string, to: string): string[] => BASE.map((line) => (line === from ? to : line));

describe('is refused', () => {
  test.each([
    ['ssl = no # sure', 12, say('offlineimap-not-truth', { key: 'ssl' })],
    ['starttls = maybe', 12, say('offlineimap-not-truth', { key: 'starttls' })],
    ['maxconnections = 2.0', 12, say('offlineimap-not-number', { key: 'maxconnections' })],
    ['folderfilter = lambda f: f != "a%b"', 12, say('offlineimap-percent', { key: 'folderfilter' })],
  ])('for %s', async (line, at, message) => {
    expect(await refused(...BASE, line)).toEqual([{ line: at, message }]);
  });

  test.each([
    ['remoteuser = jo', 'remoteuser = jo%40x', 11, say('offlineimap-percent', { key: 'remoteuser' })],
    [
      'remotehost = imap.example.org',
      'remotehost = imap.%(nowhere)s',
      10,
      say('offlineimap-percent', { key: 'remotehost' }),
    ],
    ['remoterepository = R', 'remoterepository = Q', 5, say('offlineimap-no-repository', { account: 'Q' })],
    ['localrepository = L', 'localrepository = Q', 4, say('offlineimap-no-repository', { account: 'Q' })],
    ['remoterepository = R', '', 3, say('offlineimap-side-missing', { key: 'remoterepository', account: 'Work' })],
  ])('with %s written as %j', async (from, to, line, message) => {
    expect(await refused(...changed(from, to))).toContainEqual({ line, message });
  });
});

describe('is taken', () => {
  test.each([
    'ssl = OFF',
    'starttls = On',
    'foo = a%b',
    'remotepass = a%b',
    'remotepasseval = "a%b"',
    'remoteport = 1_993',
  ])('with %s', async (line) => expect(await refused(...BASE, line)).toEqual([]));

  test('with a percent sign written twice, and with the name of another key', async () => {
    const lines = changed('remotehost = imap.example.org', 'domain = example.net\nremotehost = imap.%(Domain)s');
    expect(await refused(...lines, 'nametrans = lambda f: f + "%%"')).toEqual([]);
    expect((await read(...lines)).accounts[0]?.host).toBe('imap.example.net');
  });
});
