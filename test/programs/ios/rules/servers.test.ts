import { describe, expect, test } from 'vitest';
import {
  holdsPassword,
  outgoingPortMissing,
  sslOff,
  sslOffOnTlsPort,
} from '../../../../src/programs/ios/rules/servers.ts';
import { catches, silent } from '../../../support/rule.ts';
import { declaration, FILE, fine, fineAnd, incoming, LINE, mail, outgoing, profile } from './profile.ts';

const at = { file: FILE, line: LINE };
const ssl = (side: 'Incoming' | 'Outgoing') => ({
  at,
  edits: [],
  remedy: `Set ${side}MailServerUseSSL to true.`,
});

describe('profile/ssl-off-on-tls-port', () => {
  test('catches IMAP on 993', () => {
    const [finding] = catches(sslOffOnTlsPort, incoming({ ssl: false }), {
      ...ssl('Incoming'),
      message:
        'Jo: the incoming server imap.example.org is used on port 993 without encryption, which that port does not know.',
    });
    expect(finding).toMatchObject({ evidence: ['IncomingMailServerUseSSL is false or left out'], subject: 'Jo' });
    expect(finding?.remedy?.steps).toContain('Sign the profile again: a change makes its signature void.');
  });

  test.each([465, 995])('catches sending on %i', (port) => {
    catches(sslOffOnTlsPort, outgoing({ ssl: false, port }), {
      ...ssl('Outgoing'),
      message: `Jo: the outgoing server smtp.example.org is used on port ${port} without encryption, which that port does not know.`,
    });
  });

  test.each(
    fineAnd(
      ['a declaration, which has no key for it', declaration],
      ['off on 143, which is another rule', incoming({ ssl: false, port: 143 })],
      ['a value that is not known', incoming({ ssl: null })],
    ),
  )('is silent on %s', (_name, facts) => silent(sslOffOnTlsPort, facts));
});

describe('profile/ssl-off', () => {
  test.each([
    [143, ' on port 143'],
    [null, ''],
  ])('catches IMAP on port %s', (port, where) => {
    catches(sslOff, incoming({ ssl: false, port }), {
      ...ssl('Incoming'),
      message: `Jo: the incoming server imap.example.org is used without encryption${where}.`,
    });
  });

  test('catches sending on 587', () => {
    catches(sslOff, outgoing({ ssl: false }), {
      ...ssl('Outgoing'),
      message: 'Jo: the outgoing server smtp.example.org is used without encryption on port 587.',
    });
  });

  test.each(
    fineAnd(
      ['a declaration, which has no key for it', declaration],
      ['on with 143: that is STARTTLS', incoming({ port: 143 })],
      ['off on 993, which is another rule', incoming({ ssl: false })],
    ),
  )('is silent on %s', (_name, facts) => silent(sslOff, facts));
});

describe('profile/outgoing-port-missing', () => {
  test('catches a server without a port', () => {
    const [finding] = catches(outgoingPortMissing, outgoing({ port: null, portSet: false }), {
      message: 'Jo: no port is named for the outgoing server smtp.example.org, so Mail tries 25 first.',
      at,
      edits: [],
      remedy: 'Set OutgoingMailServerPortNumber to 465 (or 587, as the mail host says).',
    });
    expect(finding?.evidence).toEqual(['OutgoingMailServerPortNumber is left out']);
  });

  test.each(
    fineAnd(
      ['a value that is no port, which is another rule', outgoing({ port: null })],
      ['no server either', outgoing({ host: '', port: null, portSet: false })],
    ),
  )('is silent on %s', (_name, facts) => silent(outgoingPortMissing, facts));
});

describe('profile/holds-password', () => {
  test('catches a password, and does not show it', () => {
    const facts = profile({ mail: [mail({ passwordKeys: ['IncomingPassword', 'OutgoingPassword'] })] });
    const [finding] = catches(holdsPassword, facts, {
      message: 'Jo: a password stands in the profile, readable for everybody who has the file.',
      at,
      edits: [],
      remedy: 'Leave the password out; the device asks for it when the profile is installed.',
    });
    expect(finding?.evidence).toEqual(['IncomingPassword and OutgoingPassword; the password itself is not shown here']);
  });

  test.each(fine)('is silent on %s', (_name, facts) => silent(holdsPassword, facts));
});
