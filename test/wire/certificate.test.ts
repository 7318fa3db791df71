import type { PeerCertificate } from 'node:tls';
import { describe, expect, test } from 'vitest';
import { certificateFault, isCertificateCode } from '../../src/wire/certificate.ts';
import { say } from '../../src/words/say.ts';

const FROM = say('certificate-incomplete-from', { issuer: 'Example CA' });
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
  const certificate = 'mail.example.com, 192.0.2.1';
  test.each([
    [
      'CERT_HAS_EXPIRED',
      say('certificate-expired'),
      say('certificate-expired-on', { until: '2026-05-01T12:00:00.000Z' }),
    ],
    [
      'CERT_NOT_YET_VALID',
      say('certificate-not-yet'),
      say('certificate-not-before', { since: '2027-01-02T00:00:00.000Z' }),
    ],
    ['CERT_REVOKED', say('certificate-revoked'), say('certificate-revoked')],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', say('certificate-self-signed'), say('certificate-self-signed')],
    ['SELF_SIGNED_CERT_IN_CHAIN', say('certificate-unknown-authority'), say('certificate-unknown-authority')],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', say('certificate-incomplete'), FROM],
    ['UNABLE_TO_GET_ISSUER_CERT', say('certificate-incomplete'), FROM],
    ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', say('certificate-incomplete'), FROM],
    [
      'ERR_TLS_CERT_ALTNAME_INVALID',
      say('certificate-other-name'),
      say('certificate-other-name-than', { names: certificate, host: 'imap.example.org' }),
    ],
  ])('%s', (code, inGeneral, exactly) => {
    expect(isCertificateCode(code)).toBe(true);
    expect(certificateFault(code)).toEqual(inGeneral);
    expect(certificateFault(code, shown)).toEqual(exactly);
  });

  test('a certificate without dates, issuer and names', () => {
    const bare = { host: 'imap.example.org', certificate: {} as PeerCertificate };
    expect(certificateFault('CERT_HAS_EXPIRED', bare)).toEqual(say('certificate-expired'));
    expect(certificateFault('UNABLE_TO_GET_ISSUER_CERT', bare)).toEqual(say('certificate-incomplete'));
    expect(certificateFault('ERR_TLS_CERT_ALTNAME_INVALID', bare)).toEqual(
      say('certificate-no-name', { host: 'imap.example.org' }),
    );
  });

  test.each([
    ['common name', { subject: { CN: '127.0.0.1' } }],
    ['DNS name', { subject: { CN: 'mail' }, subjectaltname: 'DNS:mail, DNS:127.0.0.1' }],
  ])('an address that is there as a %s only is not said to be missing', (_, certificate) => {
    const shown = { host: '127.0.0.1', certificate: certificate as PeerCertificate };
    expect(certificateFault('ERR_TLS_CERT_ALTNAME_INVALID', shown)).toEqual(
      say('certificate-not-as-address', { host: '127.0.0.1' }),
    );
  });

  test('an unknown code is shown as it is, without control characters', () => {
    expect(certificateFault('CRL_\u001b[31mODD')).toEqual(say('certificate-code', { reason: 'CRL_ODD' }));
    expect(isCertificateCode('CRL_NOT_YET_VALID')).toBe(true);
    expect(['ECONNREFUSED', 'ETIMEDOUT', ''].map(isCertificateCode)).toEqual([false, false, false]);
  });
});
