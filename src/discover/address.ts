import { isIP } from 'node:net';
import { UserError } from '../base/errors.ts';
import type { Message } from '../base/message.ts';
import { plain } from '../base/text.ts';
import { say } from '../words/say.ts';
import { toALabels } from './idna.ts';

/** RFC 5321 section 4.5.3.1.3: a path has at most 256 octets, its angle brackets included. */
const LONGEST_ADDRESS = 254;

export interface Address {
  /** As it was written, blanks around it removed. */
  readonly address: string;
  readonly local: string;
  /** In lower case, as IDNA A-labels. */
  readonly domain: string;
}

/**
 * Takes a mail address apart.
 * @throws UserError when it is none, with words for the person who typed it
 */
export function parseAddress(text: string): Address {
  const address = text.trim().replace(/\.$/, '');
  const shown = plain(address, 80);
  const whole = { typed: shown };
  if (address === '') throw wrong(say('address-empty'));
  if (/\p{Cc}|\p{Cf}/u.test(address)) throw wrong(say('address-invisible', whole));
  if (/\s/.test(address)) throw wrong(say('address-blank', whole));
  if (Buffer.byteLength(address) > LONGEST_ADDRESS)
    throw wrong(say('address-long', { ...whole, most: LONGEST_ADDRESS }));
  const at = address.lastIndexOf('@');
  if (at === -1) throw wrong(say('address-no-at', whole));
  const local = address.slice(0, at);
  const typed = address.slice(at + 1);
  if (local === '') throw wrong(say('address-no-name', whole));
  if (typed === '') throw wrong(say('address-no-domain', whole));
  // RFC 5321 section 4.1.2: an "@" in the local part must be inside a quoted string.
  if (local.includes('@') && !/^".*"$/.test(local)) throw wrong(say('address-two-ats', whole));
  const domain = hostName(typed);
  if (domain === null || isIP(domain) !== 0)
    throw wrong(say('address-bad-domain', { ...whole, part: plain(typed, 80) }));
  return { address, local, domain };
}

function wrong(why: Message): UserError {
  return new UserError(why, say('address-hint'));
}

/**
 * A host name as it is asked for in DNS: lower case, A-labels (RFC 5891), no dot at the end. IP addresses stay as they
 * are. Null for anything else, so what passes is safe to show and to connect to.
 */
export function hostName(text: string): string | null {
  const typed = text.trim();
  if (isIP(typed) !== 0) return typed;
  // toALabels reads its argument like a browser's address bar: it decodes %41 and cuts at a slash.
  if (!/^[^\s\p{Cc}\p{Cf}!-,/:-@[-^`{-~]+$/u.test(typed)) return null;
  const host = toALabels(typed).replace(/\.$/, '');
  // RFC 1035 section 2.3.4: 63 octets a label, 255 on the wire, which are 253 characters.
  if (host === '' || host.length > 253) return null;
  // It also turns 1.2 and 0x7f.1 into IPv4 addresses, which nobody meant.
  if (isIP(host) !== 0 || /(?:^|\.)\d+$/.test(host)) return null;
  return host.split('.').every((label) => /^[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?$/.test(label)) ? host : null;
}
