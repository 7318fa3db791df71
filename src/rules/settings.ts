import type { Account, Settings } from '../model.ts';
import { BEST_CONNECTIONS, BEST_POLL, clicks, iosSteps, LONGEST_POLL, placeOf, thunderbirdRemedy } from './remedies.ts';
import { defineRule } from './rule.ts';

/** Only what a settings file says is judged; defaults assumed for a `--client` are nobody's choice. */
function thunderbirds(accounts: readonly Account[]): Account[] {
  return accounts.filter(({ client, file }) => client === 'thunderbird' && file !== null);
}

const whereFrom = ({ settings }: Account, name: keyof Settings): string => {
  const { key, line, source } = settings[name];
  if (source === 'default') return `${key ?? name}: not set, so Thunderbird's default counts`;
  return `${key ?? name}${line === null ? '' : `, line ${line}`}`;
};

export const tooManyCached = defineRule({
  id: 'connections/too-many-cached',
  severity: 'warning',
  title: 'The mail program may keep more than one connection open',
  why:
    'Thunderbird keeps a connection open for every folder it has looked at, up to the number set here (5 when nothing is set). ' +
    'The server counts all of them, together with those of your phone and your other computers, and refuses the one too many. ' +
    'Mail programs often show that as a wrong password or not at all. With 1, an account can never use more than one. ' +
    'What 1 costs: while you read another folder, new mail in the inbox shows up at the next check instead of at once. ' +
    'If the server has room, 2 keeps the inbox immediate.',
  sources: [
    'comm-central nsImapIncomingServer.cpp:264-281',
    '70 runs of Thunderbird 153.7.0esr against Dovecot 2.3.19',
  ],
  needs: ['accounts'],
  *check({ accounts }) {
    for (const account of thunderbirds(accounts)) {
      const { maxConnections } = account.settings;
      if (maxConnections.value === null || maxConnections.value <= BEST_CONNECTIONS) continue;
      yield {
        message: `Thunderbird may open ${maxConnections.value} connections for ${account.account}; 1 is enough.`,
        evidence: [whereFrom(account, 'maxConnections')],
        at: placeOf(account, maxConnections),
        subject: account.account,
        remedy: thunderbirdRemedy(
          account,
          'maxConnections',
          BEST_CONNECTIONS,
          'Set the maximum number of server connections to 1.',
          clicks.connections(account.account, BEST_CONNECTIONS),
        ),
      };
    }
  },
});

export const idleOff = defineRule({
  id: 'idle/switched-off',
  severity: 'warning',
  title: 'The mail program is told not to use IDLE',
  why:
    'With IDLE the server tells the mail program at once when mail arrives, over a connection that is open anyway. ' +
    'Switching it off saves no connection: Thunderbird opens exactly as many, and mail is seen only at the next check.',
  sources: ['RFC 2177', 'Thunderbird 153.7.0esr: same number of connections with use_idle on and off'],
  needs: ['accounts'],
  *check({ accounts }) {
    for (const account of thunderbirds(accounts)) {
      const { idle } = account.settings;
      if (idle.value !== false) continue;
      yield {
        message: `IDLE is switched off for ${account.account}: new mail shows up late.`,
        evidence: [whereFrom(account, 'idle')],
        at: placeOf(account, idle),
        subject: account.account,
        remedy: thunderbirdRemedy(account, 'idle', true, 'Switch IDLE on.', clicks.idle(account.account)),
      };
    }
  },
});

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
  *check({ accounts }) {
    for (const account of thunderbirds(accounts)) {
      const { pollMinutes, checkNewMail } = account.settings;
      const never = checkNewMail.value === false || (pollMinutes.value !== null && pollMinutes.value <= 0);
      const minutes = pollMinutes.value ?? BEST_POLL;
      if (!never && minutes < LONGEST_POLL) continue;
      const setting = checkNewMail.value === false ? 'checkNewMail' : 'pollMinutes';
      const remedyTo = setting === 'checkNewMail' ? true : BEST_POLL;
      yield {
        message: never
          ? `Thunderbird never looks for new mail in ${account.account} by itself.`
          : `Thunderbird looks for new mail in ${account.account} only every ${minutes} minutes.`,
        evidence: [whereFrom(account, setting)],
        at: placeOf(account, account.settings[setting]),
        subject: account.account,
        remedy: thunderbirdRemedy(
          account,
          setting,
          remedyTo,
          `Look for new mail every ${BEST_POLL} minutes.`,
          clicks.poll(account.account, BEST_POLL),
        ),
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

export const onDevice = defineRule({
  id: 'polling/set-on-device',
  severity: 'info',
  title: 'These settings can only be made on the device',
  why:
    'A configuration profile for iPhone and iPad tells Mail the server and the account. It has no key for IDLE, for how often ' +
    'mail is fetched, or for the number of connections, so no profile can be wrong about them and none can mend them. ' +
    'iPhone Mail uses IDLE for the mailbox that is open on the screen; in the background mail comes by Fetch, or by Push where the server offers Apple’s own service.',
  sources: ['Apple device-management schema, com.apple.mail.managed', 'Apple TN3191'],
  needs: ['accounts'],
  *check({ accounts }) {
    for (const account of accounts) {
      if (account.client !== 'ios' || account.file === null) continue;
      yield {
        message: `How often ${account.account} looks for mail is set on the iPhone or iPad, not in the ${account.format === 'mobileconfig' ? 'profile' : 'declaration'}.`,
        evidence: [`for ${account.user || 'a user named at installation'} on ${account.host}:${account.port}`],
        at: account.file === null ? undefined : { file: account.file, key: null, line: null },
        subject: account.account,
        remedy: { text: 'Choose Fetch every 15 minutes on the device.', steps: iosSteps, edits: [], safety: 'safe' },
      };
    }
  },
});
