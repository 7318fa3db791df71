/** What isync 1.4.4 says about each of these files (`mbsync -c FILE -l -a`), and in which line it stops. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { parseMbsync } from '../../../src/programs/mbsync/sections.ts';
import { say } from '../../../src/words/say.ts';
import { describeWith } from '../../support/require.ts';

const account = (...lines: string[]): string => ['IMAPAccount w', 'Host localhost', 'User jo', ...lines].join('\n');

const STOPS = [
  [account('SSLTyp IMAPS'), 4, say('mbsync-unknown', { key: 'SSLTyp' })],
  [account('Port imaps'), 4, say('mbsync-port')],
  [account('Port 99999'), 4, say('mbsync-port')],
  [account('SSLType STARTLS'), 4, say('mbsync-tls', { key: 'SSLType' })],
  ['IMAPAccount w\nUser "jo\n', 2, say('mbsync-quote')],
  ['IMAPAccount w\nHost localhost extra\n', 2, say('mbsync-one-value', { key: 'Host' })],
  ['IMAPAccount w\nUser\n', 2, say('mbsync-one-value', { key: 'User' })],
  ['IMAPAccount w\nHost h\n\nUser jo\n', 4, say('mbsync-astray')],
  ['IMAPAccount w\r\nHost h\r\n\r\nUser jo\r\n', 4, say('mbsync-astray')],
  ['IMAPStore w\nHosst h\n', 2, say('mbsync-unknown', { key: 'Hosst' })],
] as const;

describe('mbsync stops', () => {
  test.each(STOPS)('%j', (text, line, message) => {
    expect(parseMbsync(text).refused).toEqual([{ line, message }]);
  });

  test('and nothing of a password is said', () => {
    const { refused, sections } = parseMbsync('IMAPAccount w\nPass "canary-Zx81\nPassCmd a b c\n');
    expect(JSON.stringify([refused, [...(sections[0]?.keys ?? [])]])).not.toContain('canary');
  });
});

test.each([
  account('Port 993', 'TLSType IMAPS', 'SSLVersions TLSv1.2 TLSv1.3', 'AuthMechs PLAIN LOGIN', 'PassCmd "pass show x"'),
  account('PassCmd +"gpg -d x"', 'CertificateFile /etc/ssl/x # of ours', 'PipelineDepth 50', 'Timeout 120'),
  'IMAPStore s\nAccount w\nSubscribedOnly yes\nPathDelimiter /\nTrash T\n\nMaildirStore l\nPath ~/Mail/\nAnything goes\n',
  'Channel c\nFar :s:\nNear :l:\nPatterns * !x\nCreate Both\n\nGroup g\nChannel c\n',
  'Tunnel\n'.replace('Tunnel', 'IMAPAccount t\nTunnel "ssh h imapd" '),
])('mbsync reads %j to its end', (text) => {
  expect(parseMbsync(text).refused).toEqual([]);
});

describeWith('mbsync', 'the real program stops in the same line', () => {
  const folder = mkdtempSync(join(tmpdir(), 'imap-doctor-mbsync-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each(STOPS)('%j', (text, line) => {
    const file = join(folder, 'rc');
    writeFileSync(file, text);
    const { status, stderr } = spawnSync('mbsync', ['-c', file, '-l', '-a'], { encoding: 'utf8', timeout: 20_000 });
    expect(status).not.toBe(0);
    expect(stderr).toContain(`${file}:${line}:`);
  });
});
