/** Internationalised domain names. Pure. */
import { domainToASCII, domainToUnicode } from 'node:url';

/**
 * The name in lower case, as IDNA A-labels (RFC 5890 section 2.3.2.1); empty for a name that has no such form. Read the
 * way a browser's address bar is read: 0x7f.1 becomes an IPv4 address, and %41 an A.
 */
export function toALabels(name: string): string {
  const host = domainToASCII(name);
  return host.split('.').every(isPossible) ? host : '';
}

/** Node.js 20 and 22 refuse an xn-- label that decodes to nothing, 24 and 26 hand it back: decided here for all of them. */
function isPossible(label: string): boolean {
  if (!label.startsWith('xn--')) return true;
  const decoded = domainToUnicode(label);
  return !decoded.startsWith('xn--') && domainToASCII(decoded) === label;
}
