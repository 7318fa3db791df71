/** After the cure, mail for the inbox shows up as soon as was promised, while another folder is on the screen. */
import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { CLICK, COUNT } from '../lab/chrome.ts';
import { runBinary } from '../support/binary.ts';
import { type Dovecot, startDovecot } from '../support/dovecot.ts';
import { mailbox } from '../support/mailbox.ts';
import { connectMarionette, type Marionette, STORE_PASSWORD, SWITCHES } from '../support/marionette.ts';
import { describeWith } from '../support/require.ts';
import { startThunderbird } from '../support/thunderbird.ts';
import { PASSWORD, settings, users } from '../support/watching.ts';

const server = 'mail.server.server1';
/** Other test files control their Thunderbird through the usual port. */
const MARIONETTE = 2868;
/** Enough to download a handful of folders, which begins after 10 s without input. */
const DOWNLOADED_MS = 20_000;
/** What a busy machine may add. */
const SLACK_MS = 20_000;

describeWith('dovecot', 'after the cure', () => {
  describeWith('thunderbird', 'with Thunderbird, another folder open', () => {
    let dovecot: Dovecot;
    beforeAll(async () => {
      dovecot = await startDovecot({ users, limit: 3, folders: ['Sent', 'Trash', 'Drafts', 'Archive'], settings });
    });
    afterAll(() => dovecot.stop());

    test('1 connection: at the next regular check', async () => {
      await withProfile(dovecot.ports.plain, 5, async (profile) => {
        expect(await promiseOf(profile)).toBe(5);
        expect((await runBinary(['fix', '--yes', profile])).stderr).toContain('Changed ');
        // Five minutes are long for a test. Nobody is advised to check every minute.
        appendFileSync(join(profile, 'prefs.js'), `user_pref("${server}.check_time", 1);\n`);
        expect(await lateness(profile, dovecot)).toBeLessThan(60_000 + SLACK_MS);
      });
    }, 300_000);

    test('2 connections: at once, although the next check is minutes away', async () => {
      await withProfile(dovecot.ports.plain, 10, async (profile) => {
        expect((await runBinary(['fix', '--yes', '--prefer', 'push', profile])).stderr).toContain('Changed ');
        expect(await lateness(profile, dovecot)).toBeLessThan(SLACK_MS);
      });
    }, 300_000);
  });
});

/** What the report says 1 connection costs: the minutes inbox mail can be late. */
async function promiseOf(profile: string): Promise<number> {
  const { stdout } = await runBinary(['lint', profile, '--format', 'json']);
  const { findings } = JSON.parse(stdout) as Report;
  const cost = findings.find(({ ruleId }) => ruleId === 'connections/too-many')?.remedy?.cost;
  if (typeof cost !== 'object' || cost === null) throw new Error(`nothing promised: ${stdout}`);
  return Number(cost.args['minutes']);
}

/** Milliseconds from the delivery of a message to INBOX until Thunderbird has it, Archive being on the screen. */
async function lateness(profile: string, { ports }: Dovecot): Promise<number> {
  const box = mailbox(ports.plain, 'jo', PASSWORD);
  const uri = (folder: string): string => `imap://jo@127.0.0.1/${folder}`;
  return inThunderbird(profile, async (marionette) => {
    await sleep(DOWNLOADED_MS);
    await marionette.run(CLICK, [uri('Archive')]);
    await sleep(5000);
    const count = async (): Promise<number> => Number(await marionette.run(COUNT, [uri('INBOX')]));
    const before = await count();
    await box.append('INBOX', 'From: amy@example.org\r\nSubject: news\r\n\r\nHello.\r\n');
    const delivered = performance.now();
    while ((await count()) <= before && performance.now() - delivered < 150_000) await sleep(200);
    return performance.now() - delivered;
  });
}

async function inThunderbird<T>(profile: string, work: (marionette: Marionette) => Promise<T>): Promise<T> {
  const thunderbird = await startThunderbird(profile, SWITCHES);
  try {
    const marionette = await connectMarionette(MARIONETTE);
    return await work(marionette).finally(() => marionette.close());
  } finally {
    await thunderbird.quit();
  }
}

/** A profile whose account has Thunderbird's own 5 connections, and whose password is stored. */
async function withProfile(
  port: number,
  checkMinutes: number,
  judge: (profile: string) => Promise<void>,
): Promise<void> {
  const profile = mkdtempSync(join(tmpdir(), 'imap-doctor-push-'));
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
    [`${server}.userName`]: 'jo',
    [`${server}.name`]: 'jo@example.org',
    [`${server}.socketType`]: 0,
    [`${server}.check_new_mail`]: true,
    [`${server}.check_time`]: checkMinutes,
    [`${server}.login_at_startup`]: false,
    'marionette.port': MARIONETTE,
    'app.update.enabled': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'mail.rights.version': 1,
    'mail.shell.checkDefaultClient': false,
    'mailnews.start_page.enabled': false,
  };
  const lines = Object.entries(prefs).map(([key, value]) => `user_pref("${key}", ${JSON.stringify(value)});\n`);
  writeFileSync(join(profile, 'prefs.js'), lines.join(''));
  try {
    await inThunderbird(profile, (marionette) => marionette.run(STORE_PASSWORD, ['imap://127.0.0.1', 'jo', PASSWORD]));
    appendFileSync(join(profile, 'prefs.js'), `user_pref("${server}.login_at_startup", true);\n`);
    await judge(profile);
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}
