import { describe, expect, test } from 'vitest';
import type { Message } from '../../../src/base/message.ts';
import { off, tooOften, tooSlow } from '../../../src/rules/settings/polling.ts';
import { say } from '../../../src/words/say.ts';
import { byDefault, inFile, LINE, programSheet } from '../../support/accounts.ts';
import { catches, silent } from '../../support/rule.ts';
import { account, sheet } from '../../support/sheets.ts';

const prefs = '/home/jo/profile/prefs.js';
const thunderbird = (...args: Parameters<typeof account>) => sheet({ accounts: [account(...args)] });
const every10 = 'program-set-poll';

describe('polling/too-slow', () => {
  test('catches a Thunderbird that checks every hour', () => {
    const [finding] = catches(tooSlow, thunderbird({ pollMinutes: 60 }), {
      message: say('polling-too-slow.message', {
        program: say('program-thunderbird'),
        account: 'jo@example.org',
        minutes: 60,
      }),
      at: { file: prefs, line: 3 },
      edits: [{ file: prefs, key: 'mail.server.server1.pollMinutes', from: 60, to: 10 }],
      remedy: every10,
    });
    expect(finding?.remedy?.steps.at(-1)).toEqual(say('thunderbird-step-poll', { minutes: 10 }));
  });

  test('catches an Evolution at the ceiling of 25', () => {
    catches(tooSlow, programSheet('evolution', { pollMinutes: inFile(25, 'IntervalMinutes') }), {
      message: say('polling-too-slow.message', {
        program: say('program-evolution'),
        account: 'jo@example.org',
        minutes: 25,
      }),
      at: { file: '/home/jo/evolution', line: LINE },
      edits: [{ file: '/home/jo/evolution', key: 'IntervalMinutes', from: 25, to: 10 }],
      remedy: every10,
    });
  });

  test('advises a phone what it offers: 15 minutes at the least', () => {
    const [finding] = catches(tooSlow, programSheet('k9', { pollMinutes: inFile(60) }), {
      message: say('polling-too-slow.message', {
        program: say('program-k9'),
        account: 'jo@example.org',
        minutes: 60,
      }),
      at: { file: '/home/jo/k9', line: LINE },
      edits: [],
      remedy: 'program-set-poll',
    });
    expect(finding?.remedy?.steps.at(-1)).toEqual(say('k9-step-poll', { minutes: 15 }));
  });

  test('goes by the ceiling a team sets, and advises less than that', () => {
    const facts = thunderbird({ pollMinutes: 8 });
    silent(tooSlow, facts, { pollCeilingMinutes: 9 });
    catches(
      tooSlow,
      facts,
      {
        message: say('polling-too-slow.message', {
          program: say('program-thunderbird'),
          account: 'jo@example.org',
          minutes: 8,
        }),
        at: { file: prefs, line: 3 },
        edits: [{ file: prefs, key: 'mail.server.server1.pollMinutes', from: 8, to: 7 }],
        remedy: 'program-set-poll',
      },
      { pollCeilingMinutes: 8 },
    );
  });

  test.each([
    ['every 24 minutes', thunderbird({ pollMinutes: 24 })],
    ['never, which is another rule', thunderbird({ pollMinutes: 0 })],
    ['a check that is switched off, which is another rule', thunderbird({ pollMinutes: 60, checkNewMail: false })],
    ['an assumed Thunderbird', thunderbird({ pollMinutes: 60 }, { file: null })],
    ['an offlineimap that a timer starts', programSheet('offlineimap')],
    ['mutt, where nothing of it can be clicked', programSheet('mutt', { pollMinutes: inFile(60) })],
  ])('is silent on %s', (_name, facts) => silent(tooSlow, facts));
});

