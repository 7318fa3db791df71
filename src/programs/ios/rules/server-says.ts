import type { ProfileAuthentication } from '../../../model/apple-profile.ts';
import { defineRule } from '../../../words/rule.ts';
import { say } from '../../../words/say.ts';
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
        message: say('profile-authentication-not-offered.message', {
          account: mail.mail.account,
          mechanism: wanted.name,
          host: session.host,
        }),
        evidence: [say('profile-authentication-not-offered.missing', { value: wanted.announced })],
        at: placeOfKey(mail, incoming.authenticationKey),
        subject: mail.mail.account,
        remedy: inProfile(
          mail,
          say('profile-authentication-not-offered.remedy', { key: incoming.authenticationKey, value }),
          say('profile-authentication-not-offered.step', { key: incoming.authenticationKey, value }),
        ),
      };
    }
  },
});

export const pathPrefixDiffers = defineRule({
  id: 'profile/path-prefix-differs',
  severity: 'warning',
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
      const { account } = mail.mail;
      yield {
        message:
          own === ''
            ? say('profile-path-prefix-differs.message-none', { account, prefix: pathPrefix })
            : say('profile-path-prefix-differs.message', { account, prefix: pathPrefix, own }),
        evidence: [say('profile-path-prefix-differs.namespace', { prefix: personal.prefix })],
        at: placeOfKey(mail, key),
        subject: mail.mail.account,
        remedy: inProfile(
          mail,
          say('profile-path-prefix-differs.remedy', { key }),
          say('profile-path-prefix-differs.step', { key }),
        ),
      };
    }
  },
});
