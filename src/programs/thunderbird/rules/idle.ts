import { defineRule } from '../../../model/rule.ts';
import { clicks, placeOf, thunderbirdRemedy } from '../../../rules/remedies.ts';
import { thunderbirds, whereFrom } from './words.ts';

export const idleOff = defineRule({
  id: 'idle/switched-off',
  severity: 'warning',
  title: 'The mail program is told not to use IDLE',
  why:
    'With IDLE the server tells the mail program at once when mail arrives, over a connection that is open anyway. ' +
    'Switching it off saves no connection: Thunderbird opens exactly as many, and mail is seen only at the next check.',
  sources: ['RFC 2177', 'Thunderbird 153.7.0esr: same number of connections with use_idle on and off'],
  needs: ['accounts'],
  *check({ accounts }) {
    for (const account of thunderbirds(accounts)) {
      const { idle } = account.settings;
      if (idle.value !== false) continue;
      yield {
        message: `IDLE is switched off for ${account.account}: new mail shows up late.`,
        evidence: [whereFrom(account, 'idle')],
        at: placeOf(account, idle),
        subject: account.account,
        remedy: thunderbirdRemedy(account, 'idle', true, 'Switch IDLE on.', clicks.idle(account.account)),
      };
    }
  },
});
