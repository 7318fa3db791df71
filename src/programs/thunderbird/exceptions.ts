import { join } from 'node:path';
import { readPlainFile } from '../../base/read-file.ts';

/** What Thunderbird was told about the certificate of a server: trust this one although nobody vouches for it. */
export interface CertificateException {
  /** SHA-256, as `AB:CD:...`. */
  readonly fingerprint: string;
}

/** A file somebody filled by hand has some lines. */
const MAX_BYTES = 1_000_000;
/** SHA-256, the one kind of fingerprint that is written there. */
const SHA256 = 'OID.2.16.840.1.101.3.4.2.1';

/**
 * The exception in a profile for this server: a line of cert_override.txt, `host:port:<tab>OID<tab>fingerprint`
 * (nsCertOverrideService.cpp; up to version 88 without the second colon). Null where there is none. Never throws.
 */
export function certificateException(
  profile: string,
  { host, port }: { readonly host: string; readonly port: number },
): CertificateException | null {
  const bytes = readPlainFile(join(profile, 'cert_override.txt'), MAX_BYTES);
  if (!(bytes instanceof Uint8Array)) return null;
  const wanted = `${host.includes(':') ? `[${host}]` : host}:${port}`.toLowerCase();
  for (const line of new TextDecoder().decode(bytes).split(/\r?\n/)) {
    const [server = '', algorithm = '', fingerprint = ''] = line.split('\t');
    if (server.toLowerCase().replace(/:$/, '') !== wanted || algorithm !== SHA256) continue;
    if (/^(?:[0-9A-F]{2}:){31}[0-9A-F]{2}$/i.test(fingerprint)) return { fingerprint: fingerprint.toUpperCase() };
  }
  return null;
}
