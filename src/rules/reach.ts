import type { Cause, Verdict } from '../model/refusal.ts';
import { advised, defineRule, type Problem } from '../model/rule.ts';
import type { Reach } from '../model/session.ts';
import { quote } from './connections.ts';

const placeOf = ({ host, port, security }: Reach): string => `${host}:${port} (${security})`;

/** The verdict on the first connection, when it is one of these causes. */
function refusalOf({ refusal }: Reach, causes: readonly Cause[]): Verdict | null {
  return refusal && causes.includes(refusal.cause) ? refusal : null;
}

function problemOf(reach: Reach, refusal: Verdict, headline: string): Problem {
  return {
    message: refusal.meaning,
    evidence: [`Asked: ${placeOf(reach)}`, ...(refusal.text ? [quote(refusal)] : [])],
    subject: `${reach.host}:${reach.port}`,
    remedy: advised(headline, refusal.advice),
  };
}

export const notFound = defineRule({
  id: 'reach/not-found',
  severity: 'error',
  title: 'No mail server was found for the mail address',
  why:
    'The name of the mail server follows from the part after the @: from DNS (SRV records), from the settings the mail host publishes ' +
    '(autoconfig), from the public list of mail hosts, or from the usual names imap. and mail. None of them answered.',
  sources: ['RFC 6186', 'https://wiki.mozilla.org/Thunderbird:Autoconfiguration'],
  needs: ['discovery'],
  *check({ discovery }) {
    if (discovery.chosen !== null) return;
    const steps = [
      'Check the spelling of the mail address and that this computer is online.',
      'Look up the name of the incoming mail server (IMAP) at your mail host and give it: --host imap.example.org --user NAME',
    ];
    yield {
      message: `No mail server was found for ${discovery.domain}.`,
      evidence: discovery.attempts.map(({ asked, answer }) => `${asked}: ${answer}`),
      subject: discovery.domain,
      remedy: advised('Name the server yourself.', steps),
    };
  },
});

export const unreachable = defineRule({
  id: 'reach/unreachable',
  severity: 'error',
  title: 'The mail server cannot be reached',
  why:
    'Before anything about connections can be said, one has to come about. The message says how far it came: the name was not found, ' +
    'nobody listens there, the port speaks another language than IMAP, or it stays silent.',
  sources: ['RFC 9051 section 7.1 (greeting)', 'RFC 8314 (993 for implicit TLS)'],
  needs: ['reach'],
  *check({ reach }) {
    const refusal = refusalOf(reach, ['unreachable']);
    if (refusal) yield problemOf(reach, refusal, 'Find out whether the name, the port or the network is wrong.');
  },
});

export const closedAtOnce = defineRule({
  id: 'reach/closed-without-a-word',
  severity: 'error',
  title: 'The very first connection ends without a word',
  why:
    'Some servers refuse the one connection too many by closing it before the greeting (Courier does). A ban after wrong passwords ' +
    'and an outage look the same. With no connection of ours open there is nothing to compare, so the cause stays open until other devices are closed.',
  sources: ['Courier MAXPERIP closes with 0 bytes', 'Dovecot imap-login process_limit closes after 10 s'],
  needs: ['reach'],
  *check({ reach }) {
    const refusal = refusalOf(reach, ['banned-or-limit']);
    if (refusal) yield problemOf(reach, refusal, 'Find out which of the three it is.');
  },
});

export const wrongPassword = defineRule({
  id: 'auth/wrong-password',
  severity: 'error',
  title: 'User name or password is not accepted',
  why:
    'The server says that the name or the password is wrong. We tried once and did not try again: repeated wrong passwords get a network banned. ' +
    'A connection limit is not the cause; servers check the password before they count.',
  sources: [
    'RFC 5530 section 3 (AUTHENTICATIONFAILED)',
    'Dovecot 2.3.19 and Cyrus 3.6.1: at the limit a wrong password still gets the password error',
  ],
  needs: ['reach'],
  *check({ reach }) {
    const refusal = refusalOf(reach, ['wrong-password']);
    if (refusal) yield problemOf(reach, refusal, 'Get user name and password right.');
  },
});

export const loginRefused = defineRule({
  id: 'auth/refused',
  severity: 'error',
  title: 'The sign-in is refused for another reason than the password',
  why:
    'Servers refuse a sign-in for many reasons: IMAP switched off for the mailbox, an app password required, an account that is locked, ' +
    'too many attempts, trouble of the server. The words the server used are quoted; the steps follow from them.',
  sources: ['RFC 5530 section 3'],
  needs: ['reach'],
  *check({ reach }) {
    // A throttle at the sign-in shows as connections/throttled, where the count is.
    const refusal = refusalOf(reach, ['login-refused', 'unknown']);
    if (refusal) yield problemOf(reach, refusal, 'Do what the server’s words ask for.');
  },
});
