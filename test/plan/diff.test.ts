/** What is shown of a change: the setting and its values, and of the line it is in nothing. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lintPaths } from '../../src/engine/lint.ts';
import { type Diff, diffOf } from '../../src/plan/diff.ts';
import { planChanges, writeChanges } from '../../src/plan/index.ts';
import { undoChanges } from '../../src/plan/undo.ts';

const CANARY = 'CANARY1x9';
const NOW = new Date('2026-11-22T13:05:01Z');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'imap-doctor-diff-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function put(name: string, text: string): string {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return path;
}

async function planned(path: string) {
  const { report } = await lintPaths([path], {});
  return planChanges(report.findings, { all: true }).changes;
}

async function shown(path: string): Promise<Diff[]> {
  return Promise.all((await planned(path)).map(diffOf));
}

const ACCOUNT = [
  'user_pref("mail.accountmanager.accounts","account1");',
  'user_pref("mail.account.account1.server","server1");',
  'user_pref("mail.server.server1.type","imap");',
  'user_pref("mail.server.server1.hostname","imap.example.org");',
  'user_pref("mail.server.server1.userName","jo");',
  'user_pref("mail.server.server1.socketType",3);',
  'user_pref("mail.server.server1.port",993);',
].join('');
const NUMBER = 'mail.server.server1.max_cached_connections';
const edited = `user_pref("${NUMBER}",5);`;
const offlineimap = [
  '[general]',
  'accounts=a',
  '[Account a]',
  'localrepository=l',
  'remoterepository=r',
  '[Repository l]',
  'type=Maildir',
  '[Repository r]',
  'type=IMAP',
  'remotehost=h.example.org',
  'remoteuser=jo',
  'ssl=yes',
  'maxconnections=5',
].join('\n');
const evolution = [
  '[Data Source]',
  'DisplayName=x',
  'Enabled=true',
  '[Mail Account]',
  'BackendName=imapx',
  '[Authentication]',
  'Host=imap.example.org',
  'Port=993',
  'User=jo',
  'Method=plain/password',
].join('\n');
const folderOf = 'set folder="imaps://jo@imap.example.org/"';

/** Everything that has once been shown, and what is like it. */
const cases: readonly [name: string, file: string, text: string][] = [
  ['a password', 'prefs.js', `${ACCOUNT}user_pref("mail.server.server1.password","${CANARY}");${edited}`],
  ['a quote in it', 'prefs.js', `${ACCOUNT}user_pref("mail.server.server1.password","a\\"${CANARY}");${edited}`],
  ['other quotes', 'prefs.js', `${ACCOUNT}user_pref('mail.server.server1.password','a\\'${CANARY}');${edited}`],
  ['a comment before it', 'prefs.js', `${ACCOUNT}user_pref("x.password" /* x */, "${CANARY}");${edited}`],
  ['an escape in its name', 'prefs.js', `${ACCOUNT}user_pref("x.pass\\u0077ord","${CANARY}");${edited}`],
  [
    'a name nobody suspects',
    'prefs.js',
    `${ACCOUNT}user_pref("x.pwd","${CANARY}");user_pref("y","${CANARY}");${edited}`,
  ],
  [
    'a bearer',
    'prefs.js',
    `${ACCOUNT}user_pref("x.bearer","${CANARY}");user_pref("x.credential","${CANARY}");${edited}`,
  ],
  ['a URL', 'prefs.js', `${ACCOUNT}user_pref("x.uri","https://jo:${CANARY}@cal.example.org/");${edited}`],
  ['a comment after it', 'prefs.js', `${ACCOUNT}${edited} // ${CANARY}`],
  ['mutt: a password', '.muttrc', `${folderOf} imap_pass="${CANARY}" imap_idle=no\n`],
  ['mutt: an escape', '.muttrc', `${folderOf} imap_pass=a\\ ${CANARY} imap_idle=no\n`],
  ['mutt: a URL', '.muttrc', `set folder="imaps://jo:${CANARY}@imap.example.org/" imap_idle=no\n`],
  ['mutt: another URL', '.muttrc', `${folderOf} smtp_url="smtp://jo:${CANARY}@s/" imap_idle=no\n`],
  ['mutt: a variable', '.muttrc', `${folderOf} my_pw=${CANARY} imap_idle=no\n`],
  ['mutt: no end of the last line', '.muttrc', `set folder="imaps://jo:${CANARY}@imap.example.org/"`],
  ['mutt: a password in the last line', '.muttrc', `${folderOf}\nset imap_pass=${CANARY}`],
  ['offlineimap: the last line', '.offlineimaprc', `${offlineimap}\nremotepass=${CANARY}`],
  ['offlineimap: a line that goes on', '.offlineimaprc', `${offlineimap}\nremotepass=x\n  ${CANARY}`],
  ['evolution: the last line', 'a.source', `${evolution}\nPassword=${CANARY}`],
];

