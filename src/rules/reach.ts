import type { Message } from '../base/message.ts';
import { serverById } from '../knowledge/servers.ts';
import type { Cause } from '../model/refusal.ts';
import { advised, type Problem } from '../model/rule.ts';
import type { Reach } from '../model/session.ts';
import { defineRule } from '../words/rule.ts';
import { say } from '../words/say.ts';
import { endpointOf, serverSaid, tried } from './server-words.ts';

/** What became of the first connection, when it was refused for one of these causes. */
function* refusedFor(
  { reach }: { readonly reach: Reach },
  causes: readonly Cause[],
  remedy: Message,
): Generator<Problem> {
  const { refusal } = reach;
  if (refusal === null || !causes.includes(refusal.cause)) return;
  yield {
    message: refusal.meaning,
    evidence: [tried(reach), ...serverSaid(refusal.text)],
    subject: endpointOf(reach),
    remedy: advised(remedy, refusal.advice),
  };
}

const noSignIn: readonly Cause[] = ['login-refused', 'unknown'];

const isEarly = ({ refusal }: Reach): boolean => refusal !== null && refusal.stage !== 'login';

export const notFound = defineRule({
  id: 'reach/not-found',
  severity: 'error',
  sources: ['RFC 6186', 'https://wiki.mozilla.org/Thunderbird:Autoconfiguration'],
  needs: ['discovery'],
  *check({ discovery: { chosen, domain, attempts } }) {
    if (chosen !== null) return;
    yield {
      message: say('reach-not-found.message', { domain }),
      evidence: attempts.map(({ asked, answer }) => say('reach-not-found.evidence-asked', { asked, answer })),
      subject: domain,
      remedy: advised(say('reach-not-found.remedy'), [
        say('reach-not-found.step-spelling'),
        say('reach-not-found.step-host'),
      ]),
    };
  },
});

export const unreachable = defineRule({
  id: 'reach/unreachable',
  severity: 'error',
  sources: ['RFC 9051 section 7.1 (greeting)', 'RFC 8314 (993 for implicit TLS)'],
  needs: ['reach'],
  *check(facts) {
    yield* refusedFor(facts, ['unreachable'], say('reach-unreachable.remedy'));
    // Before a name is said there is nobody to refuse: “down for maintenance” turns everybody away.
    if (isEarly(facts.reach)) yield* refusedFor(facts, noSignIn, say('reach-unreachable.remedy'));
  },
});

export const closedAtOnce = defineRule({
  id: 'reach/closed-without-a-word',
  severity: 'error',
  sources: ['Courier MAXPERIP closes with 0 bytes', 'Dovecot imap-login process_limit closes after 10 s'],
  needs: ['reach'],
  check: (facts) => refusedFor(facts, ['banned-or-limit'], say('limit-ban-or-outage')),
});

export const wrongPassword = defineRule({
  id: 'auth/wrong-password',
  severity: 'error',
  sources: [
    'RFC 5530 section 3 (AUTHENTICATIONFAILED)',
    'Dovecot 2.3.19 and Cyrus 3.6.1: at the limit a wrong password still gets the password error',
  ],
  needs: ['reach'],
  *check(facts) {
    for (const problem of refusedFor(facts, ['wrong-password'], say('auth-wrong-password.remedy'))) {
      const isBridge = serverById('proton-bridge')?.greeting?.test(facts.reach.greeting ?? '') === true;
      yield isBridge
        ? {
            ...problem,
            remedy: advised(say('auth-wrong-password.remedy-bridge'), [say('auth-wrong-password.step-bridge')]),
          }
        : problem;
    }
  },
});

/** Longer than any server needs to look at a password. */
const SLOW_MS = 5000;

export const slowSignIn = defineRule({
  id: 'auth/slow-sign-in',
  severity: 'warning',
  sources: [
    'Dovecot 2.3.19: after wrong passwords every sign-in from the same address is delayed by 15 to 17 s (auth penalty)',
    'Thunderbird mailnews.tcptimeout (100 s), phones give up sooner',
  ],
  needs: ['reach'],
  *check({ reach }) {
    const { signInMs = 0, signedIn } = reach;
    // A wrong password is answered late everywhere.
    if (!signedIn || signInMs < SLOW_MS) return;
    yield {
      message: say('auth-slow-sign-in.message', { duration: signInMs }),
      evidence: [tried(reach)],
      subject: endpointOf(reach),
      remedy: advised(say('auth-slow-sign-in.remedy'), [
        say('auth-slow-sign-in.step-find'),
        say('auth-slow-sign-in.step-wait'),
      ]),
    };
  },
});

export const loginRefused = defineRule({
  id: 'auth/refused',
  severity: 'error',
  sources: ['RFC 5530 section 3'],
  needs: ['reach'],
  // A throttle at the sign-in shows as connections/throttled, where the count is.
  *check(facts) {
    if (!isEarly(facts.reach)) yield* refusedFor(facts, noSignIn, say('auth-refused.remedy'));
  },
});
