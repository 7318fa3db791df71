import { describe, test } from 'vitest';
import type { FactSheet } from '../../../src/model/facts.ts';
import { format } from '../../../src/programs/offlineimap/format.ts';
import { neverStarts } from '../../../src/programs/offlineimap/rules.ts';
import { say } from '../../../src/words/say.ts';
import { catches, silent } from '../../support/rule.ts';
import { sheet } from '../../support/sheets.ts';
import { readText } from '../read.ts';

async function facts(autorefresh: string, folders: string): Promise<FactSheet> {
  const lines = [
    ...['[general]', 'accounts = Work', '[Account Work]', 'localrepository = L', 'remoterepository = R', autorefresh],
    ...['[Repository L]', 'type = Maildir', '[Repository R]', 'type = IMAP', 'remotehost = imap.example.org', folders],
  ];
  return sheet({ accounts: await readText(format, lines.join('\n')) });
}

describe('idle/never-starts', () => {
  test.each([
    ['', "idlefolders = ['INBOX']"],
    ['autorefresh = 0', 'idlefolders = folders()'],
  ])('catches %j with %s', async (autorefresh, folders) => {
    catches(neverStarts, await facts(autorefresh, folders), {
      message: say('idle-never-starts.message', { account: 'R' }),
      at: { file: 'file', line: 12 },
      edits: [],
      remedy: 'idle-never-starts.remedy',
    });
  });

  test.each([
    ['autorefresh = 10', "idlefolders = ['INBOX']"],
    ['', ''],
    ['', 'idlefolders = []'],
  ])('is silent on %j with %j', async (autorefresh, folders) => silent(neverStarts, await facts(autorefresh, folders)));
});
