import { describe, expect, it } from 'vitest';
import { providerDomains } from '../../src/discover/mx.ts';

describe('providerDomains', () => {
  it.each([
    ['mx1.mail.example.net', ['mail.example.net', 'example.net']],
    ['a.b.c.example.net', ['b.c.example.net', 'example.net']],
    ['mx.example.net', ['example.net']],
    ['example.net', ['example.net']],
    ['mx.example.co.uk', ['example.co.uk']],
    ['mx.mail.example.co.uk', ['mail.example.co.uk', 'example.co.uk']],
    ['co.uk', []],
    ['net', []],
    ['mx.example.org', []],
  ])('%s', (host, domains) => {
    expect(providerDomains(host, 'example.org')).toEqual(domains);
  });
});
