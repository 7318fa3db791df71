/** Sheets for the rules about profiles and declarations for Apple devices. */

import type { Account } from '../../../../src/model/account.ts';
import type { MailPayload, ProfileFact, ProfileFlaw } from '../../../../src/model/apple-profile.ts';
import type { FactSheet, Facts } from '../../../../src/model/facts.ts';
import { sheet } from '../../../support/sheets.ts';

type Server = MailPayload['incoming'];

const server: Server = {
  host: 'imap.example.org',
  port: 993,
  portSet: true,
  ssl: true,
  authentication: 'password',
  user: 'jo@example.org',
};

const smtp: Server = { ...server, host: 'smtp.example.org', port: 587, user: '' };

/** The file of the first profile; the next is mail1.mobileconfig. */
export const FILE = 'mail0.mobileconfig';
/** Where the account begins. */
export const LINE = 12;

export const mail = (change: Partial<MailPayload> = {}): MailPayload => ({
  account: 'Jo',
  type: 'imap',
  incoming: server,
  outgoing: smtp,
  pathPrefix: null,
  passwordKeys: [],
  lines: { IncomingMailServerUseSSL: LINE },
  ...change,
});

/** Signed and in order. */
export const fact = (change: Partial<ProfileFact> = {}): ProfileFact => ({
  kind: 'profile',
  identifier: 'org.example.jo',
  name: 'Mail',
  signature: { signer: 'example.org', digest: 'SHA-256' },
  packing: null,
  encrypted: false,
  payloadTypes: ['com.apple.mail.managed'],
  mail: [mail()],
  flaws: [],
  ...change,
});

export const profiles = (facts: readonly ProfileFact[], more: Partial<Facts> = {}): FactSheet =>
  sheet({
    accounts: [] as readonly Account[],
    documents: facts.map((profile, i) => ({
      file: `mail${i}.mobileconfig`,
      format: 'mobileconfig',
      problems: [],
      note: null,
      profile,
    })),
    ...more,
  });

export const profile = (change: Partial<ProfileFact> = {}, more: Partial<Facts> = {}): FactSheet =>
  profiles([fact(change)], more);

export const incoming = (change: Partial<Server>, more: Partial<Facts> = {}): FactSheet =>
  profile({ mail: [mail({ incoming: { ...server, ...change } })] }, more);

export const outgoing = (change: Partial<Server>): FactSheet =>
  profile({ mail: [mail({ outgoing: { ...smtp, ...change } })] });

export const withUser = (user: string, more: Partial<MailPayload> = {}): MailPayload =>
  mail({ incoming: { ...server, user }, ...more });

export const flaw = (kind: ProfileFlaw['kind'], key: string, more: Partial<ProfileFlaw> = {}): FactSheet =>
  profile({
    flaws: [{ kind, key, inside: 'Jo', found: kind === 'missing' ? null : '"x"', line: 3, ...more }],
  });

/** A declaration, whose servers have no key for SSL. */
export const declaration = profile({
  kind: 'declaration',
  signature: null,
  mail: [mail({ incoming: { ...server, ssl: null }, outgoing: { ...smtp, ssl: null } })],
});

type Case = [name: string, facts: FactSheet];

export const fine: readonly Case[] = [
  ['a profile in order', profile()],
  ['no profile at all', sheet()],
];

/** What a rule has nothing to say about: those, and these. */
export const fineAnd = (...more: Case[]): readonly Case[] => [...fine, ...more];
