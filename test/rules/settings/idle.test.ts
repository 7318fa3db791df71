import { describe, expect, test } from 'vitest';
import type { Message } from '../../../src/base/message.ts';
import { programs } from '../../../src/programs/index.ts';
import { off, renewedTooLate } from '../../../src/rules/settings/idle.ts';
import { say } from '../../../src/words/say.ts';
import { byDefault, inFile, LINE, programSheet } from '../../support/accounts.ts';
import { catches, silent } from '../../support/rule.ts';
import { account, sheet } from '../../support/sheets.ts';

const thunderbird = (...args: Parameters<typeof account>) => sheet({ accounts: [account(...args)] });

describe('idle/off', () => {
  const unused = (program: Message) => say('idle-off.message', { program, account: 'jo@example.org' });

  test('catches a Thunderbird where somebody switched it off', () => {
    const file = '/home/jo/profile/prefs.js';
    const [finding] = catches(off, thunderbird({ idle: false }), {
      message: unused(say('program-thunderbird')),
      at: { file, line: 2 },
      edits: [{ file, key: 'mail.server.server1.idle', from: false, to: true }],
      remedy: 'program-set-idle',
    });
    expect(finding?.remedy?.safety).toBe('safe');
  });

  test('catches an Evolution where somebody switched it off, as a warning too', () => {
    catches(off, programSheet('evolution', { idle: inFile(false, 'UseIdle') }), {
      message: unused(say('program-evolution')),
      at: { file: '/home/jo/evolution', line: LINE },
      edits: [{ file: '/home/jo/evolution', key: 'UseIdle', from: false, to: true }],
      remedy: 'program-set-idle',
    });
  });

  test.each([
    'mutt',
    'neomutt',
  ] as const)('catches %s, which comes without it, as a note, with an edit to look at', (client) => {
    const [finding] = catches(off, programSheet(client, { idle: byDefault(false, 'imap_idle') }), {
      severity: 'info',
      message: unused(programs[client].name),
      at: { file: `/home/jo/${client}`, line: null },
      edits: [{ file: `/home/jo/${client}`, key: 'imap_idle', from: null, to: true }],
      remedy: 'program-set-idle',
    });
    expect(finding?.remedy).toMatchObject({
      safety: 'review',
      steps: [say('muttrc-step-idle'), say(`${client}-step-restart`), say('muttrc-step-idle-caution')],
    });
  });

  test('catches a phone, as a note, and keeps to the inbox', () => {
    catches(off, programSheet('k9', { idle: inFile(false, 'pushEnabled') }), {
      severity: 'info',
      message: unused(say('program-k9')),
      at: { file: '/home/jo/k9', line: LINE },
      edits: [],
      remedy: 'k9-set-push',
    });
  });

  test.each([
    ['a healthy mailbox', sheet()],
    ['an assumed Thunderbird', thunderbird({ idle: false }, { file: null })],
    ['an iPhone', programSheet('ios', { idle: inFile(false) })],
    ['a mutt that uses it', programSheet('mutt', { idle: inFile(true) })],
    ['a mutt whose value only mutt knows', programSheet('mutt', { idle: inFile<boolean>(null) })],
    ['mbsync, which has none', programSheet('mbsync', { idle: byDefault(false) })],
  ])('is silent on %s', (_name, facts) => silent(off, facts));
});

describe('idle/renewed-too-late', () => {
  test('catches a phone that renews every 36 minutes', () => {
    const [finding] = catches(
      renewedTooLate,
      programSheet('k9', { idleRefreshMinutes: inFile(36, 'idleRefreshMinutes'), pushFolders: inFile(1) }),
      {
        message: say('idle-renewed-too-late.message', {
          program: say('program-k9'),
          account: 'jo@example.org',
          minutes: 36,
        }),
        at: { file: '/home/jo/k9', line: LINE },
        edits: [],
        remedy: 'program-set-renewal',
      },
    );
    expect(finding?.remedy?.steps).toContainEqual(say('k9-step-renew'));
  });

  test('catches an offlineimap that renews every 30, and offers no edit: its file counts seconds', () => {
    catches(renewedTooLate, programSheet('offlineimap', { idleRefreshMinutes: inFile(30), pushFolders: inFile(1) }), {
      message: say('idle-renewed-too-late.message', {
        program: say('program-offlineimap'),
        account: 'jo@example.org',
        minutes: 30,
      }),
      at: { file: '/home/jo/offlineimap', line: LINE },
      edits: [],
      remedy: 'program-set-renewal',
    });
  });

  test.each([
    ['Thunderbird, which has no such setting', sheet()],
    ['every 29 minutes', programSheet('offlineimap', { idleRefreshMinutes: inFile(29), pushFolders: inFile(1) })],
    ['a phone that pushes nothing', programSheet('k9', { idleRefreshMinutes: inFile(60), pushFolders: inFile(0) })],
  ])('is silent on %s', (_name, facts) => silent(renewedTooLate, facts));
});
