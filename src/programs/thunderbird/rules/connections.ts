import type { Message } from '../../../base/message.ts';
import { isThisComputer } from '../../../base/this-computer.ts';
import type { Account } from '../../../model/account.ts';
import type { Problem, Recommend, Recommendation } from '../../../model/rule.ts';
import { defineRule } from '../../../words/rule.ts';
import { say } from '../../../words/say.ts';
import { isManaged, placeOf, remedyFor } from '../../remedy.ts';
import { howTo, steps } from '../steps.ts';
import { recommended, thunderbirds, whereFrom } from './words.ts';

/** Courier's MAXPERIP, the lowest default of a common server; it counts an address, whatever the user. */
const SMALLEST_LIMIT = 4;
/** Dovecot's mail_max_userip_connections, the most common limit. */
const USUAL_LIMIT = 10;

export const addUp = defineRule({
  id: 'connections/accounts-add-up',
  severity: 'warning',
  sources: [
    'Thunderbird 153.7.0esr: the same user through 127.0.0.1 and localhost opened 10 connections, 5 for each',
    'Courier imapd.dist: MAXPERIP=4',
  ],
  needs: ['accounts'],
  *check({ accounts }, { recommend }) {
    for (const mine of groups(accounts, ({ host, user, file }) => `${file}\n${user}@${sameHost(host)}`)) {
      const sum = sumOf(mine);
      if (mine.length < 2 || sum <= SMALLEST_LIMIT) continue;
      yield together(
        recommend,
        mine,
        say('connections-accounts-add-up.message', { accounts: mine.length, connections: sum }),
      );
    }
  },
});

export const shareAddress = defineRule({
  id: 'connections/one-address-shares',
  severity: 'info',
  sources: [
    'Courier imapd.dist: MAXPERIP=4',
    'Dovecot mail_max_userip_connections = 10 (counts a user and an address)',
  ],
  needs: ['accounts'],
  *check({ accounts }, { recommend }) {
    for (const mine of groups(accounts, ({ host, file }) => `${file}\n${sameHost(host)}`)) {
      const sum = sumOf(mine);
      const users = new Set(mine.map(({ user }) => user)).size;
      if (users < 2 || sum <= USUAL_LIMIT) continue;
      const host = mine[0]?.host ?? '';
      yield together(
        recommend,
        mine,
        say('connections-one-address-shares.message', { accounts: mine.length, host, connections: sum }),
      );
    }
  },
});

export const allFolders = defineRule({
  id: 'connections/all-folders-checked',
  severity: 'info',
  sources: ['Thunderbird 153.7.0esr against Dovecot 2.3.19: 4 connections instead of 2 with nothing new in 25 folders'],
  needs: ['accounts'],
  *check({ accounts }, { recommend }) {
    for (const account of thunderbirds(accounts)) {
      const { checkAllFolders, maxConnections } = account.settings;
      if (checkAllFolders.value !== true || !isTooMany(maxConnections.value, recommend(account))) continue;
      yield {
        message: say('connections-all-folders-checked.message', { account: account.account }),
        evidence: [whereFrom(account, 'checkAllFolders'), whereFrom(account, 'maxConnections')],
        at: placeOf(account, checkAllFolders),
        subject: account.account,
        remedy: remedyFor(account, { setting: checkAllFolders, to: false, howTo: howTo.checkAllFolders }, steps),
      };
    }
  },
});

/**
 * Accounts by a key, in the order they come. Both rules look at one profile at a time: copies and backups of it, or the
 * profiles of a whole company, do not run together on one computer.
 */
function groups(accounts: readonly Account[], keyOf: (account: Account) => string): Account[][] {
  const all = new Map<string, Account[]>();
  for (const account of thunderbirds(accounts)) {
    const key = keyOf(account);
    const group = all.get(key);
    if (group) group.push(account);
    else all.set(key, [account]);
  }
  return [...all.values()];
}

/** A name of this computer is as good as another (RFC 6761 section 6.3); a closing dot means nothing. */
function sameHost(host: string): string {
  return isThisComputer(host) ? 'localhost' : host.toLowerCase().replace(/\.$/, '');
}

function sumOf(accounts: readonly Account[]): number {
  return accounts.reduce((sum, { settings, count: many }) => sum + (settings.maxConnections.value ?? 0) * many, 0);
}

/** Accounts listed one by one; a company's thousands are only counted. */
const MOST_SHOWN = 10;

function listed(accounts: readonly Account[]): Message[] {
  const shown = accounts.slice(0, MOST_SHOWN).map(({ account, host, port, file, settings }) => {
    const most = settings.maxConnections.value ?? 0;
    return say('thunderbird-account-connections', { account, host, port, most, file: file ?? '' });
  });
  const more = accounts.length - shown.length;
  return more === 0 ? shown : [...shown, say('thunderbird-more-accounts', { more })];
}

function isTooMany(today: number | null, { connections }: Recommendation): boolean {
  return connections !== null && (today ?? 0) > connections;
}

function together(recommend: Recommend, accounts: readonly Account[], message: Message): Problem {
  const [first] = accounts;
  const tooMany = accounts.filter((one) => isTooMany(one.settings.maxConnections.value, recommend(one)));
  // What the user can change himself comes first.
  const byAdmin = ({ settings }: Account): number => Number(isManaged(settings.maxConnections));
  const toEdit = tooMany.sort((a, b) => byAdmin(a) - byAdmin(b));
  const [place = first] = toEdit;
  const remedies = toEdit.map((account) => {
    const { maxConnections } = account.settings;
    const to = recommend(account).connections ?? 0;
    return remedyFor(account, { setting: maxConnections, to, howTo: howTo.maxConnections }, steps);
  });
  return {
    message,
    evidence: listed(accounts),
    at: place ? placeOf(place, place.settings.maxConnections) : undefined,
    subject: first ? `${first.user}@${first.host}` : undefined,
    remedy: {
      text: say('thunderbird-set-each', { connections: recommended(recommend) ?? 0 }),
      steps: remedies[0]?.steps ?? [],
      edits: remedies.flatMap(({ edits }) => edits),
      safety: 'safe',
    },
  };
}
