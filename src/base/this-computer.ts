/**
 * Whether a host name or an address is this computer itself (RFC 6761 section 6.3, RFC 1122 section 3.2.1.3). A name that
 * only begins like one, such as localhost.example.com, is not. A closing dot means nothing.
 */
export function isThisComputer(host: string): boolean {
  const name = host.replace(/^\[(.*)\]$/, '$1');
  return /(?:^|\.)localhost\.?$/i.test(name) || /^(?:(?:::ffff:)?127(?:\.\d{1,3}){3}|::1)$/i.test(name);
}
