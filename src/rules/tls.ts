import { isThisComputer } from '../base/this-computer.ts';
import { advised, defineRule } from '../model/rule.ts';
import type { Reach } from '../model/session.ts';
import { useTls } from '../programs/remedy.ts';

/** Certificates are commonly renewed 30 days before the end; two weeks before it something has gone wrong. */
const SOON_DAYS = 14;

const subjectOf = ({ host, port }: Reach): string => `${host}:${port}`;

export const untrusted = defineRule({
  id: 'tls/untrusted',
  severity: 'error',
  title: 'The encrypted connection cannot be trusted or set up',
  why:
    'The certificate proves that you talk to your mail server and not to somebody in between. When the proof fails, or no encrypted connection ' +
    'comes about, we stop before the password is sent.',
  sources: ['RFC 8314', 'RFC 9051 section 11'],
  needs: ['reach'],
  *check({ reach }) {
    const { refusal } = reach;
    if (refusal?.cause !== 'tls') return;
    yield {
      message: refusal.meaning,
      evidence: [
        `Asked: ${reach.host}:${reach.port} (${reach.security})`,
        ...(refusal.text ? [`Server: "${refusal.text}"`] : []),
      ],
      at: undefined,
      subject: subjectOf(reach),
      remedy: advised('Do not go on before the encrypted connection is right.', refusal.advice),
    };
  },
});

export const notChecked = defineRule({
  id: 'tls/not-checked',
  severity: 'warning',
  title: 'The certificate was not checked',
  why:
    'With --insecure the check goes on although the certificate does not pass. The connection is encrypted, but nobody vouches for the other end: ' +
    'whoever sits in between could read the password.',
  sources: ['RFC 8314'],
  needs: ['reach'],
  *check({ reach }) {
    if (!reach.insecure || reach.security === 'none') return;
    const issue = reach.tls?.issue;
    yield {
      message: issue
        ? `The certificate does not pass (${issue}) and --insecure let it through: the other end may not be your mail server.`
        : '--insecure was given: the certificate would not have been checked. It passes, so the option is not needed.',
      evidence: [`${reach.host}:${reach.port}`],
      at: undefined,
      subject: subjectOf(reach),
      remedy: advised('Leave --insecure out.', ['For a private authority give its certificate with --ca FILE.']),
    };
  },
});

export const unencrypted = defineRule({
  id: 'tls/unencrypted',
  severity: 'warning',
  title: 'The password travels unencrypted',
  why: 'Without TLS everybody on the way can read the password and the mail.',
  sources: ['RFC 8314'],
  needs: ['reach'],
  *check({ reach }) {
    if (reach.security !== 'none' || !reach.signedIn || isThisComputer(reach.host)) return;
    yield {
      message: `The sign-in to ${reach.host} is not encrypted.`,
      evidence: [`${reach.host}:${reach.port}`],
      at: undefined,
      subject: subjectOf(reach),
      remedy: useTls('In the mail program set the connection security to SSL/TLS and the port to 993.'),
    };
  },
});

export const expiresSoon = defineRule({
  id: 'tls/expires-soon',
  severity: 'warning',
  title: 'The certificate is about to expire',
  why: 'From the day it expires every mail program warns or refuses to connect, and users report that "mail does not work".',
  sources: ['RFC 5280 section 4.1.2.5'],
  needs: ['reach'],
  *check({ reach }) {
    const days = reach.tls?.daysLeft ?? null;
    if (!reach.tls?.authorized || days === null || days > SOON_DAYS) return;
    yield {
      message: `The server's certificate is valid for only ${days} more days.`,
      evidence: [`valid until ${reach.tls.validTo ?? 'unknown'}`],
      at: undefined,
      subject: subjectOf(reach),
      remedy: advised('Tell the mail host: the certificate must be renewed.', []),
    };
  },
});
