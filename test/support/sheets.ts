/** Fact sheets for rule tests: a healthy mailbox, and the means to change one thing about it. */

import type { Account } from '../../src/model/account.ts';
import type { Connections } from '../../src/model/connections.ts';
import type { FactName, FactSheet, Facts } from '../../src/model/facts.ts';
import type { IdleFact } from '../../src/model/idle.ts';
import type { Refusal } from '../../src/model/refusal.ts';
import type { Reach, Session } from '../../src/model/session.ts';
import type { Settings } from '../../src/model/setting.ts';
import type { WatchedConnection } from '../../src/model/watch.ts';
import { demandsOf } from '../../src/programs/models.ts';
import { clientAccount } from './client.ts';

const target = { host: 'imap.example.org', port: 993, security: 'tls', user: 'jo@example.org' } as const;

export const tls = {
  protocol: 'TLSv1.3',
  authorized: true,
  issue: null,
  validTo: '2027-03-01T00:00:00.000Z',
  daysLeft: 90,
  subject: 'imap.example.org',
  issuer: 'An Authority',
} as const;

export const reach: Reach = {
  ...target,
  greeting: '* OK ready',
  tls,
  signedIn: true,
  refusal: null,
  insecure: false,
  capabilities: ['IMAP4REV1', 'IDLE'],
  mechanism: 'PLAIN',
};

export const session: Session = {
  ...target,
  greeting: '* OK ready',
  tls,
  capabilities: { beforeLogin: ['IMAP4REV1'], afterLogin: ['IMAP4REV1', 'IDLE'] },
  id: {},
  mechanism: 'PLAIN',
};

export const idle: IdleFact = {
  offered: true,
  offeredBeforeLogin: true,
  accepted: true,
  delivers: null,
  acceptedAfterMs: 3,
  latencyMs: null,
  keepaliveSeen: false,
  keepaliveSeconds: null,
  refusal: null,
};

export const connections: Connections = {
  wanted: 5,
  opened: 5,
  stopped: 'wanted',
  refusal: null,
  roundTrips: 20,
  elapsedMs: 100,
};

/** Half an hour in IDLE, never renewed, nothing heard. */
export const watched: WatchedConnection = {
  row: 1,
  renewSeconds: null,
  as: null,
  startedAt: 0,
  endedAt: 1800,
  renewedAt: [],
  heard: [],
  provenSeconds: null,
  end: null,
};

export const refusal: Refusal = {
  at: 4,
  cause: 'connection-limit',
  scope: 'user+ip',
  limit: 3,
  proven: true,
  text: 'NO [LIMIT] Maximum number of connections',
  code: 'LIMIT',
  stage: 'login',
  credentialsAccepted: true,
  meaning: 'The server allows 3 connections.',
  advice: ['Lower the number.'],
};

/** A Thunderbird account read from a file, with the recommended settings unless said otherwise. */
export function account(
  settings: Partial<{ [K in keyof Settings]: Settings[K]['value'] }> = {},
  more: Partial<Account> = {},
): Account {
  const base = clientAccount('thunderbird', target);
  const wanted = {
    maxConnections: 1,
    idle: true,
    pollMinutes: 10,
    checkAtStartup: true,
    checkNewMail: true,
    checkAllFolders: false,
    autosync: true,
    ...settings,
  };
  const made = Object.fromEntries(
    Object.entries(wanted).map(([name, value], i) => [
      name,
      { value, source: 'file', key: `mail.server.server1.${name}`, line: i + 1 },
    ]),
  ) as unknown as Settings;
  return {
    ...base,
    format: 'thunderbird-prefs',
    file: '/home/jo/profile/prefs.js',
    account: 'jo@example.org',
    settings: made,
    ...more,
  };
}

/** What is known from settings files alone: no server was asked. */
export function fromFiles({ accounts, documents, demands }: FactSheet): FactSheet {
  return Object.fromEntries(
    Object.entries({ accounts, documents, demands }).filter(([, outcome]) => outcome !== undefined),
  );
}

/** The sheet of a healthy mailbox, with these facts instead of its own. */
export function sheet(change: Partial<Facts> = {}): FactSheet {
  const accounts = change.accounts ?? [account()];
  const facts: Partial<Facts> = {
    discovery: { address: target.user, domain: 'example.org', chosen: { ...target, source: 'srv' }, attempts: [] },
    accounts,
    documents: [],
    reach,
    session,
    server: { id: 'dovecot', name: 'Dovecot', version: null, evidence: 'ID answer: Dovecot', limit: null },
    idle,
    mailboxes: { namespaces: { personal: [], other: [], shared: [] }, folders: [] },
    demands: demandsOf(accounts, null),
    connections,
    ...change,
  };
  const entries = Object.entries(facts).map(([name, value]) => [name, { status: 'ok', value }]);
  return Object.fromEntries(entries) as { [K in FactName]?: { status: 'ok'; value: Facts[K] } };
}
