import { defineRule } from '../../../model/rule.ts';
import { inProfile, mailIn, placeOfKey, SCHEMA, serversOf } from './profiles.ts';

/** TLS from the first byte: IMAP, POP3 and submission (RFC 8314, section 7). */
const TLS_PORTS = new Set([993, 995, 465]);

export const sslOffOnTlsPort = defineRule({
  id: 'profile/ssl-off-on-tls-port',
  severity: 'error',
  title: 'The profile uses an encrypted port without encryption',
  why:
    'On 993, 995 and 465 the server expects encryption from the first byte. Without it the device and the server wait for each other, ' +
    'and Mail says it cannot connect. The key counts as false when it is left out.',
  sources: [SCHEMA, 'RFC 8314 section 3'],
  needs: ['documents'],
  *check({ documents }) {
    for (const mail of mailIn(documents)) {
      for (const { side, host, port, ssl, sslKey } of serversOf(mail)) {
        if (ssl !== false || port === null || !TLS_PORTS.has(port) || host === '') continue;
        yield {
          message: `${mail.mail.account}: the ${side} server ${host} is used on port ${port} without encryption, which that port does not know.`,
          evidence: [`${sslKey} is false or left out`],
          at: placeOfKey(mail, sslKey),
          subject: mail.mail.account,
          remedy: inProfile(mail, `Set ${sslKey} to true.`, `In the profile's source set ${sslKey} to true.`),
        };
      }
    }
  },
});

export const sslOff = defineRule({
  id: 'profile/ssl-off',
  severity: 'warning',
  title: 'The profile does not ask for encryption',
  why:
    'Without this key the device may send the password so that everybody on the same Wi-Fi can read it, and many servers refuse a sign-in ' +
    'that is not encrypted; that looks like a wrong password. On 143 and 587 the same key makes the device use STARTTLS. ' +
    'It counts as false when it is left out.',
  sources: [SCHEMA, 'RFC 8314 section 3', "Apple's own example of a profile: port 587 with UseSSL true"],
  needs: ['documents'],
  *check({ documents }) {
    for (const mail of mailIn(documents)) {
      for (const { side, host, port, ssl, sslKey } of serversOf(mail)) {
        if (ssl !== false || host === '' || (port !== null && TLS_PORTS.has(port))) continue;
        yield {
          message: `${mail.mail.account}: the ${side} server ${host} is used without encryption${port === null ? '' : ` on port ${port}`}.`,
          evidence: [`${sslKey} is false or left out`],
          at: placeOfKey(mail, sslKey),
          subject: mail.mail.account,
          remedy: inProfile(mail, `Set ${sslKey} to true.`, `In the profile's source set ${sslKey} to true.`),
        };
      }
    }
  },
});

export const outgoingPortMissing = defineRule({
  id: 'profile/outgoing-port-missing',
  severity: 'warning',
  title: 'The profile names no port for outgoing mail',
  why:
    'Without a port Mail tries 25 first, then 587, then 465. Port 25 is for servers among themselves: it is often closed to customers, ' +
    'or answers but takes no sign-in, and then Mail asks for the password although the password is right.',
  sources: [SCHEMA, 'https://github.com/mjl-/mox/issues/328', 'RFC 8314 section 3.3'],
  needs: ['documents'],
  *check({ documents }) {
    for (const mail of mailIn(documents)) {
      const [, outgoing] = serversOf(mail);
      if (outgoing.host === '' || outgoing.portSet) continue;
      const { host, portKey } = outgoing;
      yield {
        message: `${mail.mail.account}: no port is named for the outgoing server ${host}, so Mail tries 25 first.`,
        evidence: [`${portKey} is left out`],
        at: placeOfKey(mail, portKey),
        subject: mail.mail.account,
        remedy: inProfile(
          mail,
          `Set ${portKey} to 465 (or 587, as the mail host says).`,
          mail.profile.kind === 'profile'
            ? `In the profile's source set ${portKey} to 465 and OutgoingMailServerUseSSL to true.`
            : `In the declaration set ${portKey} to 465.`,
        ),
      };
    }
  },
});

export const holdsPassword = defineRule({
  id: 'profile/holds-password',
  severity: 'warning',
  title: 'A password stands in the profile',
  why:
    'A profile is a plain file: everybody who gets it, by mail, from a download page or from a backup, can read the password in it. ' +
    'A signature hides nothing. The keys are meant for profiles that are encrypted for one device.',
  sources: [SCHEMA],
  needs: ['documents'],
  *check({ documents }) {
    for (const mail of mailIn(documents)) {
      const [key] = mail.mail.passwordKeys;
      if (key === undefined) continue;
      yield {
        message: `${mail.mail.account}: a password stands in the profile, readable for everybody who has the file.`,
        evidence: [`${mail.mail.passwordKeys.join(' and ')}; the password itself is not shown here`],
        at: placeOfKey(mail, key),
        subject: mail.mail.account,
        remedy: inProfile(
          mail,
          'Leave the password out; the device asks for it when the profile is installed.',
          "In the profile's source remove IncomingPassword and OutgoingPassword. If others have had the file, change the password.",
        ),
      };
    }
  },
});
