import type { Message } from '../../base/message.ts';
import { BEST_POLL } from '../../knowledge/recommended.ts';
import type { Account } from '../../model/account.ts';
import type { RuleOptions } from '../../model/rule.ts';
import type { MailProgram } from '../../programs/program.ts';
import { defineRule } from '../../words/rule.ts';
import { say } from '../../words/say.ts';
import { accountsWith, inFiles, problemWith, remedyOf } from './account.ts';

/** Minutes to set where a team wants new mail looked for more often than every `pollCeilingMinutes`. */
function bestPoll({ steps }: MailProgram, { pollCeilingMinutes }: RuleOptions): number {
  // A phone offers no less than 15 minutes, whatever the ceiling is.
  return Math.max(steps.shortestPoll ?? 0, Math.min(BEST_POLL, pollCeilingMinutes - 1));
}

/** No regular check at all: switched off, or an interval of 0 or less, which is never scheduled. */
function isOff({ settings: { checkNewMail, pollMinutes } }: Account): boolean {
  return checkNewMail.value === false || (pollMinutes.value !== null && pollMinutes.value <= 0);
}

export const tooSlow = defineRule({
  id: 'polling/too-slow',
  severity: 'warning',
  sources: [
    'RFC 2177 (re-issue IDLE at least every 29 minutes)',
    'RFC 9051 section 5.4 (autologout not under 30 minutes)',
    'comm-central nsImapProtocol.cpp:1484-1515',
    'evolution-data-server e-source-refresh.c (60 minutes when nothing is set)',
    'thunderbird-android AccountSettingsDescriptions.java (automaticCheckIntervalMinutes)',
  ],
  needs: ['accounts'],
  *check({ accounts }, options) {
    for (const judged of accountsWith(inFiles(accounts), 'pollMinutes')) {
      const { account, program, setting } = judged;
      if (isOff(account) || setting.value === null || setting.value < options.pollCeilingMinutes) continue;
      yield problemWith(
        judged,
        say('polling-too-slow.message', { program: program.name, account: account.account, minutes: setting.value }),
        remedyOf(judged, bestPoll(program, options)),
      );
    }
  },
});

export const off = defineRule({
  id: 'polling/off',
  severity: 'warning',
  sources: ['comm-central nsImapProtocol.cpp:1484-1515', 'comm-central nsMsgBiffManager.cpp:180-210', 'RFC 2177'],
  needs: ['accounts'],
  *check({ accounts }, options) {
    const bySwitch = accountsWith(inFiles(accounts), 'checkNewMail');
    const byInterval = accountsWith(inFiles(accounts), 'pollMinutes');
    const all = [...bySwitch].filter(({ setting }) => setting.value === false);
    const switchedOff = new Set(all.map(({ account }) => account));
    const never = [...byInterval].filter(({ account }) => isOff(account) && !switchedOff.has(account));
    for (const judged of [...all, ...never]) {
      const { account, program, name } = judged;
      const best = bestPoll(program, options);
      yield problemWith(
        judged,
        say('polling-off.message', { program: program.name, account: account.account }),
        remedyOf(judged, name === 'checkNewMail' ? true : best, { shown: best }),
      );
    }
  },
});

/** Minutes. The strictest published quota is 20 checks an hour, which is one every 3 minutes. */
const SHORTEST_POLL = 3;

export const tooOften = defineRule({
  id: 'polling/too-often',
  severity: 'warning',
  sources: [
    'https://www.indialinks.com/kb/email-limitations.htm (20 checks an hour for a mailbox)',
    'https://mdiwebsites.com/blog/email-policies/ (30 an hour for an address)',
    'https://oldsite.syshosting.com/mail-policy.html (60 an hour for a domain)',
    'offlineimap 8.0.0 accounts.py (refreshperiod) and repository/IMAP.py (holdordropconnections): a sign-in for each check',
  ],
  needs: ['accounts'],
  *check({ accounts }, options) {
    for (const judged of accountsWith(inFiles(accounts), 'pollMinutes')) {
      const { account, program, setting } = judged;
      const minutes = setting.value ?? SHORTEST_POLL;
      // What hosts count and slow down are sign-ins.
      if (isOff(account) || minutes >= SHORTEST_POLL || account.settings.staysConnected?.value === true) continue;
      const to = bestPoll(program, options);
      const remedy = remedyOf(judged, to);
      const isPushed = account.settings.idle.value === true;
      yield problemWith(
        judged,
        tooOftenMessage(program.name, account.account, minutes),
        isPushed ? { ...remedy, text: say('polling-too-often.remedy', { minutes: to }) } : remedy,
      );
    }
  },
});

function tooOftenMessage(program: MailProgram['name'], account: string, minutes: number): Message {
  const about = { program, account, checks: Math.round(60 / minutes) };
  return Number.isInteger(minutes)
    ? say('polling-too-often.message', { ...about, minutes })
    : say('polling-too-often.message-seconds', { ...about, seconds: Math.round(minutes * 60) });
}
