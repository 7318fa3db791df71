import { expect, test } from 'vitest';
import { isThisComputer } from '../../src/base/this-computer.ts';

test.each([
  'localhost',
  'LOCALHOST.',
  'imap.localhost',
  '127.0.0.1',
  '127.9.9.9',
  '::1',
  '[::1]',
  '::ffff:127.0.0.1',
])('%s is this computer', (host) => {
  expect(isThisComputer(host)).toBe(true);
});

test.each([
  'localhost.example.com',
  'mylocalhost',
  '127.example.com',
  '127.0.0.1.example.com',
  '1127.0.0.1',
  '128.0.0.1',
  '::2',
  '',
])('%j is not', (host) => {
  expect(isThisComputer(host)).toBe(false);
});
