/**
 * The whole story with the real programs: Thunderbird runs into Dovecot's limit, imap-doctor names it and mends the
 * profile, Thunderbird starts again.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ImapFlow } from 'imapflow';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { type Finished, runBinary } from '../support/binary.ts';
import { type Dovecot, startDovecot } from '../support/dovecot.ts';
import { storePassword } from '../support/marionette.ts';
import { describeWith } from '../support/require.ts';
import { shown } from '../support/shown.ts';
import { startThunderbird } from '../support/thunderbird.ts';

const USER = 'jo';
const PASSWORD = 'loop-secret-4711';
const LIMIT = 3;
const FOLDERS = ['Sent', 'Trash', 'Drafts', 'Junk', 'Archive', 'Proj01', 'Proj02', 'Proj03', 'Proj04'];
/** What Thunderbird downloads by itself: all but Trash and Junk. */
const DOWNLOADED = ['INBOX', 'Sent', 'Drafts', 'Archive', 'Proj01', 'Proj02', 'Proj03', 'Proj04'];
const server = 'mail.server.server1';

/** What was seen of one run of Thunderbird. */
interface Seen {
  readonly refused: number;
  readonly peak: number;
  readonly filled: readonly string[];
}

describeWith('dovecot', 'the closed loop', () => {
  describeWith('thunderbird', 'with Thunderbird', () => {
    let dovecot: Dovecot;
    let profile: string;
    let before: Seen;
    let after: Seen;
    let check: Finished;
    let fix: Finished;
    let lint: Finished;

    beforeAll(async () => {
      dovecot = await startDovecot({ limit: LIMIT, users: { [USER]: PASSWORD }, folders: FOLDERS });
      await fillMailbox(dovecot.ports.plain);
      profile = mkdtempSync(join(tmpdir(), 'imap-doctor-loop-'));
      writePrefs(profile, dovecot.ports.plain, false);
      await storePassword(profile, '127.0.0.1', USER, PASSWORD);
      const prefs = join(profile, 'prefs.js');
      writeFileSync(prefs, `${readFileSync(prefs, 'utf8')}user_pref("${server}.login_at_startup", true);\n`);
      before = await watchThunderbird(profile, dovecot, 32_000);
      check = await runBinary(
        [
          'check',
          `${USER}@127.0.0.1:${dovecot.ports.plain}`,
          '--security',
          'none',
          '--config-file',
          profile,
          '--format',
          'json',
        ],
        { env: { IMAP_DOCTOR_PASSWORD: PASSWORD } },
      );
      fix = await runBinary(['fix', '--yes', profile]);
      lint = await runBinary(['lint', profile, '--format', 'json']);
      // Everything is downloaded anew, through the one connection that is left.
      rmSync(join(profile, 'ImapMail'), { recursive: true, force: true });
      rmSync(join(profile, 'folderCache.json'), { force: true });
      after = await watchThunderbird(profile, dovecot, 32_000);
    }, 200_000);
    afterAll(async () => {
      await dovecot?.stop();
      rmSync(profile, { recursive: true, force: true });
    });

    test('Thunderbird as it comes runs into the limit, and folders stay empty', () => {
      expect(before.refused).toBeGreaterThan(10);
      expect(before.peak).toBe(LIMIT);
      expect(before.filled.length).toBeLessThan(DOWNLOADED.length);
    });

    test('check names the limit, the profile’s line, and what the user sees', () => {
      expect(check.code).toBe(1);
      const { findings, facts } = JSON.parse(check.stdout) as Report;
      expect(facts.connections).toMatchObject({
        value: { wanted: 5, opened: LIMIT, refusal: { cause: 'connection-limit', limit: LIMIT, at: LIMIT + 1 } },
      });
      const found = findings.find(({ ruleId }) => ruleId === 'connections/over-limit');
      expect(shown(found?.evidence)).toMatch(/password is correct/);
      expect(shown(found?.evidence)).toMatch(/folders stay empty/);
      expect(found?.remedy?.edits).toEqual([
        { file: join(profile, 'prefs.js'), key: `${server}.max_cached_connections`, from: 5, to: 1 },
      ]);
      expect(findings.map(({ ruleId }) => ruleId)).not.toContain('auth/wrong-password');
    });

    test('fix writes it, and nothing is left to recommend about connections', () => {
      expect(fix.stderr).toContain('Changed ');
      const { findings } = JSON.parse(lint.stdout) as Report;
      expect(findings.map(({ ruleId }) => ruleId)).not.toContain('connections/too-many');
    });

    test('then no sign-in is refused, one connection is open as predicted, and every folder has its mail', () => {
      expect(after).toEqual({ refused: 0, peak: 1, filled: DOWNLOADED });
    });
  });
});

function writePrefs(profile: string, port: number, loginAtStartup: boolean): void {
  const prefs = {
    'mail.accountmanager.accounts': 'account1',
    'mail.accountmanager.defaultaccount': 'account1',
    'mail.account.account1.server': 'server1',
    'mail.account.account1.identities': 'id1',
    'mail.identity.id1.useremail': 'jo@example.org',
    'mail.identity.id1.fullName': 'Jo',
    'mail.identity.id1.valid': true,
    [`${server}.type`]: 'imap',
    [`${server}.hostname`]: '127.0.0.1',
    [`${server}.port`]: port,
    [`${server}.userName`]: USER,
    [`${server}.name`]: 'jo@example.org',
    [`${server}.socketType`]: 0,
    [`${server}.check_new_mail`]: true,
    [`${server}.login_at_startup`]: loginAtStartup,
    'app.update.enabled': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'mail.shell.checkDefaultClient': false,
    'mail.rights.version': 1,
    'mailnews.start_page.enabled': false,
  };
  const lines = Object.entries(prefs).map(([key, value]) => `user_pref("${key}", ${JSON.stringify(value)});\n`);
  writeFileSync(join(profile, 'prefs.js'), lines.join(''));
}

async function fillMailbox(port: number): Promise<void> {
  const client = new ImapFlow({
    host: '127.0.0.1',
    port,
    secure: false,
    doSTARTTLS: false,
    auth: { user: USER, pass: PASSWORD },
    logger: false,
  });
  await client.connect();
  for (const folder of ['INBOX', ...FOLDERS]) {
    for (let i = 0; i < 3; i += 1) {
      await client.append(
        folder,
        `From: amy@example.org\r\nTo: jo@example.org\r\nSubject: ${folder} ${i}\r\n\r\nHello.\r\n`,
      );
    }
  }
  await client.logout();
}

/** Lets Thunderbird run, and counts what it does at the server. */
async function watchThunderbird(profile: string, dovecot: Dovecot, milliseconds: number): Promise<Seen> {
  const logged = dovecot.log().length;
  const thunderbird = await startThunderbird(profile);
  let peak = 0;
  for (const end = Date.now() + milliseconds; Date.now() < end; await sleep(200)) {
    const open = (await dovecot.who()).reduce((sum, { count }) => sum + count, 0);
    peak = Math.max(peak, open);
  }
  await thunderbird.quit();
  const refused =
    dovecot
      .log()
      .slice(logged)
      .match(/Maximum number of connections/g)?.length ?? 0;
  return { refused, peak, filled: DOWNLOADED.filter((folder) => hasMail(profile, folder)) };
}

function hasMail(profile: string, folder: string): boolean {
  const file = join(profile, 'ImapMail', '127.0.0.1', folder);
  return existsSync(file) && statSync(file).size > 0;
}
