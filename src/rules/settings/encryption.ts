import { isPlaceholder } from '../../base/placeholder.ts';
import { isThisComputer } from '../../base/this-computer.ts';
import type { Account } from '../../model/account.ts';
import { advised } from '../../model/rule.ts';
import { programs } from '../../programs/index.ts';
import { placeOf, useTls, whereSet } from '../../programs/remedy.ts';
import { defineRule } from '../../words/rule.ts';
import { say } from '../../words/say.ts';

export const off = defineRule({
  id: 'tls/off',
  severity: 'warning',
  sources: ['RFC 8314 section 3', 'RFC 9051 section 11.1 (LOGINDISABLED)'],
  needs: ['accounts'],
  *check({ accounts }) {
    for (const account of accounts) {
      const { client, file, host, port, security } = account;
      if (file === null || security !== 'none' || isThisComputer(host)) continue;
      const { name, steps } = programs[client];
      const encryption = steps.encryption?.(account) ?? null;
      if (encryption === null) continue;
      const { setting, remedy } = encryption;
      yield {
        message: sendsPassword(account)
          ? say('tls-off.message', { account: account.account, host, port })
          : say('mail-unencrypted', { account: account.account, host, port }),
        evidence: [
          ...(setting === null ? [] : [whereSet(setting, 'security', name)]),
          say('tls-off.evidence', { host, port }),
        ],
        at: setting === null ? { file, key: null, line: null } : placeOf(account, setting),
        subject: account.account,
        remedy,
      };
    }
  },
});

/** Thunderbird's number for an encrypted password (CRAM-MD5): a challenge is answered, the password is not sent. */
const ENCRYPTED_PASSWORD = 4;

function sendsPassword({ passwordIsEncrypted, signIn }: Account): boolean {
  return passwordIsEncrypted !== true && signIn?.authMethod.value !== ENCRYPTED_PASSWORD;
}

/** Ports of other services: mail is sent there, or fetched over POP. */
const OTHER_SERVICE: ReadonlyMap<number, 'smtp' | 'pop'> = new Map([
  [25, 'smtp'],
  [465, 'smtp'],
  [587, 'smtp'],
  [110, 'pop'],
  [995, 'pop'],
]);

export const portMismatch = defineRule({
  id: 'tls/port-mismatch',
  severity: 'error',
  sources: ['RFC 8314 sections 3.2 and 3.3', 'RFC 9051 section 2.1', 'IANA Service Name and Port Number Registry'],
  needs: ['accounts'],
  *check({ accounts }) {
    for (const account of accounts) {
      const { file, host, port, security } = account;
      const service = OTHER_SERVICE.get(port) ?? null;
      const meets = !(port === 993 && security === 'starttls') && !(port === 143 && security === 'tls');
      if (file === null || (meets && service === null)) continue;
      const where = { account: account.account, host, port };
      yield {
        message:
          service === null
            ? say('tls-port-mismatch.message', { ...where, security })
            : say('tls-port-mismatch.message-service', { ...where, service }),
        evidence: [],
        at:
          account.signIn === undefined ? { file, key: null, line: null } : placeOf(account, account.signIn.socketType),
        subject: account.account,
        remedy: useTls(),
      };
    }
  },
});

/** With a scheme, a path, a blank or a port; an IPv6 address has several colons. */
const MORE_THAN_HOST = /\/|\s|^[^:]{1,255}:\d{1,5}$/;

export const hostIsUrl = defineRule({
  id: 'settings/host-is-url',
  severity: 'warning',
  sources: [
    'Apple device-management schema, com.apple.mail.managed (IncomingMailServerHostName)',
    'RFC 1123 section 2.1 (letters, digits, hyphens and dots)',
  ],
  needs: ['accounts'],
  *check({ accounts }) {
    for (const { account, file, host } of accounts) {
      if (file === null || isPlaceholder(host) || !MORE_THAN_HOST.test(host)) continue;
      yield {
        message: say('settings-host-is-url.message', { account, host }),
        evidence: [],
        at: { file, key: null, line: null },
        subject: account,
        remedy: advised(say('settings-host-is-url.remedy'), []),
      };
    }
  },
});
