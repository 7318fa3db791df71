import { BEST_POLL } from '../../../knowledge/recommended.ts';
import { defineRule } from '../../../words/rule.ts';
import { say } from '../../../words/say.ts';
import type { HowTo } from '../../program.ts';
import { placeOf, remedyFor } from '../../remedy.ts';
import { howTo, steps } from '../steps.ts';
import { thunderbirds, whereFrom } from './words.ts';

/** Minutes. The strictest published quota is 20 checks an hour, which is one every 3 minutes. */
const SHORTEST_POLL = 3;

const lessOften: HowTo = {
  ...howTo.pollMinutes,
  text: ({ value: minutes }) => say('polling-too-often.remedy', { minutes }),
};

export const pollTooOften = defineRule({
  id: 'polling/too-often',
  severity: 'warning',
  sources: [
    'https://www.indialinks.com/kb/email-limitations.htm (20 checks an hour for a mailbox)',
    'https://mdiwebsites.com/blog/email-policies/ (30 an hour for an address)',
    'https://oldsite.syshosting.com/mail-policy.html (60 an hour for a domain)',
  ],
  needs: ['accounts'],
  *check({ accounts }, options) {
    const to = Math.min(BEST_POLL, options.pollCeilingMinutes - 1);
    for (const account of thunderbirds(accounts)) {
      const { checkNewMail, pollMinutes } = account.settings;
      const minutes = pollMinutes.value ?? 0;
      // Switched off, or an interval of 0 or less, which is never scheduled: `polling/off`.
      if (checkNewMail.value === false || minutes <= 0 || minutes >= SHORTEST_POLL) continue;
      yield {
        message: say('polling-too-often.message', {
          account: account.account,
          minutes,
          checks: Math.floor(60 / minutes),
        }),
        evidence: [whereFrom(account, 'pollMinutes')],
        at: placeOf(account, pollMinutes),
        subject: account.account,
        remedy: remedyFor(account, { setting: pollMinutes, to, howTo: lessOften }, steps),
      };
    }
  },
});

export const notAtStartup = defineRule({
  id: 'polling/not-at-startup',
  severity: 'warning',
  sources: ['Thunderbird 153.7.0esr: no connection at all until the first check_time tick'],
  needs: ['accounts'],
  *check({ accounts }) {
    for (const account of thunderbirds(accounts)) {
      const { checkAtStartup } = account.settings;
      if (checkAtStartup.value !== false) continue;
      yield {
        message: say('polling-not-at-startup.message', { account: account.account }),
        evidence: [whereFrom(account, 'checkAtStartup')],
        at: placeOf(account, checkAtStartup),
        subject: account.account,
        remedy: remedyFor(account, { setting: checkAtStartup, to: true, howTo: howTo.checkAtStartup }, steps),
      };
    }
  },
});
