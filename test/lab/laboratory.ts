/** Makes a run: a private Dovecot, a real Thunderbird, and a relay between them that counts. */
import { X509Certificate } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Scalar } from '../../src/model/json.ts';
import { type Dovecot, startDovecot } from '../support/dovecot.ts';
import { connectMarionette, type Marionette, STORE_PASSWORD, SWITCHES } from '../support/marionette.ts';
import { startThunderbird } from '../support/thunderbird.ts';
import { TRUST } from './chrome.ts';
import type { LabAccount, LabRun } from './lab-run.ts';
import { fillMailbox } from './mailstore.ts';
import { prefsOf } from './predict.ts';
import { countedSteps, type LabStep, newMail, preparingSteps } from './steps.ts';
import { type StoredProfile, storedProfile } from './stored-profile.ts';
import { startTap, type Tap, type Tapped } from './tap.ts';

const PASSWORD = 'lab-password';
const USERS = ['a1', 'a2', 'a3', 'a4', 'b1', 'b2', 'b3', 'b4'];
const HOSTS = ['127.0.0.1', 'localhost'];
/** What a start needs until nothing more is opened by itself: 10 s of idle time, then one folder each 0.4 s. */
const FIRST_START_SECONDS = 26;
const COUNTED_SECONDS = 34;
const CALM_SECONDS = 6;

/** What came of a run. */
export interface Outcome {
  readonly peak: number;
  /** The seconds in which it ends included. */
  readonly peakWithQuit: number;
  readonly refused: number;
  readonly connections: readonly Tapped[];
  /** The profile as it was before the counted start; null for a first start. */
  readonly profile: StoredProfile | null;
}

/** Nothing that has to do with mail: no question, no call home, no search for other devices. */
const QUIET_PREFS: Readonly<Record<string, Scalar>> = {
  'app.update.enabled': false,
  'browser.tabs.warnOnClose': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'datareporting.policy.dataSubmissionPolicyBypassNotification': true,
  'extensions.update.enabled': false,
  'mail.chat.enabled': false,
  'mail.inappnotifications.enabled': false,
  'mail.provider.enabled': false,
  'mail.rights.version': 1,
  'mail.shell.checkDefaultClient': false,
  'mail.spotlight.firstRunDone': true,
  'mail.winsearch.firstRunDone': true,
  'mailnews.start_page.enabled': false,
  'offline.autoDetect': false,
  'termsofuse.bypassNotification': true,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
};

export class Laboratory {
  readonly #program: string;
  readonly #marionettePort: number;
  readonly #keys: string;

  private constructor(program: string, marionettePort: number, keys: string) {
    this.#program = program;
    this.#marionettePort = marionettePort;
    this.#keys = keys;
  }

