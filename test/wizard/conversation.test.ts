/** From the first question to the proof, on a real terminal with a real Dovecot that allows three connections. */

import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { runBinary } from '../support/binary.ts';
import { type Dovecot, startDovecot } from '../support/dovecot.ts';
import { describeWith } from '../support/require.ts';
import { Conversation, converse, flat, Home, jargonIn, PASSWORD, USER } from './stage.ts';

const OTHER = 'eva@casa.test';
const ACCOUNT = /Which account/;
const DEVICES = /Which other devices/;
const CHANGE = /\(Y.n.details\)/;

let dovecot: Dovecot;
let home: Home;
let talk: Conversation | null = null;

async function begin(args: readonly string[] = []): Promise<Conversation> {
  talk = new Conversation(await converse(home, ['check', '--ca', join(home.path, 'ca.pem'), ...args]));
  return talk;
}

async function nobodyLeft(): Promise<void> {
  for (let i = 0; i < 40 && (await dovecot.who()).length > 0; i += 1) await sleep(50);
  expect(await dovecot.who()).toEqual([]);
}

const backups = (): string[] => readdirSync(home.profile).filter((name) => name.endsWith('.bak'));

describeWith('dovecot', 'the conversation', () => {
  beforeAll(async () => {
    dovecot = await startDovecot({
      limit: 3,
      users: { [USER]: PASSWORD, [OTHER]: PASSWORD },
      folders: ['Sent', 'Trash', 'Drafts', 'Work'],
      settings: 'auth_failure_delay = 0',
    });
    home = new Home();
    writeFileSync(join(home.path, 'ca.pem'), dovecot.ca);
  });
  afterEach(async () => {
    await talk?.terminal.close();
    talk = null;
    for (const name of existsSync(home.profile) ? backups() : []) unlinkSync(join(home.profile, name));
  });
  afterAll(async () => {
    await dovecot.stop();
    home.remove();
  });

  describeWith('tmux', 'on a terminal', () => {
    test('from the account to the proof: the change is made, measured, and can be undone as printed', async () => {
      home.thunderbird([{ user: USER, port: dovecot.ports.tls }]);
      const before = home.prefs;
      const { answer, ended, ...one } = bound(await begin(['-o', join(home.path, 'report.html'), '--format', 'html']));
      await answer(ACCOUNT);
      await answer(DEVICES, '', ['Space']);
      await answer('Password for', PASSWORD);
      const offer = await answer(CHANGE);
      expect(offer).toContain('allows 3 connections at a time');
      expect(offer).toContain('maximum number of server connections from 5 to 1?');
      const { code, screen } = await ended();
      expect(flat(screen)).toMatch(
        /✔ Checked again: Thunderbird 1 and iPhone or iPad Mail 2 at the same time, nothing refused/,
      );
      expect(code).toBe(0);
      expect(jargonIn(screen)).toEqual([]);
      expect(one.count()).toBeLessThanOrEqual(7);
      expect(screen).toContain(`The report was written to ${join(home.path, 'report.html')}`);
      expect(readFileSync(join(home.path, 'report.html'), 'utf8')).toContain('<!DOCTYPE html>');
      expect(home.prefs).toContain('max_cached_connections", 1);');
      await nobodyLeft();

      // The commands, as they stand there.
      const commands = [...screen.matchAll(/^ {2}node bin\/imap-doctor\.js (.*)$/gm)].map(
        ([, command = '']) => command,
      );
      const [undo = '', again = ''] = commands;
      expect(again).toContain(`--config-file ${join(home.profile, 'prefs.js')}`);
      const env = { HOME: home.path, IMAP_DOCTOR_PASSWORD: PASSWORD };
      const checked = await runBinary([...again.split(' '), '--ca', join(home.path, 'ca.pem')], { env });
      expect({ code: checked.code, stdout: checked.stdout }).toMatchObject({ code: 0 });
      const undone = await runBinary([...undo.split(' '), '--yes'], { env });
      expect(undone.code).toBe(0);
      expect(home.prefs).toBe(before);
    });

    test('a wrong password is asked for again, twice at the most, and going back does not start the count anew', async () => {
      home.thunderbird([{ user: USER, port: dovecot.ports.tls }]);
      const { answer, ended, key, sees } = bound(await begin());
      await answer(ACCOUNT);
      await answer(DEVICES);
      await answer('Password for', `${PASSWORD} `);
      const first = await sees('You can try again');
      expect(first).toContain('begins or ends with a blank');
      expect(first).toMatch(/Privacy & Security > Saved Passwords/);
      await key('Escape');
      await answer(/devices use this account\?.*devices use this account\?/);
      await answer(/devices.*Password for.*devices.*Password for[^✔]*$/, 'wrong');
      await answer('You can try once more', 'wrong again');
      const { code, screen } = await ended();
      expect(code).toBe(1);
      expect(screen.match(/✖ sign-in/g)?.length).toBe(3);
      expect(jargonIn(screen)).toEqual([]);
    });

    test('wrong, then right', async () => {
      home.thunderbird([{ user: USER, port: dovecot.ports.tls }]);
      const { answer, ended, count } = bound(await begin());
      await answer(ACCOUNT);
      await answer(DEVICES);
      await answer('Password for', 'wrong');
      await answer('You can try again', PASSWORD);
      await answer(CHANGE, 'n');
      const { code, screen } = await ended();
      expect(code).toBe(1);
      expect(screen).toContain('Nothing was changed.');
      expect(backups()).toEqual([]);
      expect(count()).toBeLessThanOrEqual(7);
    });

    test('Thunderbird is open: asked to close it, goes on by itself, and asks for no password again', async () => {
      home.thunderbird([{ user: USER, port: dovecot.ports.tls }]);
      const open = spawn('sleep', ['60'], { stdio: 'ignore' });
      symlinkSync(`127.0.0.1:+${open.pid}`, join(home.profile, 'lock'));
      try {
        const { answer, ended, sees } = bound(await begin());
        await answer(ACCOUNT);
        await answer(DEVICES);
        await answer('Password for', PASSWORD);
        await answer(CHANGE, 'y');
        await answer('Thunderbird is open. Close it, then press Enter');
        await sees(/process \d+ is not Thunderbird/);
        expect(backups()).toEqual([]);
        open.kill('SIGKILL');
        const { code, screen } = await ended();
        expect(code).toBe(0);
        expect(screen).toContain('Checked again: Thunderbird 1');
        expect(screen.match(/Password for/g)?.length).toBe(1);
        expect(backups().length).toBe(1);
      } finally {
        open.kill('SIGKILL');
        unlinkSync(join(home.profile, 'lock'));
      }
    });

    test('Thunderbird is open and stays open: s leaves everything as it is', async () => {
      home.thunderbird([{ user: USER, port: dovecot.ports.tls }]);
      symlinkSync(`127.0.0.1:+${process.pid}`, join(home.profile, 'lock'));
      try {
        const { answer, ended } = bound(await begin());
        await answer(ACCOUNT);
        await answer(DEVICES);
        await answer('Password for', PASSWORD);
        await answer(CHANGE, 'y');
        await answer('Thunderbird is open. Close it, then press Enter', 's');
        expect((await ended()).screen).toContain('Nothing was changed.');
        expect(backups()).toEqual([]);
      } finally {
        unlinkSync(join(home.profile, 'lock'));
      }
    });

    test('two accounts: the other one is neither checked nor changed', async () => {
      home.thunderbird([
        { user: USER, port: dovecot.ports.tls },
        { user: OTHER, port: dovecot.ports.tls },
      ]);
      const { answer, ended } = bound(await begin());
      await answer(ACCOUNT, '', ['Down']);
      await answer(DEVICES);
      await answer(`Password for ${OTHER}`, PASSWORD);
      await answer(CHANGE);
      const { code, screen } = await ended();
      expect(code).toBe(0);
      expect(screen.split('Which other devices')[1]).not.toContain(USER);
      expect(home.prefs).toContain('server1.max_cached_connections", 5);');
      expect(home.prefs).toContain('server2.max_cached_connections", 1);');
    });

    test('details: the whole report and the change itself, then the question again', async () => {
      home.thunderbird([{ user: USER, port: dovecot.ports.tls }]);
      const { answer, ended, sees } = bound(await begin());
      await answer(ACCOUNT);
      await answer(DEVICES);
      await answer('Password for', PASSWORD);
      await answer(CHANGE, 'd');
      const shown = await sees(/-mail\.server\.server1\.max_cached_connections = 5/);
      expect(shown).toContain('connections/over-limit');
      await answer(/\+mail\.server\.server1\.max_cached_connections = 1.*details\)/, 'n');
      expect((await ended()).code).toBe(1);
    });

    test('another computer counts as well, and is told the same number', async () => {
      home.thunderbird([{ user: USER, port: dovecot.ports.tls }]);
      const { answer, ended } = bound(await begin());
      await answer(ACCOUNT);
      await answer(DEVICES, '', ['Down', 'Down', 'Space']);
      await answer('Password for', PASSWORD);
      await answer(CHANGE);
      const { code, screen } = await ended();
      expect(code).toBe(0);
      expect(flat(screen)).toMatch(
        /Checked again: Thunderbird 1 and Thunderbird elsewhere 1 at the same time, nothing refused/,
      );
      expect(flat(screen)).toMatch(/On your other computer, set the same number \(1\)/);
      expect(jargonIn(screen)).toEqual([]);
    });

    test.each([
      ['at the first question', async () => undefined],
      [
        'at the password',
        async ({ answer, sees }: Bound) => {
          await answer(ACCOUNT);
          await answer(DEVICES);
          await sees('Password for');
        },
      ],
    ])('Ctrl-C %s ends with 130', async (_name, there) => {
      home.thunderbird([{ user: USER, port: dovecot.ports.tls }]);
      const one = bound(await begin());
      await one.sees(ACCOUNT);
      await there(one);
      await one.key('C-c');
      const { code, screen } = await one.ended();
      expect(code).toBe(130);
      expect(screen).toMatch(/Interrupted\./);
      expect(screen).not.toMatch(/mistake|ExitPromptError|at .*\.js|✖/);
    });

    test('Ctrl-C while it is checked is no fault of the server: no red cross, nobody left', async () => {
      home.thunderbird([{ user: USER, port: dovecot.ports.tls }]);
      const { answer, sees, key, ended } = bound(await begin());
      await answer(ACCOUNT);
      await answer(DEVICES);
      await answer('Password for', PASSWORD);
      // It is listened to for a second: that is when the key is pressed.
      await sees(/✔ sign-in +push/);
      await key('C-c');
      const { code, screen } = await ended();
      expect(code).toBe(130);
      expect(screen).toMatch(/✔ sign-in/);
      expect(screen).not.toMatch(/✖/);
      await nobodyLeft();
    });
  });
});

/** The methods alone, so that a test can take them apart. */
function bound(conversation: Conversation) {
  const { key } = conversation.terminal;
  return {
    answer: (...args: Parameters<Conversation['answer']>) => conversation.answer(...args),
    ended: () => conversation.ended(),
    count: () => conversation.answers,
    sees: (pattern: RegExp | string) => conversation.sees(pattern),
    key,
  };
}

type Bound = ReturnType<typeof bound>;
