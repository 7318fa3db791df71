import type { Remedy } from '../model/finding.ts';
import type { Refusal } from '../model/refusal.ts';
import { advised } from '../model/rule.ts';
import { say } from '../words/say.ts';

/** What helps where no setting of a mail program does: fewer of them at a time, another address, a higher limit. */
export function fewerDevices({ scope, advice }: Pick<Refusal, 'scope' | 'advice'>): Remedy {
  const byAddress = scope === 'user+ip' || scope === 'ip';
  // Of a limit on all users together, the refusal itself says what helps.
  if (scope === 'server') return advised(say('fewer-devices'), advice);
  return advised(say('fewer-devices'), [
    byAddress ? say('fewer-devices-step-close-here') : say('fewer-devices-step-close'),
    ...(byAddress ? [say('fewer-devices-step-mobile')] : []),
    say('fewer-devices-step-ask'),
  ]);
}
