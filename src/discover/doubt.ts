import type { Message } from '../base/message.ts';
import type { Discovery } from '../model/discovery.ts';
import { say } from '../words/say.ts';
import { hostAndPort } from './target.ts';
import { vouchedBy } from './vouch.ts';

/** Why the user has to look twice at the server that was found; null when somebody vouches for it. */
export function doubtOf(discovery: Discovery): Message | null {
  const { chosen, domain } = discovery;
  if (chosen === null || vouchedBy(discovery) !== null) return null;
  return say('server-doubtful', { domain, server: hostAndPort(chosen), namedBy: chosen.source });
}
