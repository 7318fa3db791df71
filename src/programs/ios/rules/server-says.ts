import type { ProfileAuthentication } from '../../../model/apple-profile.ts';
import { defineRule } from '../../../model/rule.ts';
import { inProfile, type Mail, mailIn, placeOfKey, SCHEMA, serversOf } from './profiles.ts';

/** What a server must announce for it, and how messages call it. */
const MECHANISMS: { readonly [K in ProfileAuthentication]?: { announced: string; name: string } } = {
  'cram-md5': { announced: 'AUTH=CRAM-MD5', name: 'CRAM-MD5' },
  ntlm: { announced: 'AUTH=NTLM', name: 'NTLM' },
  'http-md5': { announced: 'AUTH=DIGEST-MD5', name: 'HTTP MD5 digest' },
};

const isFor = ({ mail }: Mail, host: string): boolean =>
  mail.type === 'imap' && mail.incoming.host.toLowerCase() === host.toLowerCase();

export const authenticationNotOffered = defineRule({
  id: 'profile/authentication-not-offered',
  severity: 'error',
  title: 'The profile signs in in a way the server does not offer',
  why:
    'CRAM-MD5, NTLM and HTTP MD5 digest work only where the server knows them. Most servers keep passwords in a form that rules them out. ' +
    'The device then cannot sign in, and it looks like a wrong password. With encryption a plain password is what servers expect.',
  sources: [SCHEMA, 'RFC 9051 section 6.2.2', 'RFC 6331 (DIGEST-MD5 is historic)'],
  needs: ['documents', 'session'],
  *check({ documents, session }) {
    const { beforeLogin, afterLogin } = session.capabilities;
    const offered = new Set([...beforeLogin, ...afterLogin].map((word) => word.toUpperCase()));
    for (const mail of mailIn(documents)) {
      const [incoming] = serversOf(mail);
      const wanted = incoming.authentication ? MECHANISMS[incoming.authentication] : undefined;
      if (!wanted || !isFor(mail, session.host) || offered.has(wanted.announced)) continue;
      const value = mail.profile.kind === 'profile' ? 'EmailAuthPassword' : 'Password';
      yield {
        message: `${mail.mail.account}: the profile signs in with ${wanted.name}, which ${session.host} does not offer.`,
        evidence: [`${wanted.announced} is not in the capability list`],
        at: placeOfKey(mail, incoming.authenticationKey),
        subject: mail.mail.account,
        remedy: inProfile(
          mail,
          `Set ${incoming.authenticationKey} to ${value}.`,
          `Set ${incoming.authenticationKey} to ${value}, with encryption on.`,
        ),
      };
    }
  },
});

export const pathPrefixDiffers = defineRule({
  id: 'profile/path-prefix-differs',
  severity: 'warning',
  title: 'The path prefix in the profile is not the one of the server',
  why:
    'With a wrong path prefix the device looks for folders where there are none: it shows only the inbox, or makes a second Sent and Trash. ' +
    'A server that needs a prefix (Courier, some Cyrus) names it itself when asked (NAMESPACE).',
  sources: [SCHEMA, 'RFC 2342', 'https://github.com/mail-in-a-box/mailinabox/pull/340'],
  needs: ['documents', 'session', 'mailboxes'],
  *check({ documents, session, mailboxes }) {
    const [personal] = mailboxes.namespaces.personal;
    if (personal === undefined) return;
    const bare = (prefix: string): string => {
      const { delimiter } = personal;
      return delimiter !== null && prefix.endsWith(delimiter) ? prefix.slice(0, -delimiter.length) : prefix;
    };
    const own = bare(personal.prefix);
    for (const mail of mailIn(documents)) {
      const { pathPrefix } = mail.mail;
      // "/" is what newer iPhones write for none.
      if (!pathPrefix || pathPrefix === '/' || !isFor(mail, session.host)) continue;
      if (bare(pathPrefix).toUpperCase() === own.toUpperCase()) continue;
      const key =
        mail.profile.kind === 'profile' ? 'IncomingMailServerIMAPPathPrefix' : 'IncomingServer.IMAPPathPrefix';
      const to = own === '' ? 'nothing' : `"${own}"`;
      yield {
        message: `${mail.mail.account}: the profile sets the path prefix "${pathPrefix}", but the server's own is ${to}.`,
        evidence: [`NAMESPACE: "${personal.prefix}"`],
        at: placeOfKey(mail, key),
        subject: mail.mail.account,
        remedy: inProfile(mail, `Leave ${key} out.`, `Remove ${key}: the device then asks the server.`),
      };
    }
  },
});
