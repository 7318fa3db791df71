import type { Scope } from '../../model/refusal.ts';
import type { Sentence } from './sentence.ts';

/** How far behind "from", "per", "für" the one stands whose connections are counted, in words. */
const NEAR = 4;

/** Whose connections a text counts together; null where it does not say. */
export function ownerIn(sentence: Sentence): Scope {
  const ip = owns(sentence, 'ip');
  const user = owns(sentence, 'user');
  if (ip && user) return 'user+ip';
  if (ip) return 'ip';
  if (user) return 'user';
  return sentence.has('server') ? 'server' : null;
}

function owns({ words }: Sentence, who: 'ip' | 'user'): boolean {
  return words.some(({ is, clause }, at) => {
    // "user connection limit", "IP limit"
    const next = words.slice(at + 1, at + 3);
    if (is.has(who) && next[0]?.is.has('connection') && next[1]?.is.has('limit')) return true;
    // "Account has too many sessions", "user jo already has"
    if (is.has(who) && words.slice(at + 1, at + 4).some(({ text }) => having.test(text))) return true;
    if (!is.has('each')) return false;
    const behind = words.slice(at + 1, at + 1 + NEAR);
    const found = behind.findIndex((word) => word.is.has(who) && word.clause === clause);
    // "for the mailbox of your account": what stands between must belong to it.
    return found >= 0 && behind.slice(0, found).every((word) => !word.is.has('connection') && !word.is.has('session'));
  });
}

const having = /^(?:has|hat|ha|tiene|heeft|already)$/;
