/** Sheets for the rules about profiles and declarations for Apple devices. */

import type { Account } from '../../src/model/account.ts';
import type { MailPayload, ProfileFact, ProfileFlaw } from '../../src/model/apple-profile.ts';
import type { FactSheet, Facts } from '../../src/model/facts.ts';
import { session, sheet } from '../support/sheets.ts';
import type { Cases } from './case.ts';

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

const mail = (change: Partial<MailPayload> = {}): MailPayload => ({
  account: 'Jo',
  type: 'imap',
  incoming: server,
  outgoing: smtp,
  pathPrefix: null,
  passwordKeys: [],
  lines: { IncomingMailServerUseSSL: 12 },
  ...change,
});

const fact = (change: Partial<ProfileFact> = {}): ProfileFact => ({
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

const profiles = (facts: readonly ProfileFact[], more: Partial<Facts> = {}): FactSheet =>
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

const profile = (change: Partial<ProfileFact>, more: Partial<Facts> = {}): FactSheet => profiles([fact(change)], more);
const incoming = (change: Partial<Server>, more: Partial<Facts> = {}): FactSheet =>
  profile({ mail: [mail({ incoming: { ...server, ...change } })] }, more);
const outgoing = (change: Partial<Server>): FactSheet =>
  profile({ mail: [mail({ outgoing: { ...smtp, ...change } })] });
const flaw = (kind: ProfileFlaw['kind'], key: string): FactSheet =>
  profile({ flaws: [{ kind, key, inside: 'Jo', found: kind === 'missing' ? null : 'the text "x"', line: 3 }] });
const announcing = (...words: string[]): Partial<Facts> => ({
  session: { ...session, capabilities: { beforeLogin: words, afterLogin: words } },
});
const prefix = (pathPrefix: string | null, own: string): FactSheet =>
  profile(
    { mail: [mail({ pathPrefix })] },
    { mailboxes: { namespaces: { personal: [{ prefix: own, delimiter: '.' }], other: [], shared: [] }, folders: [] } },
  );

const fine = { 'a profile in order': profile({}), 'no profile at all': sheet() };
const declaration = {
  'a declaration, which has no SSL key': profile({
    kind: 'declaration',
    signature: null,
    mail: [mail({ incoming: { ...server, ssl: null }, outgoing: { ...smtp, ssl: null } })],
  }),
};
const twice = (user: string): FactSheet =>
  profile({ mail: [mail(), mail({ account: 'Jo again', incoming: { ...server, host: 'IMAP.example.org', user } })] });

export const appleCases: { readonly [ruleId: string]: Cases } = {
  'profile/ssl-off-on-tls-port': {
    catches: { 'IMAP on 993': incoming({ ssl: false }), 'sending on 465': outgoing({ ssl: false, port: 465 }) },
    silent: {
      ...fine,
      ...declaration,
      'off on 143': incoming({ ssl: false, port: 143 }),
      'not known': incoming({ ssl: null }),
    },
  },
  'profile/ssl-off': {
    catches: {
      'IMAP on 143': incoming({ ssl: false, port: 143 }),
      'sending on 587': outgoing({ ssl: false }),
      'no port named': incoming({ ssl: false, port: null, portSet: false }),
    },
    silent: {
      ...fine,
      ...declaration,
      'on with 143: STARTTLS': incoming({ port: 143 }),
      'off on 993: another rule': incoming({ ssl: false }),
    },
  },
  'profile/outgoing-port-missing': {
    catches: { 'no port': outgoing({ port: null, portSet: false }) },
    silent: {
      ...fine,
      'a port that is none: another rule': outgoing({ port: null }),
      'no server either': outgoing({ host: '', port: null, portSet: false }),
    },
  },
  'profile/holds-password': {
    catches: { 'a password to send': profile({ mail: [mail({ passwordKeys: ['OutgoingPassword'] })] }) },
    silent: { ...fine },
  },
  'profile/required-key-missing': {
    catches: { 'no way to sign in': flaw('missing', 'IncomingMailServerAuthentication') },
    silent: { ...fine, 'a value of another kind': flaw('malformed', 'PayloadVersion') },
  },
  'profile/value-of-wrong-kind': {
    catches: {
      'a text for a port': flaw('malformed', 'IncomingMailServerPortNumber'),
      'a version': flaw('malformed', 'PayloadVersion'),
    },
    silent: { ...fine, 'a missing key': flaw('missing', 'PayloadVersion') },
  },
  'profile/identifier-repeated': {
    catches: { 'the same UUID': flaw('repeated', 'PayloadUUID') },
    silent: { ...fine },
  },
  'profile/replaces-another': {
    catches: {
      'another account under the same name': profiles([
        fact(),
        fact({ mail: [mail({ incoming: { ...server, user: 'ann@example.org' } })] }),
      ]),
    },
    silent: {
      ...fine,
      'the same profile twice': profiles([fact(), fact()]),
      'names of their own': profiles([
        fact(),
        fact({ identifier: 'org.example.ann', mail: [mail({ incoming: { ...server, user: 'ann' } })] }),
      ]),
    },
  },
  'profile/duplicate-account': {
    catches: { 'the same mailbox, host in capitals': twice('jo@example.org') },
    silent: {
      ...fine,
      'two users': twice('ann@example.org'),
      'asked at installation': profile({
        mail: [mail({ incoming: { ...server, user: '' } }), mail({ incoming: { ...server, user: '' } })],
      }),
      'in two profiles': profiles([fact(), fact()]),
    },
  },
  'profile/no-mail-account': {
    catches: {
      'a web clip': profile({ mail: [], payloadTypes: ['com.apple.webClip.managed'] }),
      'POP only': profile({ mail: [mail({ type: 'pop3' })] }),
    },
    silent: { ...fine, encrypted: profile({ encrypted: true, mail: [], payloadTypes: [] }) },
  },
  'profile/encrypted': {
    catches: { encrypted: profile({ encrypted: true, mail: [], payloadTypes: [] }) },
    silent: { ...fine },
  },
  'profile/not-signed': {
    catches: { 'not signed': profile({ signature: null }) },
    silent: { ...fine, ...declaration, encrypted: profile({ signature: null, encrypted: true, mail: [] }) },
  },
  'profile/signature-not-checked': {
    catches: { signed: profile({}), 'by nobody': profile({ signature: { signer: null, digest: null } }) },
    silent: { 'not signed': profile({ signature: null }), 'no profile at all': sheet() },
  },
  'profile/weak-signature': {
    catches: { 'SHA-1': profile({ signature: { signer: 'x', digest: 'SHA-1' } }) },
    silent: { ...fine, 'not known': profile({ signature: { signer: 'x', digest: null } }) },
  },
  'profile/packed-as-text': {
    catches: { PEM: profile({ packing: 'PEM' }) },
    silent: { ...fine },
  },
  'profile/authentication-not-offered': {
    catches: {
      'CRAM-MD5': incoming({ authentication: 'cram-md5' }, announcing('AUTH=PLAIN')),
      NTLM: incoming({ authentication: 'ntlm' }, announcing('AUTH=PLAIN', 'AUTH=CRAM-MD5')),
    },
    silent: {
      ...fine,
      'offered in small letters': incoming({ authentication: 'cram-md5' }, announcing('auth=cram-md5')),
      'another server': incoming({ authentication: 'cram-md5', host: 'imap.example.net' }, announcing('AUTH=PLAIN')),
      'a plain password': incoming({}, announcing('LOGINDISABLED')),
    },
  },
  'profile/path-prefix-differs': {
    catches: { 'INBOX, but there is none': prefix('INBOX', ''), 'another one': prefix('Mail', 'INBOX.') },
    silent: {
      ...fine,
      'the same with its delimiter': prefix('INBOX', 'INBOX.'),
      'none set': prefix(null, 'INBOX.'),
      'a slash for none': prefix('/', ''),
    },
  },
};
