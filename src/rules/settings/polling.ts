import { BEST_POLL, LONGEST_POLL } from '../../knowledge/recommended.ts';
import type { Account } from '../../model/account.ts';
import { defineRule, type RuleOptions } from '../../model/rule.ts';
import type { MailProgram } from '../../programs/program.ts';
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
  title: 'The mail program checks for new mail too rarely',
  why:
    'Folders that are not watched with IDLE show new mail only when the program looks for it, and a watched folder depends on that check ' +
    'when its connection has died unnoticed: servers end a silent connection after 30 minutes, many routers sooner. Thunderbird never renews IDLE ' +
    `by itself; its regular check does that as a side effect. So the check has to come more often than every ${LONGEST_POLL} minutes, else mail comes late.`,
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
        `${program.name} looks for new mail in ${account.account} only every ${setting.value} minutes.`,
        remedyOf(judged, bestPoll(program, options)),
      );
    }
  },
});

export const off = defineRule({
  id: 'polling/off',
  severity: 'warning',
  title: 'The mail program never looks for new mail by itself',
  why:
    'Without a regular check new mail comes only over IDLE, and only while its connection lives: Thunderbird never renews IDLE ' +
    'by itself, servers end a silent connection after 30 minutes, and nothing would notice. New mail then waits for a click.',
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
        `${program.name} never looks for new mail in ${account.account} by itself.`,
        remedyOf(judged, name === 'checkNewMail' ? true : best, { shown: best }),
      );
    }
  },
});
