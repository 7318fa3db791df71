import { latin1 } from '../../base/bytes.ts';

/** What an Apple profile begins with, in each of its forms: enough to recognise one, and to take its wrapping off. */

/** The format id of a profile. */
export const MOBILECONFIG = 'mobileconfig';
/** The format id of a declaration. */
export const ACCOUNT_MAIL = 'account-mail';
/** What a declaration names itself. */
export const DECLARATION = 'com.apple.configuration.account.mail';

/** What stands around it: a CMS signature, or that as PEM or S/MIME text; null: nothing. */
export function kindOf(bytes: Uint8Array): 'der' | 'pem' | 'mime' | null {
  // A SEQUENCE with a long or an open length (ITU-T X.690, section 8.1.3). No text begins like that.
  if (bytes[0] === 0x30 && (bytes[1] ?? 0) >= 0x80) return 'der';
  const head = latin1(bytes.subarray(0, 200));
  if (isPem(head)) return 'pem';
  return /^\s*(?:MIME-Version|Content-(?:Type|Disposition|Transfer-Encoding)):/i.test(head) ? 'mime' : null;
}

export function isBinaryPlist(bytes: Uint8Array): boolean {
  return latin1(bytes.subarray(0, 6)) === 'bplist';
}

export function isPem(text: string): boolean {
  return /^\s*-----BEGIN (?:PKCS7|CMS)-----/.test(text);
}

/** The name of SignedData or EnvelopedData right at the beginning (RFC 5652, sections 5 and 6). */
export function isCms(head: Uint8Array): boolean {
  const name = Buffer.from([0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07]);
  return kindOf(head) !== null && Buffer.from(head.subarray(0, 24)).includes(name);
}
