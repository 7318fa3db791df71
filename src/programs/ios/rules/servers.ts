import type { Message } from '../../../base/message.ts';
import type { Problem } from '../../../model/rule.ts';
import { defineRule } from '../../../words/rule.ts';
import { say } from '../../../words/say.ts';
import { inProfile, type Mail, mailIn, placeOfKey, SCHEMA, serversOf } from './profiles.ts';

/** TLS from the first byte: IMAP, POP3 and submission (RFC 8314, section 7). */
const TLS_PORTS = new Set([993, 995, 465]);

export const sslOffOnTlsPort = defineRule({
  id: 'profile/ssl-off-on-tls-port',
  severity: 'error',
  sources: [SCHEMA, 'RFC 8314 section 3'],
  needs: ['documents'],
  *check({ documents }) {
    for (const mail of mailIn(documents)) {
      for (const { side, host, port, ssl, sslKey } of serversOf(mail)) {
        if (ssl !== false || port === null || !TLS_PORTS.has(port) || host === '') continue;
        yield {
          message: say('profile-ssl-off-on-tls-port.message', { side, account: mail.mail.account, host, port }),
          ...switchedOff(mail, sslKey),
        };
      }
    }
  },
});

export const sslOff = defineRule({
  id: 'profile/ssl-off',
  severity: 'warning',
  sources: [SCHEMA, 'RFC 8314 section 3', "Apple's own example of a profile: port 587 with UseSSL true"],
  needs: ['documents'],
  *check({ documents }) {
    for (const mail of mailIn(documents)) {
      for (const { side, host, port, ssl, sslKey } of serversOf(mail)) {
        if (ssl !== false || host === '' || (port !== null && TLS_PORTS.has(port))) continue;
        yield {
          message: unencrypted(mail.mail.account, { side, host, port }),
          ...switchedOff(mail, sslKey),
        };
      }
    }
  },
});

/** What is the same wherever TLS is switched off. */
function switchedOff(mail: Mail, key: string): Omit<Problem, 'message'> {
  return {
    evidence: [say('profile-ssl-off-on-tls-port.off', { key })],
    at: placeOfKey(mail, key),
    subject: mail.mail.account,
    remedy: inProfile(
      mail,
      say('profile-ssl-off-on-tls-port.remedy', { key }),
      say('profile-ssl-off-on-tls-port.step', { key }),
    ),
  };
}

function unencrypted(
  account: string,
  { side, host, port }: { side: string; host: string; port: number | null },
): Message {
  return port === null
    ? say('profile-ssl-off.message', { side, account, host })
    : say('profile-ssl-off.message-port', { side, account, host, port });
}

export const outgoingPortMissing = defineRule({
  id: 'profile/outgoing-port-missing',
  severity: 'warning',
  sources: [SCHEMA, 'https://github.com/mjl-/mox/issues/328', 'RFC 8314 section 3.3'],
  needs: ['documents'],
  *check({ documents }) {
    for (const mail of mailIn(documents)) {
      const [, outgoing] = serversOf(mail);
      if (outgoing.host === '' || outgoing.portSet) continue;
      const { host, portKey } = outgoing;
      yield {
        message: say('profile-outgoing-port-missing.message', { account: mail.mail.account, host }),
        evidence: [say('profile-outgoing-port-missing.left-out', { key: portKey })],
        at: placeOfKey(mail, portKey),
        subject: mail.mail.account,
        remedy: inProfile(
          mail,
          say('profile-outgoing-port-missing.remedy', { key: portKey }),
          mail.profile.kind === 'profile'
            ? say('profile-outgoing-port-missing.step-profile', { key: portKey })
            : say('profile-outgoing-port-missing.step-declaration', { key: portKey }),
        ),
      };
    }
  },
});

export const holdsPassword = defineRule({
  id: 'profile/holds-password',
  severity: 'warning',
  sources: [SCHEMA],
  needs: ['documents'],
  *check({ documents }) {
    for (const mail of mailIn(documents)) {
      const [key] = mail.mail.passwordKeys;
      if (key === undefined) continue;
      yield {
        message: say('profile-holds-password.message', { account: mail.mail.account }),
        evidence: [say('profile-holds-password.keys', { passwordKeys: mail.mail.passwordKeys })],
        at: placeOfKey(mail, key),
        subject: mail.mail.account,
        remedy: inProfile(mail, say('profile-holds-password.remedy'), say('profile-holds-password.step')),
      };
    }
  },
});
