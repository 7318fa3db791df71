import { basename } from 'node:path';
import { UserError } from '../errors.ts';
import type { Account, ConfigFile, ConfigFormat, Security } from '../model.ts';
import { plain } from '../text.ts';
import { parseXml, type XmlElement, XmlError } from '../xml.ts';
import { type PlistDict, type PlistValue, plistValue } from './plist.ts';
import { unknownSettings } from './setting.ts';

/** A profile is a few kB; one that carries certificates or an icon some hundred. */
const MAX_BYTES = 4_000_000;

export const mobileconfig: ConfigFormat = {
  id: 'mobileconfig',
  name: 'Apple configuration profile (.mobileconfig)',
  matches(path, head) {
    if (/\.mobileconfig$/i.test(basename(path))) return true;
    const text = latin(head);
    return text.startsWith('bplist') || isPem(text) || /<(?:!DOCTYPE\s+)?plist[\s>]/.test(text);
  },
  read,
};

/**
 * The IMAP accounts an unsigned profile sets up; an empty list when it sets up none.
 *
 * @throws UserError when it is signed, encrypted, binary, not well-formed or no profile
 */
async function read(file: ConfigFile): Promise<Account[]> {
  const name = plain(file.path);
  const sealed = sealedKind(file.bytes);
  if (sealed !== null) throw new UserError(`${name} is ${sealed.what}, which cannot be read yet.`, sealed.hint);
  const profile = plistValue(await parse(file, name));
  if (isDict(profile) && profile.get('IsEncrypted') === true) {
    throw new UserError(
      `${name} is an encrypted profile; only the device it was made for can read it.`,
      'Ask whoever made it for the profile before it was encrypted.',
    );
  }
  const payloads = isDict(profile) ? profile.get('PayloadContent') : undefined;
  if (!isDict(profile) || !(Array.isArray(payloads) || profile.get('PayloadType') === 'Configuration')) {
    throw new UserError(
      `${name}, line 1: this is not a configuration profile (it has no PayloadContent).`,
      'Give the .mobileconfig file that is installed on the device.',
    );
  }
  return (Array.isArray(payloads) ? payloads : []).flatMap((payload) => imapAccount(payload, file.path) ?? []);
}

async function parse(file: ConfigFile, name: string): Promise<XmlElement> {
  try {
    return await parseXml(new TextDecoder().decode(file.bytes), { maxBytes: MAX_BYTES });
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    throw new UserError(
      `${name}, line ${error.line}, column ${error.column}: this XML cannot be read: ${error.message}.`,
      'A device refuses such a profile too. Correct the file at that place, or ask for a new one.',
    );
  }
}

/** The forms of a profile that are not plain XML, told by their first bytes. */
function sealedKind(bytes: Uint8Array): { what: string; hint: string } | null {
  const head = latin(bytes.subarray(0, 4096));
  if (head.startsWith('bplist')) {
    return { what: 'a binary property list', hint: 'Convert it first: plutil -convert xml1 FILE' };
  }
  // DER and BER: SEQUENCE with a long or indefinite length (ITU-T X.690, section 8.1.3). No text begins like that.
  const der = bytes[0] === 0x30 && (bytes[1] ?? 0) >= 0x80;
  if (!der && !isPem(head) && !/^(?:MIME-Version|Content-Type):/i.test(head)) return null;
  return {
    what: 'a signed (or encrypted) profile',
    hint: `Give the profile as it was before it was signed, or take the signature off: openssl cms -verify -noverify -inform ${der ? 'DER' : isPem(head) ? 'PEM' : 'SMIME'} -in FILE -out unsigned.mobileconfig`,
  };
}

function isPem(text: string): boolean {
  return /^\s*-----BEGIN (?:PKCS7|CMS)-----/.test(text);
}

/** Null for other payloads, POP accounts, and a mail payload that names no server. */
function imapAccount(payload: PlistValue, file: string): Account | null {
  if (!isDict(payload) || payload.get('PayloadType') !== 'com.apple.mail.managed') return null;
  const host = text(payload, 'IncomingMailServerHostName');
  if (text(payload, 'EmailAccountType') !== 'EmailTypeIMAP' || host === '') return null;
  const address = text(payload, 'EmailAddress');
  const user = text(payload, 'IncomingMailServerUsername') || address;
  const { port, security } = connection(payload);
  return {
    client: 'ios',
    format: 'mobileconfig',
    file,
    account: text(payload, 'EmailAccountDescription') || address || (user === '' ? host : `${user}@${host}`),
    host,
    port,
    security,
    user,
    type: 'imap',
    // No profile key exists for any of them (Apple device-management schema, com.apple.mail.managed).
    settings: unknownSettings,
    count: 1,
  };
}

/**
 * UseSSL says only "encrypted": on 143 and 587 the device does it with STARTTLS, as in Apple's own example with 587;
 * on any other port from the first byte. Absent means false.
 */
function connection(payload: PlistDict): { port: number; security: Security } {
  const encrypted = payload.get('IncomingMailServerUseSSL') === true;
  const given = payload.get('IncomingMailServerPortNumber');
  const valid = typeof given === 'number' && Number.isInteger(given) && given > 0 && given < 65536;
  const port = valid ? given : encrypted ? 993 : 143;
  if (!encrypted) return { port, security: 'none' };
  return { port, security: port === 143 || port === 587 ? 'starttls' : 'tls' };
}

function text(payload: PlistDict, key: string): string {
  const value = payload.get(key);
  return typeof value === 'string' ? plain(value) : '';
}

function isDict(value: PlistValue | undefined): value is PlistDict {
  return value instanceof Map;
}

function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
