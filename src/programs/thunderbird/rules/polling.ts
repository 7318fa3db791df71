import { defineRule } from '../../../words/rule.ts';
import { say } from '../../../words/say.ts';
import { placeOf, remedyFor } from '../../remedy.ts';
import { howTo, steps } from '../steps.ts';
import { thunderbirds, whereFrom } from './words.ts';

export const notAtStartup = defineRule({
  id: 'polling/not-at-startup',
  severity: 'warning',
  sources: ['Thunderbird 153.7.0esr: no connection at all until the first check_time tick'],
  needs: ['accounts'],
  *check({ accounts }) {
    for (const account of thunderbirds(accounts)) {
      const { checkAtStartup } = account.settings;
      if (checkAtStartup.value !== false) continue;
      yield {
        message: say('polling-not-at-startup.message', { account: account.account }),
        evidence: [whereFrom(account, 'checkAtStartup')],
        at: placeOf(account, checkAtStartup),
        subject: account.account,
        remedy: remedyFor(account, { setting: checkAtStartup, to: true, howTo: howTo.checkAtStartup }, steps),
      };
    }
  },
});
