import { everyMinutes } from '../../../base/text.ts';
import { BEST_POLL } from '../../../knowledge/recommended.ts';
import { defineRule } from '../../../model/rule.ts';
import { say } from '../../../words/say.ts';
import type { HowTo } from '../../program.ts';
import { placeOf, remedyFor } from '../../remedy.ts';
import { howTo, steps } from '../steps.ts';
import { thunderbirds, whereFrom } from './words.ts';

/** Minutes. The strictest published quota is 20 checks an hour, which is one every 3 minutes. */
const SHORTEST_POLL = 3;

const lessOften: HowTo = {
  ...howTo.pollMinutes,
  text: ({ value: minutes }) => say('thunderbird-poll-less-often', { minutes }),
};

export const pollTooOften = defineRule({
  id: 'polling/too-often',
  severity: 'warning',
  title: 'New mail is looked for so often that a server may shut the account out',
  why:
    'Some mail hosts count checks: 20 an hour for a mailbox, 30 for a network address or 60 for a domain, and answer ' +
    '"wrong password" for the rest of the hour once the number is used up. A check every minute or two is more than 20 an hour ' +
    'from this program alone, and phones and other computers add theirs. It gains nothing where the server offers IDLE, which tells ' +
    'of new mail at once.',
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
        message: `Thunderbird looks for new mail in ${account.account} ${everyMinutes(minutes)}: ${Math.floor(60 / minutes)} checks an hour.`,
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
  title: 'The mail program does not look for mail when it starts',
  why:
    'Without the check at start-up Thunderbird stays disconnected until the first regular check or a click: ' +
    'no new mail and no IDLE for up to that many minutes.',
  sources: ['Thunderbird 153.7.0esr: no connection at all until the first check_time tick'],
  needs: ['accounts'],
  *check({ accounts }) {
    for (const account of thunderbirds(accounts)) {
      const { checkAtStartup } = account.settings;
      if (checkAtStartup.value !== false) continue;
      yield {
        message: `Thunderbird does not look for new mail in ${account.account} when it starts.`,
        evidence: [whereFrom(account, 'checkAtStartup')],
        at: placeOf(account, checkAtStartup),
        subject: account.account,
        remedy: remedyFor(account, { setting: checkAtStartup, to: true, howTo: howTo.checkAtStartup }, steps),
      };
    }
  },
});
