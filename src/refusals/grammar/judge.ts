import { limitsOf, type Thing } from './limits.ts';
import { numberIn } from './numbers.ts';
import { ownerIn } from './owners.ts';
import type { Answer, Inferred, Place, Rule } from './rule.ts';
import type { Sentence } from './sentence.ts';
import { signInRules } from './sign-in.ts';
import { wayRules } from './way.ts';

/** Reads a text by its words alone. The first rule that fits answers; null: nothing fits. */
export function judge(sentence: Sentence, place: Place): Inferred | null {
  for (const rule of [otherService, limit, ...signInRules, ...wayRules]) {
    const answer = rule(sentence, place);
    if (answer) return { cause: answer[0], kind: answer[1], scope: answer[2] ?? null, limit: answer[3] ?? null };
  }
  return null;
}

/** A database, a web service or a process with limits and faults of its own: never the mailbox's limit. */
const otherService: Rule = (sentence) => {
  const blamed = sentence.near('password', 'wrong', 4) || sentence.near('credential', 'wrong', 4);
  if (sentence.has('database') && !blamed && isTrouble(sentence)) return ['login-refused', 'database'];
  if (sentence.has('authServer')) return ['login-refused', 'server-trouble'];
  if (sentence.has('files')) return ['server-full', 'out-of-resources', 'server'];
  if (sentence.has('web') && limitsOf(sentence).length > 0) return ['not-a-limit', 'other-service'];
  if (sentence.has('proxy') && isTrouble(sentence)) return ['ambiguous', 'proxy'];
  return null;
};

const isTrouble = (sentence: Sentence): boolean =>
  sentence.has(
    'many',
    'failed',
    'cannotConnect',
    'refusedWay',
    'timeout',
    'closed',
    'reached',
    'busy',
    'wrong',
    'banned',
  );

const limit: Rule = (sentence, place) => {
  const { code, answer } = place;
  const things = limitsOf(sentence, answer);
  const [thing] = things;
  if (thing === undefined) return code === 'LIMIT' ? ['ambiguous', 'unnamed-limit'] : byCode(code);
  if (sentence.has('banned') && thing !== 'connections') return null;
  if (thing === 'unnamed' && code !== 'LIMIT' && !answer && !sentence.has('imapName', 'login', 'simultaneous'))
    return null;
  const answered = meaningOf(thing, sentence, place);
  return sentence.has('may') && thing === 'connections' ? ['ambiguous', 'client-guess'] : answered;
};

function byCode(code: string | null): Answer | null {
  if (code === 'THROTTLED') return ['throttled', null];
  // RFC 2449 (POP3, at the sign-in) and RFC 5530 (a folder): another session holds it.
  if (code === 'IN-USE') return ['login-refused', 'in-use'];
  if (code === 'INUSE') return ['not-a-limit', 'in-use'];
  return code === 'OVERQUOTA' ? ['not-a-limit', 'mailbox-full'] : null;
}

function meaningOf(thing: Thing, sentence: Sentence, place: Place): Answer {
  switch (thing) {
    case 'connections': {
      // Whoever is turned away as unavailable before the sign-in: the server does not know yet who it is.
      const scope = ownerIn(sentence) ?? (place.bye && place.code === 'UNAVAILABLE' ? 'server' : null);
      const cause = scope === 'server' ? 'server-full' : 'connection-limit';
      return [cause, null, scope, numberIn(sentence, ['connection', 'session', 'login'])];
    }
    case 'logins':
      return ['ambiguous', 'logins-or-rate'];
    case 'rate':
      return ['throttled', null, null, numberIn(sentence, ['login', 'rate'])];
    case 'attempts':
      return ['throttled', 'too-many-attempts'];
    case 'storage':
      return ['not-a-limit', 'mailbox-full'];
    case 'files':
      return ['server-full', 'out-of-resources', 'server'];
    case 'other':
    case 'items':
      return ['not-a-limit', 'other-limit'];
    case 'unnamed':
      return ['ambiguous', 'unnamed-limit'];
  }
}
