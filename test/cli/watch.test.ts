/** Questions, progress and the drawing, on a real terminal with a real Dovecot behind it. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { binary, scrubbed } from '../support/binary.ts';
import { type Dovecot, startDovecot } from '../support/dovecot.ts';
import { describeWith } from '../support/require.ts';
import { startTerminal, type Terminal } from '../support/terminal.ts';

const PASSWORD = 'correct-horse-7351';
const settings = [
  // Where a machine is out of inotify instances Dovecot looks by itself, every 30 s unless it is told otherwise.
  'mailbox_idle_check_interval = 2 s',
  // So that its log names every folder that is made.
  'mail_plugins = $mail_plugins notify mail_log',
  'plugin {',
  '  mail_log_events = mailbox_create',
  '}',
].join('\n');
const made = (): number => dovecot.log().split('Mailbox created: imap-doctor-test-').length - 1;
let dovecot: Dovecot;
let terminal: Terminal | null = null;

async function start(command: string, more: readonly string[], env: Record<string, string> = {}): Promise<Terminal> {
  const where = ['--host', '127.0.0.1', '--port', `${dovecot.ports.plain}`, '--security', 'none', '--user', 'jo'];
  terminal = await startTerminal({
    command: [process.execPath, binary, command, ...where, ...more],
    env: scrubbed({ HOME: mkdtempSync(join(tmpdir(), 'imap-doctor-watch-')), IMAP_DOCTOR_PASSWORD: PASSWORD }, env),
    columns: 90,
    rows: 60,
  });
  return terminal;
}

describeWith('dovecot', 'IDLE on a terminal', () => {
  beforeAll(async () => {
    dovecot = await startDovecot({ users: { jo: PASSWORD }, idleNotify: '1 s', settings });
  });
  afterEach(async () => {
    await terminal?.close();
    terminal = null;
  });
  afterAll(() => dovecot.stop());

  describeWith('tmux', 'watch', () => {
    test('shows the time left, and on Ctrl-C the drawing of what happened so far', async () => {
      const { key, waitFor, exitCode, screen } = await start('watch', ['--duration', '20m']);
      await waitFor(/Holding connections in IDLE, 19:5\d left/);
      await waitFor(/19:5[0-6] left/);
      await key('C-c');
      expect(await exitCode()).toBe(130);
      const shown = await screen();
      expect(shown).toMatch(/^never +[─•]+$/m);
      expect(shown).toMatch(/^every 6 min 40 s +[─•]+$/m);
      expect(shown).toMatch(/• keep-alive/);
      expect(shown.replace(/\s+/g, ' ')).toMatch(/stopped after \d/);
    });

    test('the drawing is ASCII where nothing else can be shown', async () => {
      const { exitCode, screen } = await start('watch', ['--duration', '5s', '--max-connections', '1'], { LANG: 'C' });
      expect(await exitCode()).toBe(0);
      expect(await screen()).toMatch(/^never +[-.]+$/m);
    });
  });

  describeWith('tmux', 'watch --test-delivery', () => {
    test('asks before it writes; no means a watch that writes nothing', async () => {
      const { send, key, waitFor, exitCode, screen } = await start('watch', ['--duration', '5s', '--test-delivery']);
      await waitFor('May it do that in this mailbox?');
      const before = made();
      await send('n');
      await key('Enter');
      expect(await exitCode()).toBe(0);
      const shown = await screen();
      expect(shown).toMatch(/Holds up to 3 connections .* in IDLE for 5.0 s\. It leaves one free/);
      expect(shown).not.toContain('notified of');
      expect(made()).toBe(before);
    });

    test('yes: each connection is told of its message, and the drawing shows it', async () => {
      const { key, waitFor, exitCode, screen } = await start('watch', ['--duration', '6s', '--test-delivery']);
      await waitFor('May it do that in this mailbox?');
      const before = made();
      await key('Enter');
      await waitFor(/now and then opens one\s+more for a message/);
      expect(await exitCode(60_000)).toBe(0);
      const shown = await screen();
      expect(shown).toMatch(/notified of\s+5\s+of\s+5\s+messages/);
      // One for the delivery test, and one for each row.
      expect(made()).toBe(before + 4);
      expect(shown).toMatch(/^never +[─•]+▲─*$/m);
      expect(shown).toMatch(/▲ notified of a change/);
    });
  });

  describeWith('tmux', 'check --test-delivery', () => {
    test('asks before it writes; no means no', async () => {
      const { send, key, waitFor, exitCode, screen } = await start('check', [
        '--test-delivery',
        '--client',
        'connections=2',
      ]);
      await waitFor('May it do that in this mailbox?');
      const before = made();
      await send('n');
      await key('Enter');
      expect(await exitCode()).toBe(0);
      expect(await screen()).not.toContain('new mail announced');
      expect(made()).toBe(before);
    });

    test('yes: measured, and shown', async () => {
      const { key, waitFor, exitCode, screen } = await start('check', ['--test-delivery', '--client', 'connections=2']);
      await waitFor('May it do that in this mailbox?');
      await key('Enter');
      expect(await exitCode()).toBe(0);
      expect((await screen()).replace(/\s+/g, ' ')).toMatch(
        /new mail announced after \d+(?:\.\d)? m?s \(median of 5\)/,
      );
    });
  });
});
