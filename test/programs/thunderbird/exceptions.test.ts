import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { certificateException } from '../../../src/programs/thunderbird/exceptions.ts';

const SHA256 = 'OID.2.16.840.1.101.3.4.2.1';
const print = (pair: string): string => Array.from({ length: 32 }, () => pair).join(':');

let profile: string;
beforeEach(() => {
  profile = mkdtempSync(join(tmpdir(), 'imap-doctor-exceptions-'));
});
afterEach(() => rmSync(profile, { recursive: true }));

const write = (...lines: string[]): void => {
  writeFileSync(join(profile, 'cert_override.txt'), `# PSM Certificate Override Settings file\n${lines.join('\n')}\n`);
};

test('the line of this server and port, as newer and older versions write it', () => {
  write(
    `mail.example.org:993:\t${SHA256}\t${print('AA')}\t`,
    `mail.example.org:143\t${SHA256}\t${print('bb')}\tMU\tkey`,
    `[2001:db8::1]:993:\t${SHA256}\t${print('CC')}\t`,
  );
  expect(certificateException(profile, { host: 'Mail.Example.org', port: 993 })?.fingerprint).toBe(print('AA'));
  expect(certificateException(profile, { host: 'mail.example.org', port: 143 })?.fingerprint).toBe(print('BB'));
  expect(certificateException(profile, { host: '2001:db8::1', port: 993 })?.fingerprint).toBe(print('CC'));
});

test('another port, another kind of fingerprint, half a fingerprint, no file: none', () => {
  expect(certificateException(profile, { host: 'mail.example.org', port: 993 })).toBeNull();
  write(
    `mail.example.org:465:\t${SHA256}\t${print('AA')}\t`,
    `mail.example.org:993:\tOID.1.3.14.3.2.26\t${print('AA')}\t`,
    `mail.example.org:993:\t${SHA256}\tAA:BB\t`,
  );
  expect(certificateException(profile, { host: 'mail.example.org', port: 993 })).toBeNull();
});
