import { everyMinutes } from '../../../base/text.ts';
import type { Account } from '../../../model/account.ts';
import type { Remedy } from '../../../model/finding.ts';
import { defineRule } from '../../../model/rule.ts';
import { bestPoll, clicks, LONGEST_POLL, placeOf, thunderbirdRemedy } from '../../../rules/remedies.ts';
import { thunderbirds, whereFrom } from './words.ts';

/** Minutes. The strictest published quota is 20 checks an hour, which is one every 3 minutes. */
const SHORTEST_POLL = 3;

/** No regular check at all: switched off, or an interval of 0 or less, which is never scheduled. */
function isOff({ settings: { checkNewMail, pollMinutes } }: Account): boolean {
  return checkNewMail.value === false || (pollMinutes.value !== null && pollMinutes.value <= 0);
}

const every = (account: Account, minutes: number, text: string): Remedy =>
  thunderbirdRemedy(account, 'pollMinutes', minutes, text, clicks.poll(account.account, minutes));

export const pollTooSlow = defineRule({
  id: 'polling/too-slow',
  severity: 'warning',
  title: 'New mail is looked for too seldom',
  why:
    'Servers end a silent connection after 30 minutes, many routers sooner. Thunderbird never renews IDLE by itself; ' +
    `its regular check does that as a side effect. So the check has to come more often than every ${LONGEST_POLL} minutes, ` +
    'else the connection dies unnoticed and mail comes late.',
  sources: [
    'RFC 2177 (re-issue IDLE at least every 29 minutes)',
    'RFC 9051 section 5.4 (autologout not under 30 minutes)',
    'comm-central nsImapProtocol.cpp:1484-1515',
  ],
  needs: ['accounts'],
  *check({ accounts }, options) {
    const best = bestPoll(options);
    for (const account of thunderbirds(accounts)) {
      const { pollMinutes } = account.settings;
      if (isOff(account) || pollMinutes.value === null || pollMinutes.value < options.pollCeilingMinutes) continue;
      yield {
        message: `Thunderbird looks for new mail in ${account.account} only every ${pollMinutes.value} minutes.`,
        evidence: [whereFrom(account, 'pollMinutes')],
        at: placeOf(account, pollMinutes),
        subject: account.account,
        remedy: every(account, best, `Look for new mail every ${best} minutes.`),
      };
    }
  },
});

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
    const best = bestPoll(options);
    for (const account of thunderbirds(accounts)) {
      const { pollMinutes } = account.settings;
      const minutes = pollMinutes.value;
      if (isOff(account) || minutes === null || minutes >= SHORTEST_POLL) continue;
      yield {
        message: `Thunderbird looks for new mail in ${account.account} ${everyMinutes(minutes)}: ${Math.floor(60 / minutes)} checks an hour.`,
        evidence: [whereFrom(account, 'pollMinutes')],
        at: placeOf(account, pollMinutes),
        subject: account.account,
        remedy: every(account, best, `Look for new mail every ${best} minutes; IDLE brings it at once in between.`),
      };
    }
  },
});

export const pollOff = defineRule({
  id: 'polling/switched-off',
  severity: 'warning',
  title: 'The mail program never looks for new mail by itself',
  why:
    'Without a regular check new mail comes only over IDLE, and only while its connection lives: Thunderbird never renews IDLE ' +
    'by itself, servers end a silent connection after 30 minutes, and nothing would notice. New mail then waits for a click.',
  sources: ['comm-central nsImapProtocol.cpp:1484-1515', 'comm-central nsMsgBiffManager.cpp:180-210', 'RFC 2177'],
  needs: ['accounts'],
  *check({ accounts }, options) {
    const best = bestPoll(options);
    for (const account of thunderbirds(accounts).filter(isOff)) {
      const name = account.settings.checkNewMail.value === false ? 'checkNewMail' : 'pollMinutes';
      const text = `Let Thunderbird look for new mail every ${best} minutes.`;
      yield {
        message: `Thunderbird never looks for new mail in ${account.account} by itself.`,
        evidence: [whereFrom(account, name)],
        at: placeOf(account, account.settings[name]),
        subject: account.account,
        remedy:
          name === 'pollMinutes'
            ? every(account, best, text)
            : thunderbirdRemedy(account, name, true, text, clicks.poll(account.account, best)),
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
        remedy: thunderbirdRemedy(
          account,
          'checkAtStartup',
          true,
          'Switch the check at start-up on.',
          clicks.startup(account.account),
        ),
      };
    }
  },
});
