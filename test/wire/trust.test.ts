import type { PeerCertificate, TLSSocket } from 'node:tls';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { contextWith, tlsFact, trustedWith } from '../../src/wire/trust.ts';
import { say } from '../../src/words/say.ts';

const NOW = Date.UTC(2026, 10, 28, 12);
const HOUR = 60 * 60 * 1000;

beforeEach(() => {
  vi.useFakeTimers({ now: NOW });
});
afterEach(() => {
  vi.useRealTimers();
});

function factUntil(validTo: string, error: unknown = null) {
  const certificate = { valid_to: validTo, subject: { CN: 'imap.example.org' }, issuer: { O: 'Example CA' } };
  return tlsFact(
    {
      authorized: error === null,
      authorizationError: error,
      getPeerCertificate: () => certificate as unknown as PeerCertificate,
      getProtocol: () => 'TLSv1.3',
    } as unknown as TLSSocket,
    'imap.example.org',
  );
}

describe('the days that are left are whole days', () => {
  test.each([
    [23, 0],
    [24, 1],
    [47, 1],
    [14 * 24 + 1, 14],
    [-1, -1],
    [-25, -2],
  ])('%d hours: %d', (hours, days) => {
    expect(factUntil(new Date(NOW + hours * HOUR).toUTCString()).daysLeft).toBe(days);
  });

  test('without a date that can be read there are none', () => {
    expect(factUntil('soon')).toMatchObject({ validTo: null, daysLeft: null });
  });
});

test('a certificate that is not trusted says why', () => {
  expect(factUntil('Jan 1 2027 00:00:00 GMT', 'CERT_REVOKED')).toMatchObject({
    authorized: false,
    issue: say('certificate-revoked'),
    subject: 'imap.example.org',
    issuer: 'Example CA',
  });
  expect(factUntil('Jan 1 2027 00:00:00 GMT')).toMatchObject({ authorized: true, issue: null, protocol: 'TLSv1.3' });
});

test('a private authority is trusted beside the usual ones, and its context is made once', () => {
  expect(trustedWith(null)).toBeUndefined();
  expect(trustedWith('PEM')?.length).toBeGreaterThan(50);
  expect(trustedWith('PEM')?.at(-1)).toBe('PEM');
  expect(contextWith(null)).toBe(contextWith(null));
});