describe('polling/off', () => {
  const never = (program: Message) => say('polling-off.message', { program, account: 'jo@example.org' });

  test('catches a Thunderbird where the check is switched off', () => {
    const [finding] = catches(off, thunderbird({ checkNewMail: false }), {
      message: never(say('program-thunderbird')),
      at: { file: prefs, line: 5 },
      edits: [{ file: prefs, key: 'mail.server.server1.checkNewMail', from: false, to: true }],
      remedy: 'program-set-poll',
    });
    expect(finding?.remedy?.steps.at(-1)).toEqual(say('thunderbird-step-poll', { minutes: 10 }));
  });

  test.each([0, -5])('catches a Thunderbird with an interval of %i, once', (pollMinutes) => {
    catches(off, thunderbird({ pollMinutes }), {
      message: never(say('program-thunderbird')),
      at: { file: prefs, line: 3 },
      edits: [{ file: prefs, key: 'mail.server.server1.pollMinutes', from: pollMinutes, to: 10 }],
      remedy: every10,
    });
  });

  test('catches both at once as one', () => {
    expect(
      catches(off, thunderbird({ pollMinutes: 0, checkNewMail: false }), {
        message: never(say('program-thunderbird')),
        at: { file: prefs, line: 5 },
        edits: [{ file: prefs, key: 'mail.server.server1.checkNewMail', from: false, to: true }],
        remedy: 'program-set-poll',
      }),
    ).toHaveLength(1);
  });

  test('catches a phone that never checks', () => {
    catches(off, programSheet('k9', { pollMinutes: inFile(0), checkNewMail: inFile(false) }), {
      message: never(say('program-k9')),
      at: { file: '/home/jo/k9', line: LINE },
      edits: [],
      remedy: 'program-set-poll',
    });
  });

  test('catches an Evolution where it is switched off', () => {
    const settings = { pollMinutes: inFile(60), checkNewMail: inFile(false, '[Refresh] Enabled') };
    catches(off, programSheet('evolution', settings), {
      message: never(say('program-evolution')),
      at: { file: '/home/jo/evolution', line: LINE },
      edits: [{ file: '/home/jo/evolution', key: '[Refresh] Enabled', from: false, to: true }],
      remedy: every10,
    });
  });

  test('catches an offlineimap that copies once and waits for nothing', () => {
    catches(off, programSheet('offlineimap', { pollMinutes: byDefault(0, 'autorefresh') }), {
      message: never(say('program-offlineimap')),
      at: { file: '/home/jo/offlineimap', line: null },
      edits: [{ file: '/home/jo/offlineimap', key: 'autorefresh', from: null, to: 10 }],
      remedy: every10,
    });
  });

  test.each([
    ['a healthy mailbox', sheet()],
    ['a check that comes too rarely', thunderbird({ pollMinutes: 60 })],
    ['an assumed Thunderbird', thunderbird({ checkNewMail: false }, { file: null })],
    ['an iPhone, where only the device knows', programSheet('ios')],
  ])('is silent on %s', (_name, facts) => silent(off, facts));
});

describe('polling/too-often', () => {
  test.each([
    [1, 60],
    [2, 30],
  ])('catches a check every %i minutes', (pollMinutes, checks) => {
    const [finding] = catches(tooOften, thunderbird({ pollMinutes }), {
      message: say('polling-too-often.message', {
        program: say('program-thunderbird'),
        account: 'jo@example.org',
        minutes: pollMinutes,
        checks,
      }),
      at: { file: prefs, line: 3 },
      edits: [{ file: prefs, key: 'mail.server.server1.pollMinutes', from: pollMinutes, to: 10 }],
      remedy: 'polling-too-often.remedy',
    });
    expect(finding?.evidence).toEqual([
      say('setting-set-line', { setting: 'mail.server.server1.pollMinutes', setBy: 'file', line: 3 }),
    ]);
  });

  test('advises less than the ceiling of a team', () => {
    const [finding] = catches(
      tooOften,
      thunderbird({ pollMinutes: 1 }),
      {
        message: say('polling-too-often.message', {
          program: say('program-thunderbird'),
          account: 'jo@example.org',
          minutes: 1,
          checks: 60,
        }),
        at: { file: prefs, line: 3 },
        edits: [{ file: prefs, key: 'mail.server.server1.pollMinutes', from: 1, to: 5 }],
        remedy: 'polling-too-often.remedy',
      },
      { pollCeilingMinutes: 6 },
    );
    expect(finding?.remedy?.steps.at(-1)).toEqual(say('thunderbird-step-poll', { minutes: 5 }));
  });

  test.each([
    ['a healthy mailbox', sheet()],
    ['every three minutes', thunderbird({ pollMinutes: 3 })],
    ['never', thunderbird({ pollMinutes: 0 })],
    ['every minute, but switched off', thunderbird({ pollMinutes: 1, checkNewMail: false })],
    ['an assumed Thunderbird', thunderbird({ pollMinutes: 1 }, { file: null })],
  ])('is silent on %s', (_name, facts) => silent(tooOften, facts));

  test('catches an offlineimap that signs in every 12 seconds', () => {
    catches(tooOften, programSheet('offlineimap', { pollMinutes: inFile(0.2, 'autorefresh'), idle: inFile(false) }), {
      message: say('polling-too-often.message-seconds', {
        program: say('program-offlineimap'),
        account: 'jo@example.org',
        seconds: 12,
        checks: 300,
      }),
      at: { file: '/home/jo/offlineimap', line: LINE },
      edits: [{ file: '/home/jo/offlineimap', key: 'autorefresh', from: 0.2, to: 10 }],
      remedy: 'program-set-poll',
    });
  });

  test('is silent on mutt, which asks over the connection it has', () => {
    silent(tooOften, programSheet('mutt', { pollMinutes: inFile(0.1, 'mail_check') }));
  });
});
