import type { PeerCertificate } from 'node:tls';
import { describe, expect, test } from 'vitest';
import { certificateFaultInWords, isCertificateCode } from '../../src/wire/certificate.ts';

const shown = {
  host: 'imap.example.org',
  certificate: {
    valid_from: 'Jan 2 00:00:00 2027 GMT',
    valid_to: 'May 1 12:00:00 2026 GMT',
    issuer: { CN: 'Example CA' },
    subject: { CN: 'mail.example.com' },
    subjectaltname: 'DNS:mail.example.com, IP Address:192.0.2.1',
  } as unknown as PeerCertificate,
};

describe('why a certificate is not trusted', () => {
  test.each([
    ['CERT_HAS_EXPIRED', /has expired$/, /expired on 2026-05-01$/],
    ['CERT_NOT_YET_VALID', /only from a later date on/, /only from 2027-01-02 on/],
    ['CERT_REVOKED', /revoked$/, /revoked$/],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', /signed its certificate itself/, /signed its certificate itself/],
    [
      'SELF_SIGNED_CERT_IN_CHAIN',
      /an authority this computer does not know/,
      /an authority this computer does not know/,
    ],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', /^the chain from the certificate/, /issued by Example CA and the chain/],
    ['UNABLE_TO_GET_ISSUER_CERT', /^the chain from the certificate/, /issued by Example CA and the chain/],
    ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', /^the chain from the certificate/, /issued by Example CA and the chain/],
    [
      'ERR_TLS_CERT_ALTNAME_INVALID',
      /for another name$/,
      /for mail\.example\.com, 192\.0\.2\.1, not for imap\.example\.org$/,
    ],
  ])('%s', (code, bare, full) => {
    expect(isCertificateCode(code)).toBe(true);
    expect(certificateFaultInWords(code)).toMatch(bare);
    expect(certificateFaultInWords(code, shown)).toMatch(full);
  });

  test('an unknown code is shown as it is, without control characters', () => {
    expect(certificateFaultInWords('CRL_\u001b[31mODD')).toBe('CRL_ODD');
    expect(isCertificateCode('CRL_NOT_YET_VALID')).toBe(true);
    expect(['ECONNREFUSED', 'ETIMEDOUT', ''].map(isCertificateCode)).toEqual([false, false, false]);
  });
});
