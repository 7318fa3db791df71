import type { Message } from '../base/message.ts';
import type { RefusalKind } from '../knowledge/refusals.ts';
import type { ReadCause, Scope } from '../model/refusal.ts';
import { say } from '../words/say.ts';
import type { Answer, Possible } from './answer.ts';
import { faultAnswers } from './answers-faults.ts';
import { signInAnswers } from './answers-sign-in.ts';

const kinds: Record<RefusalKind, Answer> = { ...signInAnswers, ...faultAnswers };

const causes: Record<ReadCause, Answer> = {
  'connection-limit': { steps: ['keep-password', 'fewer', 'close-some'] },
  'server-full': { steps: ['later', 'tell-full'] },
  throttled: { steps: ['wait-traffic', 'less-often'] },
  'banned-or-limit': {
    steps: ['keep-password', 'fewer', 'outage'],
    several: { possible: ['connection-limit', 'banned', 'outage'], test: 'close' },
  },
  'wrong-password': { steps: ['type-again', 'webmail-app'] },
  'login-refused': kinds.account,
  tls: { steps: ['security'] },
  unreachable: { steps: ['name-port', 'network'] },
  ambiguous: kinds['password-or-access'],
  'not-a-limit': { steps: ['nothing'] },
  unknown: { steps: ['whole-lines', 'check-address'] },
};

interface About {
  readonly cause: ReadCause;
  readonly kind: RefusalKind | null;
  readonly scope: Scope;
  readonly limit: number | null;
}

const answerTo = ({ cause, kind }: Pick<About, 'cause' | 'kind'>): Answer =>
  kind === null ? causes[cause] : kinds[kind];

/** What it means, in one or two sentences. A kind says it more exactly than the cause alone. */
export function meaningOf({ cause, kind, scope, limit }: About): Message {
  const whom = scope === 'user+ip' ? 'user-and-ip' : (scope ?? 'unknown');
  if (kind === 'log-limit') return say('refusal-log-limit', { scope: whom });
  if (kind !== null) return say(`refusal-${kind}`);
  switch (cause) {
    case 'connection-limit':
      return limit === null
        ? say('refusal-connection-limit-no-number', { scope: whom })
        : say('refusal-connection-limit', { scope: whom, limit });
    case 'login-refused':
      return say('refusal-account');
    case 'ambiguous':
      return say('refusal-unclear');
    case 'not-a-limit':
      return say('refusal-nothing-wrong');
    case 'unknown':
      return say('refusal-not-known');
    default:
      return say(`refusal-${cause}`);
  }
}

/** What to do, step by step; where several causes are possible, the test that tells them apart first. */
export function adviceFor(about: Pick<About, 'cause' | 'kind'>): readonly Message[] {
  const { steps, several } = answerTo(about);
  const test = several ? [say(`refusal-test-${several.test}`)] : [];
  return [...test, ...steps.map((step) => say(`refusal-step-${step}`))];
}

/** What the words can mean, likeliest first; empty where they mean one thing. */
export function possibleCauses(about: Pick<About, 'cause' | 'kind'>): readonly Possible[] {
  return answerTo(about).several?.possible ?? [];
}

export const possibleInWords = (possible: Possible): Message => say(`refusal-possible-${possible}`);
