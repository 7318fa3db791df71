import { plain } from '../../base/text.ts';
import type { ProfileAuthentication, ProfileFlaw, ProfileServer } from '../../model/apple-profile.ts';
import { isPort } from '../../model/security.ts';
import { isDict, type PlistDict, type PlistValue } from './plist.ts';

/** Reads the values of one dictionary and notes what a device could not use of them. */
export interface Values {
  /** Trimmed and safe to show; empty when it is absent or no text. */
  text(key: string): string;
  port(key: string): number | null;
  /** Notes the key when it is there and no whole number. */
  whole(key: string): void;
  /** `absent` where it is not set, null where it is set to something that is neither true nor false. */
  flag(key: string, absent: boolean): boolean | null;
  one<T>(key: string, words: { readonly [word: string]: T }): T | null;
  /** Notes each of these keys that is absent or empty. */
  require(keys: readonly string[]): void;
  has(key: string): boolean;
}

/** `inside`: how messages call the dictionary. `flaws`: where what is found goes. */
export function valuesOf({ entries, lines }: PlistDict, inside: string, flaws: ProfileFlaw[]): Values {
  // A key that is missing belongs where the dictionary begins.
  const line = (key: string): number | null => lines.get(key) ?? [...lines.values()][0] ?? null;
  /** What `fits` makes of the value; null and noted when it makes nothing of it, null when it is absent. */
  const take = <T>(key: string, fits: (value: PlistValue) => T | null): T | null => {
    const value = entries.get(key);
    const taken = value === undefined ? null : fits(value);
    if (value !== undefined && taken === null) {
      flaws.push({ kind: 'malformed', key, inside, found: quoted(value), line: line(key) });
    }
    return taken;
  };
  return {
    has: (key) => entries.has(key),
    text: (key) => take(key, (value) => (typeof value === 'string' ? plain(value) : null)) ?? '',
    port: (key) => take(key, (value) => (isPort(value) ? value : null)),
    flag: (key, absent) =>
      entries.has(key) ? take(key, (value) => (typeof value === 'boolean' ? value : null)) : absent,
    // An empty text is a missing key, and noted as that.
    one: (key, words) => (entries.get(key) === '' ? null : take(key, (value) => wordIn(words, value))),
    whole: (key) => {
      if (entries.get(key) !== '') take(key, (value) => (Number.isInteger(value) ? value : null));
    },
    require: (keys) => {
      for (const key of keys) {
        const empty = entries.get(key) === '';
        if (entries.has(key) && !empty) continue;
        flaws.push({ kind: 'missing', key, inside, found: empty ? '' : null, line: line(key) });
      }
    },
  };
}

function wordIn<T>(words: { readonly [word: string]: T }, value: PlistValue): T | null {
  return typeof value === 'string' && Object.hasOwn(words, value) ? (words[value] ?? null) : null;
}

/** The value, as JSON has it: what somebody wrote by mistake is worth quoting. The keys of passwords never come here. */
function quoted(value: PlistValue): string | null {
  if (typeof value === 'string') return JSON.stringify(plain(value, 40));
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return '[…]';
  return isDict(value) ? '{…}' : null;
}

export const ACCOUNT_TYPES = { IMAP: 'imap', POP: 'pop3' } as const;

/** The five ways to sign in that the schemas of com.apple.mail.managed and account.mail name. */
export const AUTHENTICATIONS: { readonly [word: string]: ProfileAuthentication } = {
  None: 'none',
  Password: 'password',
  CRAMMD5: 'cram-md5',
  NTLM: 'ntlm',
  HTTPMD5: 'http-md5',
};

/** The names of one server's keys. `ssl` null: this format has none. */
export interface ServerKeys {
  readonly host: string;
  readonly port: string;
  readonly ssl: string | null;
  readonly authentication: string;
  readonly user: string | null;
}

export function serverOf(
  values: Values,
  keys: ServerKeys,
  words: { readonly [word: string]: ProfileAuthentication },
): ProfileServer {
  const host = values.text(keys.host);
  const user = keys.user === null ? '' : values.text(keys.user);
  return {
    host,
    port: values.port(keys.port),
    portSet: values.has(keys.port),
    // Absent means off (Apple device-management schema, com.apple.mail.managed).
    ssl: keys.ssl === null ? null : values.flag(keys.ssl, false),
    authentication: values.one(keys.authentication, words),
    // Somebody who takes a URL apart into the keys may leave the password with the name.
    user: host.includes('://') ? user.replace(/^([^:@]{0,255}):[^@]{1,255}/, '$1:[secret]') : user,
  };
}
