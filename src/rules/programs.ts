import { count } from '../base/text.ts';
import type { Account } from '../model/account.ts';
import type { Remedy } from '../model/finding.ts';
import { defineRule, type Problem } from '../model/rule.ts';
import type { AccountSettings } from '../model/setting.ts';
import { programName } from '../programs/models.ts';
import { programRemedy } from './program-steps.ts';
import { bestPoll, LONGEST_POLL, placeOf } from './remedies.ts';

/** Minutes. RFC 2177: IDLE is to be renewed at least every 29 minutes. */
const LONGEST_IDLE = 29;
/** Thunderbird for Android offers 15 minutes as the shortest interval. */
const SHORTEST_PHONE_POLL = 15;

/** Only what a settings file says is judged, and only by the rules of its own program. */
export function of(accounts: readonly Account[], ...programs: readonly string[]): Account[] {
  return accounts.filter(({ client, file }) => file !== null && programs.includes(client));
}

const nameOf = ({ client }: Account): string => programName({ client, count: 1 });

function about(account: Account, name: keyof AccountSettings, message: string, remedy: Remedy): Problem {
  const setting = account.settings[name];
  const { key = null, line = null, source = 'file' } = setting ?? {};
  const where =
    source === 'default'
      ? `${key ?? name}: not set, so the program's default counts`
      : `${key ?? name}${line === null ? '' : `, line ${line}`}`;
  return {
    message,
    evidence: [where],
    at: setting === undefined ? undefined : placeOf(account, setting),
    subject: account.account,
    remedy,
  };
}

export const tooManyAllowed = defineRule({
  id: 'connections/too-many-allowed',
  severity: 'warning',
  title: 'The mail program is allowed more than one connection',
  why:
    'Evolution and offlineimap open several connections to work faster: Evolution up to 3 when nothing is set (7 at most), ' +
    'offlineimap as many as maxconnections says. The server counts them together with those of your other devices and refuses ' +
    'the one too many. With 1 everything still works, large folders only take longer to fetch; Evolution goes back to IDLE on the inbox after each job.',
  sources: [
    'evolution-data-server camel-imapx-settings.c (ConcurrentConnections, 1 to 7, default 3)',
    'offlineimap.conf ("The safe answer is 1"); offlineimap 8.0.0 against Dovecot: 8 connections with maxconnections 8',
  ],
  needs: ['accounts'],
  *check({ accounts }, { connections }) {
    for (const account of of(accounts, 'evolution', 'offlineimap')) {
      const { maxConnections, pushFolders } = account.settings;
      if (maxConnections.value === null || maxConnections.value <= connections) continue;
      // Then the watched folders decide, which has its own finding.
      if (pushFolders !== undefined && maxConnections.key === pushFolders.key) continue;
      const text = `Set ${keyOf(maxConnections.key)} to ${connections}.`;
      yield about(
        account,
        'maxConnections',
        `${nameOf(account)} may open ${maxConnections.value} connections for ${account.account}; ${connections} is enough.`,
        programRemedy(account, 'maxConnections', connections, text),
      );
    }
  },
});

const keyOf = (key: string | null): string => key?.replace(/^\[.*\] /, '') ?? 'it';

export const onePerFolder = defineRule({
  id: 'connections/one-per-watched-folder',
  severity: 'warning',
  title: 'The mail program keeps a connection open for each of several folders',
  why:
    'IDLE tells of new mail in one folder only, so a program that watches five folders holds five connections all day long. ' +
    'For most people the inbox is the only folder in which new mail must show up at once; the others can be looked at by the regular check.',
  sources: [
    'RFC 2177 (IDLE listens to the selected mailbox)',
    'thunderbird-android ImapBackendPusher.kt',
    'offlineimap 8.0.0 repository/IMAP.py (getmaxconnections) and imapserver.py (keepalive)',
    'goimapnotify main.go',
  ],
  needs: ['accounts'],
  *check({ accounts }) {
    for (const account of of(accounts, 'k9', 'offlineimap', 'goimapnotify')) {
      const push = account.settings.pushFolders;
      const everything = push?.value === null && account.client === 'goimapnotify';
      const number = push?.value ?? 0;
      if (push === undefined || (!everything && number <= 1)) continue;
      const what = everything ? 'every folder' : `each of ${count(number, 'folder')}`;
      yield about(
        account,
        'pushFolders',
        // offlineimap watches only as many of them as it has connections open after copying (imapserver.py).
        `${nameOf(account)} ${account.client === 'offlineimap' ? 'may keep' : 'keeps'} a connection open for ${what} of ${account.account}.`,
        programRemedy(account, 'pushFolders', 1, 'Watch only the inbox.'),
      );
    }
  },
});