  /** @param slot which of several laboratories at work at the same time, from 0 */
  static async open(program: string, slot = 0): Promise<Laboratory> {
    const port = 2828 + slot;
    const keys = mkdtempSync(join(tmpdir(), 'imap-doctor-lab-keys-'));
    const lab = new Laboratory(program, port, keys);
    const profile = lab.#profile({ 'mail.accountmanager.accounts': '' }, null);
    await lab.#thunderbird(profile, async (marionette) => {
      for (const host of HOSTS) {
        for (const user of USERS) await marionette.run(STORE_PASSWORD, [`imap://${host}`, user, PASSWORD]);
      }
    });
    for (const name of ['key4.db', 'logins.json', 'cert9.db']) {
      if (existsSync(join(profile, name))) copyFileSync(join(profile, name), join(keys, name));
    }
    rmSync(profile, { recursive: true, force: true });
    return lab;
  }

  close(): void {
    rmSync(this.#keys, { recursive: true, force: true });
  }

  /** @param before is told the profile just before the counted start; null when that is the first one */
  async make(run: LabRun, before: (profile: StoredProfile | null) => Promise<void>): Promise<Outcome> {
    const tap = await startTap();
    const profile = this.#profile(profilePrefs(run, tap.port), this.#keys);
    const dovecot = await serverFor(run);
    try {
      if (run.server?.tls) await this.#trust(profile, dovecot, tap.port);
      for (let start = 1; start <= startsBefore(run); start += 1) {
        const steps = start === 1 ? preparingSteps(run) : [];
        await this.#start(run, { tap, dovecot, profile, steps, seconds: FIRST_START_SECONDS });
      }
      const again = run.situation.start === 'again';
      if (again) newMail(run, dovecot);
      const stored = again ? storedProfile(profile) : null;
      await before(stored);
      const steps = countedSteps(run, dovecot);
      const peak = await this.#start(run, { tap, dovecot, profile, steps, seconds: COUNTED_SECONDS });
      const { connections } = tap;
      const refused = connections.filter((one) => one.refused).length;
      return { peak, peakWithQuit: tap.peak(), refused, connections, profile: stored };
    } finally {
      await tap.stop();
      await dovecot.stop();
      rmSync(profile, { recursive: true, force: true });
    }
  }

  /** @returns the peak before it was told to quit */
  async #start(run: LabRun, { tap, dovecot, profile, steps, seconds }: Start): Promise<number> {
    tap.reset(run.server?.tls ? dovecot.ports.tls : dovecot.ports.plain, run.server?.roundTripMs ?? 0);
    let peak = 0;
    await this.#thunderbird(profile, async (marionette) => {
      const connects = performance.now() + 20_000;
      while (tap.clock() === null && performance.now() < connects) await sleep(50);
      for (const step of steps) {
        while ((tap.clock() ?? step.at) < step.at) await sleep(20);
        while (step.whenCalm && !isCalm(tap)) await sleep(100);
        await step.run(marionette);
      }
      const end = Math.max(seconds, (steps.at(-1)?.at ?? 0) + CALM_SECONDS);
      const clock = () => tap.clock() ?? end;
      while (clock() < end || !isCalm(tap)) await sleep(100);
      peak = tap.peak();
    });
    return peak;
  }

  /** Has Thunderbird trust the server's certificate, in a start in which it does not connect. */
  async #trust(profile: string, { certificate }: Dovecot, port: number): Promise<void> {
    const prefs = join(profile, 'prefs.js');
    const connect = /(login_at_startup", )true/g;
    writeFileSync(prefs, readFileSync(prefs, 'utf8').replace(connect, '$1false'));
    const der = new X509Certificate(certificate.cert).raw.toString('base64');
    await this.#thunderbird(profile, async (marionette) => {
      await marionette.run(TRUST, ['127.0.0.1', port, der]);
    });
    // Thunderbird leaves out what is its default.
    const accounts = [...new Set(readFileSync(prefs, 'utf8').match(/mail\.server\.server\d+(?=\.port")/g) ?? [])];
    const lines = accounts.map((server) => `user_pref("${server}.login_at_startup", true);\n`);
    writeFileSync(prefs, lines.join(''), { flag: 'a' });
  }

  async #thunderbird(profile: string, work: (marionette: Marionette) => Promise<void>): Promise<void> {
    const starting = startThunderbird(profile, SWITCHES, this.#program);
    // Its failure is met below; until then the remote control may already be at work.
    starting.catch(() => undefined);
    const marionette = await Promise.race([
      connectMarionette(this.#marionettePort),
      starting.then(() => sleep(90_000, null)),
    ]);
    try {
      if (marionette === null) throw new Error('Thunderbird’s remote control does not answer');
      await work(marionette);
    } finally {
      marionette?.close();
      await (await starting).quit();
    }
  }

  #profile(prefs: Readonly<Record<string, Scalar>>, keys: string | null): string {
    const profile = mkdtempSync(join(tmpdir(), 'imap-doctor-lab-'));
    mkdirSync(profile, { recursive: true });
    const all = { ...QUIET_PREFS, 'marionette.port': this.#marionettePort, ...prefs };
    const lines = Object.entries(all).map(([key, value]) => `user_pref("${key}", ${JSON.stringify(value)});\n`);
    writeFileSync(join(profile, 'prefs.js'), lines.join(''));
    for (const name of ['key4.db', 'logins.json', 'cert9.db']) {
      if (keys !== null && existsSync(join(keys, name))) copyFileSync(join(keys, name), join(profile, name));
    }
    return profile;
  }
}

interface Start {
  readonly tap: Tap;
  readonly dovecot: Dovecot;
  readonly profile: string;
  readonly steps: readonly LabStep[];
  readonly seconds: number;
}

/** Nothing was opened or asked for a while; Thunderbird renews IDLE 2 s after each of its own commands. */
function isCalm({ connections, clock }: Tap): boolean {
  const last = connections.map(({ opened, commands }) => commands.at(-1)?.at ?? opened);
  return (clock() ?? Number.POSITIVE_INFINITY) - Math.max(0, ...last) >= CALM_SECONDS;
}

function startsBefore({ situation, prepared }: LabRun): number {
  return situation.start === 'first' ? 0 : (prepared?.starts ?? 1);
}

function profilePrefs(run: LabRun, port: number): Readonly<Record<string, Scalar>> {
  const all: Record<string, Scalar> = { ...prefsOf(run), 'mail.accountmanager.defaultaccount': 'account1' };
  run.accounts.forEach((account, i) => {
    const { user = 'a1', host = '127.0.0.1' } = account;
    const server = `mail.server.server${i + 1}`;
    all[`${server}.port`] = port;
    all[`${server}.name`] = `${user}@${host}`;
    if (run.server?.tls) all[`${server}.socketType`] = 3;
    all[`mail.account.account${i + 1}.identities`] = `id${i + 1}`;
    all[`mail.identity.id${i + 1}.useremail`] = `${user}@example.org`;
    all[`mail.identity.id${i + 1}.fullName`] = 'Jo';
    all[`mail.identity.id${i + 1}.valid`] = true;
  });
  return all;
}

const WITHOUT_IDLE =
  'imap_capability = IMAP4rev1 SASL-IR LOGIN-REFERRALS ID ENABLE SORT THREAD=REFERENCES UNSELECT CHILDREN NAMESPACE UIDPLUS LIST-EXTENDED CONDSTORE ESEARCH MOVE LITERAL+ SPECIAL-USE';

async function serverFor({ server = {}, accounts }: LabRun): Promise<Dovecot> {
  const special = ['Sent', 'Trash', 'Drafts', 'Junk', 'Archive'];
  const mailboxes = special.map((name) => `  mailbox ${name} {\n    special_use = \\${name}\n  }\n`).join('');
  const dovecot = await startDovecot({
    users: Object.fromEntries(USERS.map((user) => [user, PASSWORD])),
    // Far from what any run wants, unless the limit is what it is about.
    limit: server.limit ?? 200,
    settings: `namespace inbox {\n  separator = /\n${mailboxes}}\n${server.idle === false ? WITHOUT_IDLE : ''}`,
  });
  const byUser = new Map<string, LabAccount>(accounts.map((account) => [account.user ?? 'a1', account]));
  for (const [user, account] of byUser) fillMailbox(join(dovecot.mail, user), account);
  return dovecot;
}
