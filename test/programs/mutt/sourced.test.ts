import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { lintPaths } from '../../../src/engine/lint.ts';
import type { Account } from '../../../src/model/account.ts';
import { okValue } from '../../../src/model/outcome.ts';

const made: string[] = [];
afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true });
});

interface Judged {
  readonly accounts: readonly Account[];
  readonly found: readonly string[];
}

async function judged(files: { readonly [name: string]: string }): Promise<Judged> {
  const folder = mkdtempSync(join(tmpdir(), 'imap-doctor-sourced-'));
  made.push(folder);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  const { report } = await lintPaths([folder]);
  const places = report.findings.map(({ ruleId, at }) => `${ruleId} ${at?.file?.slice(folder.length + 1)}:${at?.line}`);
  return { accounts: okValue(report.facts.accounts) ?? [], found: places };
}

const ACCOUNT = 'set folder = imaps://jo@imap.example.org/\nset spoolfile = +INBOX\n';

describe('a file that a muttrc sources is judged through it', () => {
  test.each([
    ['accounts/work', 'accounts/work'],
    ['accounts/work.muttrc', '~/.config/neomutt/accounts/work.muttrc'],
    ['accounts/work', '"./accounts/work"'],
  ])('%s, sourced as %s', async (name, as) => {
    const files = { neomuttrc: `set imap_idle = yes\nsource ${as}\n`, [name]: ACCOUNT };
    const { accounts, found } = await judged(files);
    expect(accounts.map(({ settings }) => settings.idle.value)).toEqual([true]);
    expect(found).toEqual([]);
  });

  test('once, at the line of the file that has the setting', async () => {
    const files = {
      muttrc: 'source accounts/work.muttrc\n',
      'accounts/work.muttrc': `${ACCOUNT}\nset imap_idle = no\n`,
    };
    expect((await judged(files)).found).toEqual(['idle/off accounts/work.muttrc:4']);
  });

  test('the last value counts, whichever file has it', async () => {
    const files = { muttrc: 'source a.muttrc\nset imap_idle\n', 'a.muttrc': `${ACCOUNT}unset imap_idle\n` };
    expect((await judged(files)).found).toEqual([]);
  });

  test('two that source each other are judged once', async () => {
    const files = { 'a.muttrc': `source b.muttrc\n${ACCOUNT}`, 'b.muttrc': 'source a.muttrc\n' };
    expect((await judged(files)).accounts).toHaveLength(1);
  });
});

test.each([
  'source /etc/work.muttrc',
  'source "gpg -d x|"',
  'source ../work.muttrc',
  'source `x`',
  'source nowhere',
])('%s leads nowhere, and may set what the file leaves out', async (line) => {
  const { accounts, found } = await judged({ muttrc: `${ACCOUNT}${line}\n`, 'work.muttrc': 'set imap_idle\n' });
  expect(accounts.map(({ settings }) => settings.idle.value)).toEqual([null]);
  expect(found).toEqual([]);
});
