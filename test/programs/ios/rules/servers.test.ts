import { describe, expect, test } from 'vitest';
import {
  holdsPassword,
  outgoingPortMissing,
  sslOff,
  sslOffOnTlsPort,
} from '../../../../src/programs/ios/rules/servers.ts';
import { say } from '../../../../src/words/say.ts';
import { catches, silent } from '../../../support/rule.ts';
import { declaration, FILE, fine, fineAnd, incoming, LINE, mail, outgoing, profile } from './profile.ts';

const at = { file: FILE, line: LINE };
const ssl = { at, edits: [], remedy: 'profile-ssl-off-on-tls-port.remedy' };
const IMAP = { side: 'incoming', account: 'Jo', host: 'imap.example.org' };
const SMTP = { side: 'outgoing', account: 'Jo', host: 'smtp.example.org' };

describe('profile/ssl-off-on-tls-port', () => {
  test('catches IMAP on 993', () => {
    const [finding] = catches(sslOffOnTlsPort, incoming({ ssl: false }), {
      ...ssl,
      message: say('profile-ssl-off-on-tls-port.message', { ...IMAP, port: 993 }),
    });
    expect(finding).toMatchObject({
      evidence: [say('profile-ssl-off-on-tls-port.off', { key: 'IncomingMailServerUseSSL' })],
      subject: 'Jo',
    });
    expect(finding?.remedy?.steps).toContainEqual(say('profile-step-sign-again'));
  });

  test.each([465, 995])('catches sending on %i', (port) => {
    catches(sslOffOnTlsPort, outgoing({ ssl: false, port }), {
      ...ssl,
      message: say('profile-ssl-off-on-tls-port.message', { ...SMTP, port }),
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
    [143, say('profile-ssl-off.message-port', { ...IMAP, port: 143 })],
    [null, say('profile-ssl-off.message', IMAP)],
  ])('catches IMAP on port %s', (port, message) => {
    catches(sslOff, incoming({ ssl: false, port }), {
      ...ssl,
      message,
    });
  });

  test('catches sending on 587', () => {
    catches(sslOff, outgoing({ ssl: false }), {
      ...ssl,
      message: say('profile-ssl-off.message-port', { ...SMTP, port: 587 }),
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
      message: say('profile-outgoing-port-missing.message', { account: 'Jo', host: 'smtp.example.org' }),
      at,
      edits: [],
      remedy: 'profile-outgoing-port-missing.remedy',
    });
    expect(finding?.evidence).toEqual([
      say('profile-outgoing-port-missing.left-out', { key: 'OutgoingMailServerPortNumber' }),
    ]);
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
      message: say('profile-holds-password.message', { account: 'Jo' }),
      at,
      edits: [],
      remedy: 'profile-holds-password.remedy',
    });
    expect(finding?.evidence).toEqual([
      say('profile-holds-password.keys', { passwordKeys: ['IncomingPassword', 'OutgoingPassword'] }),
    ]);
  });

  test.each(fine)('is silent on %s', (_name, facts) => silent(holdsPassword, facts));
});
