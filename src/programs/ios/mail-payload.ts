import type { Account } from '../../model/account.ts';
import type { MailPayload, ProfileFlaw } from '../../model/apple-profile.ts';
import type { Security } from '../../model/security.ts';
import { unknownSettings } from '../../model/setting.ts';
import type { PlistDict } from './plist.ts';
import { ACCOUNT_TYPES, AUTHENTICATIONS, type ServerKeys, serverOf, type Values, valuesOf } from './profile-values.ts';

export const MAIL_PAYLOAD = 'com.apple.mail.managed';

/** What the schema of com.apple.mail.managed requires. */
const REQUIRED = [
  'EmailAccountType',
  'IncomingMailServerHostName',
  'IncomingMailServerAuthentication',
  'OutgoingMailServerHostName',
  'OutgoingMailServerAuthentication',
];

/** Keys that a finding can be about; any other is nobody's business. */
const OURS = /^(?:Email|Incoming|Outgoing|Payload)[A-Za-z]{1,60}$/;

const keysOf = (side: 'Incoming' | 'Outgoing'): ServerKeys => ({
  host: `${side}MailServerHostName`,
  port: `${side}MailServerPortNumber`,
  ssl: `${side}MailServerUseSSL`,
  authentication: `${side}MailServerAuthentication`,
  user: `${side}MailServerUsername`,
});

const prefixed = <T>(prefix: string, words: { readonly [word: string]: T }): { readonly [word: string]: T } =>
  Object.fromEntries(Object.entries(words).map(([word, value]) => [`${prefix}${word}`, value]));
const types = prefixed('EmailType', ACCOUNT_TYPES);
const authentications = prefixed('EmailAuth', AUTHENTICATIONS);

/** One com.apple.mail.managed payload; what a device could not use of it is added to `flaws`. */
export function mailPayload(dict: PlistDict, flaws: ProfileFlaw[]): MailPayload {
  const account = accountName(dict);
  const values = valuesOf(dict, account, flaws);
  values.require(REQUIRED);
  const incoming = serverOf(values, keysOf('Incoming'), authentications);
  return {
    account,
    type: values.one<'imap' | 'pop3'>('EmailAccountType', types),
    incoming: { ...incoming, user: incoming.user || addressIn(values) },
    outgoing: serverOf(values, keysOf('Outgoing'), authentications),
    pathPrefix: values.has('IncomingMailServerIMAPPathPrefix') ? values.text('IncomingMailServerIMAPPathPrefix') : null,
    // The reader of the list keeps of a password only whether there is one.
    passwordKeys: ['IncomingPassword', 'OutgoingPassword'].filter((key) => dict.entries.get(key) === true),
    lines: Object.fromEntries([...dict.lines].filter(([key]) => OURS.test(key))),
  };
}

/** Its label, else the address, else user and host, else the type of the payload; what is wrong with these keys is noted elsewhere. */
function accountName(dict: PlistDict): string {
  const values = valuesOf(dict, '', []);
  const { host, user } = serverOf(values, keysOf('Incoming'), authentications);
  const own = values.text('EmailAccountDescription') || addressIn(values);
  return own || (user && host ? `${user}@${host}` : host || MAIL_PAYLOAD);
}

/** Some generators put several, with commas between; the device signs in with the first. */
function addressIn(values: Values): string {
  return values.text('EmailAddress').split(',')[0]?.trim() ?? '';
}

/** The account a device makes of it; null for POP accounts, and when no server is named. */
export function accountOf({ account, type, incoming }: MailPayload, format: string, file: string): Account | null {
  if (type !== 'imap' || incoming.host === '') return null;
  return {
    client: 'ios',
    format,
    file,
    account,
    host: incoming.host,
    ...connection(incoming.port, incoming.ssl),
    user: incoming.user,
    type: 'imap',
    // No profile key exists for any of them (Apple device-management schema, com.apple.mail.managed).
    settings: unknownSettings,
    count: 1,
  };
}

/**
 * UseSSL says only "encrypted": on 143 and 587 the device does it with STARTTLS, as in Apple's own example with 587;
 * on any other port from the first byte. Where nothing is said (a declaration has no such key) encryption is assumed.
 */
function connection(given: number | null, ssl: boolean | null): { port: number; security: Security } {
  const port = given ?? (ssl === false ? 143 : 993);
  if (ssl === false) return { port, security: 'none' };
  return { port, security: port === 143 || port === 587 ? 'starttls' : 'tls' };
}
