import { describe, expect, it, test } from 'vitest';
import type { Folder } from '../../../src/model/mailboxes.ts';
import { programIds, programs } from '../../../src/programs/index.ts';
import { connectionsOf, demandsOf } from '../../../src/programs/models.ts';
import { say } from '../../../src/words/say.ts';
import { runBinary } from '../../support/binary.ts';
import { clientAccount } from '../../support/client.ts';

const target = { host: 'imap.example.org', port: 993, security: 'tls', user: 'jo@example.org' } as const;

const folder = (path: string): Folder => ({
  path,
  listedAs: path,
  specialUse: null,
  subscribed: true,
  selectable: true,
});
const ten = ['Drafts', 'INBOX', 'Sent', 'Trash', 'f1', 'f2', 'f3', 'f4', 'f5', 'f6'].map(folder);

const wants = (client: string, folders: readonly Folder[] | null = ten): string => {
  const [demand] = demandsOf([clientAccount(client, target)], folders && { ...target, folders });
  return `${demand?.quiet}/${demand?.busy}/${demand?.worst}`;
};

/** Quiet, busy and worst in a mailbox of ten folders. */
describe('what a program wants', () => {
  it.each([
    ['mbsync', '1/1/1'],
    ['neomutt', '1/1/1'],
    ['mutt', '1/1/1'],
    ['fetchmail', '1/1/1'],
    ['claws-mail', '1/1/1'],
    ['getmail', '1/1/1'],
    ['imapfilter', '1/1/1'],
    ['geary', '2/4/4'],
    ['evolution', '2/3/3'],
    ['evolution:connections=1', '1/1/1'],
    ['offlineimap', '1/1/1'],
    ['offlineimap:connections=3', '1/3/3'],
    ['offlineimap:connections=80', '1/10/10'],
    ['offlineimap:push=4', '1/4/4'],
    ['k9', '1/1/2'],
    ['k9:push=3', '4/4/5'],
    ['k9=2:push=3', '8/8/10'],
    ['fairemail:push=2', '2/2/2'],
    ['fairemail', '10/10/10'],
    ['goimapnotify:push=1', '1/1/1'],
    ['per-folder', '10/10/10'],
    ['macos-mail', '1/4/4'],
    ['outlook:connections=7', '1/7/7'],
  ])('%s: %s', (client, expected) => {
    expect(wants(client)).toBe(expected);
  });

  it('promises no fewer than it may open while the folders are not known', () => {
    for (const client of ['per-folder', 'fairemail', 'goimapnotify']) expect(wants(client, null)).toBe('50/50/50');
  });
});

test('the inbox comes first, as the server names the folders', () => {
  const [first, second] = connectionsOf([clientAccount('per-folder', target)], ten, 50);
  expect([first?.folder, second?.folder]).toEqual(['INBOX', 'Drafts']);
});

test('--client says which keys there are', () => {
  expect(() => clientAccount('k9:folders=3', target)).toThrow(
    expect.objectContaining({ text: say('client-key-unknown', { typed: 'folders' }) }),
  );
  expect(() => clientAccount('k9:push=many', target)).toThrow(
    expect.objectContaining({ text: expect.objectContaining({ id: 'number-out-of-range' }) }),
  );
});

test('explain clients lists every program with its source', async () => {
  const { code, stdout } = await runBinary(['explain', 'clients']);
  expect(code).toBe(0);
  for (const id of programIds) {
    expect(stdout).toMatch(new RegExp(`^${id} `, 'm'));
    expect(stdout.replace(/\s+/g, ' ')).toContain(programs[id].model.source);
  }
  expect(stdout).toMatch(/^geary +2 to 4 /m);
});
