/** SCRAM (RFC 5802, RFC 7677) and CRAM-MD5 (RFC 2195): sign-ins that never send the password. */
import { createHash, createHmac, pbkdf2Sync, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Secret } from '../base/secret.ts';

/** Servers use 4096 to some ten thousand rounds; a million takes half a second, and more is meant to stall us. */
const MOST_ROUNDS = 1_000_000;

export type ScramHash = 'sha1' | 'sha256';

/** One exchange. Messages are those of the RFC, not yet in base64. */
export interface Scram {
  readonly first: string;
  /** The answer to the server's first message; null when that cannot be answered. */
  final(serverFirst: string): string | null;
  /** Whether the server has proven that it knows the password, too. */
  proven(serverFinal: string): boolean;
}

/** @param nonce only for tests */
export function startScram(hash: ScramHash, user: string, secret: Secret, nonce = randomNonce()): Scram {
  const name = user.normalize('NFKC').replace(/=/g, '=3D').replace(/,/g, '=2C');
  const bare = `n=${name},r=${nonce}`;
  let expected: Buffer | null = null;
  return {
    first: `n,,${bare}`,
    final(serverFirst) {
      const [, both = '', salt = '', rounds = ''] =
        /^r=([^,]+),s=([A-Za-z0-9+/=]+),i=(\d{1,9})/.exec(serverFirst) ?? [];
      const iterations = Number(rounds);
      if (!both.startsWith(nonce) || both === nonce || iterations < 1 || iterations > MOST_ROUNDS) return null;
      const length = hash === 'sha1' ? 20 : 32;
      const password = secret.reveal().normalize('NFKC');
      const salted = pbkdf2Sync(password, Buffer.from(salt, 'base64'), iterations, length, hash);
      const unproven = `c=biws,r=${both}`;
      const said = `${bare},${serverFirst},${unproven}`;
      const clientKey = hmac(hash, salted, 'Client Key');
      const signature = hmac(hash, createHash(hash).update(clientKey).digest(), said);
      expected = hmac(hash, hmac(hash, salted, 'Server Key'), said);
      const proof = Buffer.from(clientKey.map((byte, i) => byte ^ (signature[i] ?? 0)));
      return `${unproven},p=${proof.toString('base64')}`;
    },
    proven(serverFinal) {
      const [, given = ''] = /^v=([A-Za-z0-9+/=]+)/.exec(serverFinal) ?? [];
      const signature = Buffer.from(given, 'base64');
      return expected !== null && signature.length === expected.length && timingSafeEqual(signature, expected);
    },
  };
}

/** The answer to a CRAM-MD5 challenge. */
export function answerCram(user: string, secret: Secret, challenge: string): string {
  return `${user} ${hmac('md5', Buffer.from(secret.reveal()), challenge).toString('hex')}`;
}

function hmac(hash: ScramHash | 'md5', key: Buffer, text: string): Buffer {
  return createHmac(hash, key).update(text).digest();
}

/** Printable, without a comma (RFC 5802 section 7). */
function randomNonce(): string {
  return randomBytes(18).toString('base64url');
}
