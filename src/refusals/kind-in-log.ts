import type { RefusalKind } from '../knowledge/refusals.ts';
import type { ReadCause } from '../model/refusal.ts';

/** A log is read by the person who runs the server: the advice is another one. Null: the same as for everybody. */
export function kindInLog(cause: ReadCause): RefusalKind | null {
  if (cause === 'connection-limit') return 'log-limit';
  return cause === 'wrong-password' ? 'log-wrong-password' : null;
}