export const renewedTooLate = defineRule({
  id: 'idle/renewed-too-late',
  severity: 'warning',
  title: 'IDLE is renewed too late',
  why:
    'A server may end a connection that was silent for 30 minutes, so a mail program has to renew IDLE at least every 29. ' +
    'With a longer interval the connection dies in between, and new mail is seen only when it is renewed.',
  sources: [
    'RFC 2177 (IDLE is to be renewed at least every 29 minutes)',
    'RFC 9051 section 5.4 (autologout not under 30 minutes)',
    'thunderbird-android AccountSettingsDescriptions.java (idleRefreshMinutes)',
  ],
  needs: ['accounts'],
  *check({ accounts }) {
    for (const account of of(accounts, 'k9', 'offlineimap')) {
      const minutes = account.settings.idleRefreshMinutes?.value ?? 0;
      if (minutes <= LONGEST_IDLE || account.settings.pushFolders?.value === 0) continue;
      const to = account.client === 'k9' ? 24 : LONGEST_POLL * 60;
      yield about(
        account,
        'idleRefreshMinutes',
        `${nameOf(account)} renews IDLE for ${account.account} only every ${minutes} minutes; servers close after 30.`,
        { ...programRemedy(account, 'idleRefreshMinutes', to, 'Renew IDLE at least every 25 minutes.'), edits: [] },
      );
    }
  },
});

export const tooSeldom = defineRule({
  id: 'polling/too-seldom',
  severity: 'warning',
  title: 'The mail program looks for new mail too seldom',
  why:
    'Folders that are not watched with IDLE show new mail only when the program looks for it, and a watched folder depends on that check ' +
    `when its connection has died unnoticed. Every ${LONGEST_POLL} minutes or more is too seldom for both.`,
  sources: [
    'RFC 9051 section 5.4 (autologout not under 30 minutes)',
    'evolution-data-server e-source-refresh.c (60 minutes when nothing is set)',
    'thunderbird-android AccountSettingsDescriptions.java (automaticCheckIntervalMinutes)',
  ],
  needs: ['accounts'],
  *check({ accounts }, options) {
    for (const account of of(accounts, 'k9', 'evolution', 'offlineimap')) {
      const { pollMinutes, checkNewMail } = account.settings;
      if (pollMinutes.value === null) continue;
      const never = checkNewMail.value === false || pollMinutes.value <= 0;
      if (!never && pollMinutes.value < options.pollCeilingMinutes) continue;
      const name = checkNewMail.value === false ? 'checkNewMail' : 'pollMinutes';
      // A phone offers no less than 15 minutes, whatever the ceiling is.
      const best = account.client === 'k9' ? SHORTEST_PHONE_POLL : bestPoll(options);
      const text = `Look for new mail every ${best} minutes.`;
      yield about(
        account,
        name,
        never
          ? `${nameOf(account)} never looks for new mail in ${account.account} by itself.`
          : `${nameOf(account)} looks for new mail in ${account.account} only every ${pollMinutes.value} minutes.`,
        programRemedy(account, name, name === 'checkNewMail' ? true : best, text),
      );
    }
  },
});

export const idleNotUsed = defineRule({
  id: 'idle/not-used',
  severity: 'info',
  title: 'The mail program does not use IDLE',
  why:
    'With IDLE the server tells the program at once when mail arrives. These programs have it switched off, some as their default: ' +
    'new mail shows up at the next check. In Evolution, mutt and neomutt IDLE costs no further connection; on a phone each pushed folder costs one.',
  sources: [
    'RFC 2177',
    'neomuttrc(5) and muttrc(5): imap_idle (default no; neomutt 20220429 measured: one connection with and without)',
    'evolution-data-server camel-imapx-settings.c (UseIdle, default true)',
  ],
  needs: ['accounts'],
  *check({ accounts }) {
    for (const account of of(accounts, 'evolution', 'neomutt', 'mutt', 'k9')) {
      if (account.settings.idle.value !== false) continue;
      yield about(
        account,
        'idle',
        `${nameOf(account)} does not use IDLE for ${account.account}: new mail shows up at the next check.`,
        programRemedy(
          account,
          'idle',
          true,
          account.client === 'k9' ? 'Push the inbox, and only the inbox.' : 'Switch IDLE on.',
        ),
      );
    }
  },
});