describe('no secret is shown of a line that is changed', () => {
  it.each(cases)('%s', async (_, name, text) => {
    const path = put(name, text);
    const diffs = await shown(path);
    expect(JSON.stringify(diffs)).not.toContain(CANARY);
    // Putting it back shows as little.
    writeChanges(await planned(path), {
      platform: 'linux',
      interrupt: new AbortController().signal,
      now: NOW,
      written: () => undefined,
    });
    if (diffs.length === 0) return;
    const back = await Promise.all(undoChanges([path], NOW).map(diffOf));
    expect(JSON.stringify(back)).not.toContain(CANARY);
    expect(readFileSync(path, 'utf8')).not.toBe(text);
  });

  it('most of them are changed', async () => {
    let changed = 0;
    for (const [name, file, text] of cases) changed += (await planned(put(`${name}/${file}`, text))).length;
    expect(changed).toBeGreaterThan(cases.length / 2);
  });
});

describe('what is shown', () => {
  it('the name of the setting, the old value and the new one', async () => {
    const path = put('prefs.js', `${ACCOUNT}\n${edited}\n`);
    const [diff] = await shown(path);
    expect(diff?.lines.slice(0, 4)).toEqual([`--- ${path}`, `+++ ${path}`, `-${NUMBER} = 5`, `+${NUMBER} = 1`]);
    expect(diff?.hidden).toBeNull();
  });

  it('a setting that was not there has no old value', async () => {
    const path = put('prefs.js', `${ACCOUNT}\n`);
    const [diff] = await shown(path);
    expect(diff?.lines).toContain(`+${NUMBER} = 1`);
    expect(diff?.lines.slice(2).filter((line) => line.startsWith('-'))).toEqual([]);
  });

  it('of a backup the settings this program knows, and how many other lines there are', async () => {
    const path = put('prefs.js', `${ACCOUNT}\n${edited}\nuser_pref("x","a");\nuser_pref("y","b");\n`);
    put(
      'prefs.js.imap-doctor-20261122-130401.bak',
      `${ACCOUNT}\n${edited.replace('5', '3')}\nuser_pref("x","${CANARY}");\nuser_pref("y","${CANARY}");\n`,
    );
    const [diff] = await Promise.all(undoChanges([path], NOW).map(diffOf));
    expect(diff?.lines.slice(2)).toEqual([`-${NUMBER} = 5`, `+${NUMBER} = 3`]);
    expect(diff?.hidden).toEqual({ id: 'lines-not-shown', args: { lines: 2 } });
  });

  it('a backup that is no settings file shows no line of it', async () => {
    const path = put('prefs.js', `${ACCOUNT}\n`);
    put('prefs.js.imap-doctor-20261122-130401.bak', `${CANARY}\n`);
    const [diff] = await Promise.all(undoChanges([path], NOW).map(diffOf));
    expect(diff?.lines).toHaveLength(2);
    expect(diff?.hidden).toEqual({ id: 'lines-not-shown', args: { lines: 1 } });
  });

  it('no control characters', async () => {
    const path = put('p\u001b[31mx/prefs.js', `${ACCOUNT}\n${edited}\n`);
    expect(JSON.stringify(await shown(path))).not.toContain('u001b');
  });
});
