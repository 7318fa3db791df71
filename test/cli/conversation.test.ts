/** The conversation on a real terminal (tmux), with a real Dovecot behind it. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { binary, scrubbed } from '../support/binary.ts';
import { type DnsServer, startDns } from '../support/dns.ts';
import { type Dovecot, startDovecot } from '../support/dovecot.ts';
import { describeWith } from '../support/require.ts';
import { startTerminal, type Terminal } from '../support/terminal.ts';

const PASSWORD = 'Sesame-7351-öffne';
const USER = 'jo@example.test';

let dovecot: Dovecot;
let dns: DnsServer;
let folder: string;
let terminal: Terminal | null = null;

const wizard = async (more: readonly string[] = [], home = mkdtempSync(join(folder, 'home-'))): Promise<Terminal> => {
  const command = [process.execPath, binary, 'check', '--dns', dns.address, '--ca', join(folder, 'ca.pem'), ...more];
  terminal = await startTerminal({ command, env: scrubbed({ HOME: home }), columns: 100, rows: 60 });
  return terminal;
};

async function nobodyLeft(): Promise<void> {
  for (let i = 0; i < 40 && (await dovecot.who()).length > 0; i += 1) await sleep(50);
  expect(await dovecot.who()).toEqual([]);
}

describeWith('dovecot', 'the conversation', () => {
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'imap-doctor-talk-'));
    dovecot = await startDovecot({
      limit: 3,
      users: { [USER]: PASSWORD },
      folders: ['Sent', 'Trash', 'Drafts', 'Work'],
    });
    writeFileSync(join(folder, 'ca.pem'), dovecot.ca);
    dns = await startDns({
      '_imaps._tcp.example.test': [
        { type: 'SRV', data: { priority: 0, weight: 1, port: dovecot.ports.tls, target: 'localhost' } },
      ],
    });
  });
  afterEach(async () => {
    await terminal?.close();
    terminal = null;
  });
  afterAll(async () => {
    await dns.close();
    await dovecot.stop();
  });

  describeWith('tmux', 'on a terminal', () => {
    test('from the mail address to the cure, wrong answers included', async () => {
      const { send, key, waitFor, screen, exitCode } = await wizard();
      await waitFor('Your mail address?');
      await send('jo');
      await key('Enter');
      await waitFor(/not a mail address/);
      await send('@example.test');
      await key('Enter');
      // DNS alone names it, and it is outside the domain: Enter would be a no.
      await waitFor(/only\s+DNS\s+names\s+it/);
      await waitFor(`Found localhost:${dovecot.ports.tls} (tls). Is that your mail server?`);
      await send('y');
      await key('Enter');
      await waitFor(`Password for ${USER} at localhost:${dovecot.ports.tls}`);
      await key('Enter');
      await waitFor('The password is empty');
      await send(PASSWORD);
      await waitFor('····');
      await key('Enter');
      await waitFor('Opens up to 5 connections');
      await waitFor('To check again without questions: imap-doctor check --host localhost');
      expect(await exitCode()).toBe(1);
      const shown = await screen();
      expect(shown).toMatch(/✔ Server +localhost:\d+, TLS 1\.3, certificate valid for \d+ more days/);
      expect(shown).toMatch(/✔ Sign-in +accepted \(PLAIN over TLS\)/);
      expect(shown).toMatch(/✖ Connections +3 accepted, number 4 refused \(wanted: 5\) +connections\/over-limit/);
      expect(shown).toMatch(/Your password is correct/);
      expect(shown).toMatch(/Maximum number of server connections to cache” to 1/);
      expect(shown.match(/✔ Server/g)?.length).toBe(1);
      expect(shown).not.toContain(PASSWORD);
      await nobodyLeft();
    });

    test('the server can be named by hand when the search is wrong', async () => {
      const { send, key, waitFor, exitCode } = await wizard();
      await waitFor('Your mail address?');
      await send(USER);
      await key('Enter');
      await waitFor('Is that your mail server?');
      await send('n');
      await key('Enter');
      await waitFor('Name of the mail server (IMAP)?');
      await send('no good');
      await key('Enter');
      await waitFor('is not a server name');
      await key('C-u');
      await send('localhost');
      await key('Enter');
      await waitFor('Which connection security?');
      await key('Down');
      await key('Enter');
      await waitFor('Port?');
      await send(`${dovecot.ports.plain}`);
      await key('Enter');
      await waitFor('Password for');
      await send(PASSWORD);
      await key('Enter');
      await waitFor('--security starttls');
      expect(await exitCode()).toBe(1);
      await nobodyLeft();
    });

    test('accounts of Thunderbird profiles on this computer come first, with their settings', async () => {
      const home = mkdtempSync(join(folder, 'home-'));
      thunderbirdProfile(home, dovecot.ports.tls);
      const { send, key, waitFor, screen, exitCode } = await wizard([], home);
      const list = await waitFor('Which account?');
      expect(list).toMatch(/jo@example\.test on localhost \(Thunderbird\)[\s\S]*Another one/);
      await key('Enter');
      await waitFor(`Password for ${USER}`);
      await send(PASSWORD);
      await key('Enter');
      await waitFor('Opens up to 4 connections');
      await waitFor('Make these changes in Thunderbird?');
      expect(await screen()).toMatch(/max_cached_connections = 4/);
      expect(await screen()).toMatch(/prefs\.js:\d+/);
      await key('Enter');
      const diff = await waitFor('Make this change?');
      expect(diff).toMatch(/-mail\.server\.server1\.max_cached_connections = 4/);
      expect(diff).toMatch(/\+mail\.server\.server1\.max_cached_connections = 1/);
      await key('Enter');
      expect(await exitCode()).toBe(0);
      const profile = join(home, '.thunderbird', 'abcd.default-release');
      expect(readFileSync(join(profile, 'prefs.js'), 'utf8')).toContain('max_cached_connections", 1);');
      expect(readdirSync(profile).some((name) => name.endsWith('.bak'))).toBe(true);
    });

    test.each([
      ['at the address', async () => undefined],
      [
        'at the password',
        async ({ send, key, waitFor }: Terminal) => {
          await send(USER);
          await key('Enter');
          await waitFor('Is that your mail server?');
          await send('y');
          await key('Enter');
          await waitFor('Password for');
        },
      ],
    ])('Ctrl-C %s ends with 130 and no trace of a crash', async (_name, there) => {
      const open = await wizard();
      await open.waitFor('Your mail address?');
      await there(open);
      await open.key('C-c');
      expect(await open.exitCode()).toBe(130);
      expect(await open.screen()).toMatch(/Interrupted\./);
      expect(await open.screen()).not.toMatch(/mistake|ExitPromptError|at .*\.js/);
    });

    test('Ctrl-C while checking keeps what is known and leaves no connection', async () => {
      const { send, key, waitFor, exitCode, screen } = await wizard();
      await waitFor('Your mail address?');
      await send(USER);
      await key('Enter');
      await waitFor('Is that your mail server?');
      await send('y');
      await key('Enter');
      await waitFor('Password for');
      await send(PASSWORD);
      await key('Enter');
      // IDLE is listened to for a second: that is when the key is pressed.
      await waitFor(/✔ Software/);
      await key('C-c');
      expect(await exitCode()).toBe(130);
      expect(await screen()).toMatch(/✔ Sign-in/);
      expect(await screen()).toMatch(/interrupted/i);
      await nobodyLeft();
    });

    test('without colour and in a narrow window it stays readable', async () => {
      terminal = await startTerminal({
        command: [process.execPath, binary, 'demo'],
        env: scrubbed({ HOME: folder, NO_COLOR: '1' }),
        columns: 44,
        rows: 80,
      });
      expect(await terminal.exitCode()).toBe(0);
      expect(await terminal.screen()).toMatch(/✖ connections\/over-limit/);
    });
  });
});

/** A profile as the wizard looks for it, with one account that points to our Dovecot. */
function thunderbirdProfile(home: string, port: number): void {
  const root = join(home, '.thunderbird');
  mkdirSync(join(root, 'abcd.default-release'), { recursive: true });
  writeFileSync(
    join(root, 'profiles.ini'),
    '[Profile0]\nName=default-release\nIsRelative=1\nPath=abcd.default-release\n\n[General]\nStartWithLastProfile=1\nVersion=2\n\n[Install1]\nDefault=abcd.default-release\nLocked=1\n',
  );
  writeFileSync(
    join(root, 'abcd.default-release', 'prefs.js'),
    `user_pref("mail.accountmanager.accounts", "account1");
user_pref("mail.account.account1.server", "server1");
user_pref("mail.server.server1.type", "imap");
user_pref("mail.server.server1.name", "${USER}");
user_pref("mail.server.server1.hostname", "localhost");
user_pref("mail.server.server1.userName", "${USER}");
user_pref("mail.server.server1.port", ${port});
user_pref("mail.server.server1.socketType", 3);
user_pref("mail.server.server1.login_at_startup", true);
user_pref("mail.server.server1.max_cached_connections", 4);
`,
  );
}
