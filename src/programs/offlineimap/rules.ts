import { BEST_POLL } from '../../knowledge/recommended.ts';
import type { FactName } from '../../model/facts.ts';
import { advised, type Rule } from '../../model/rule.ts';
import { defineRule } from '../../words/rule.ts';
import { say } from '../../words/say.ts';
import { placeOf, whereSet } from '../remedy.ts';

export const neverStarts = defineRule({
  id: 'idle/never-starts',
  severity: 'warning',
  sources: ['offlineimap 8.0.0 accounts.py (sleeper): without autorefresh it ends when everything is copied'],
  needs: ['accounts'],
  *check({ accounts }) {
    for (const account of accounts) {
      const { client, file, settings } = account;
      const { idle, pollMinutes, pushFolders } = settings;
      const isWatching = pushFolders !== undefined && pushFolders.source === 'file' && idle.value !== false;
      if (client !== 'offlineimap' || file === null || !isWatching || (pollMinutes.value ?? 0) > 0) continue;
      yield {
        message: say('idle-never-starts.message', { account: account.account }),
        evidence: [whereSet(pushFolders, 'idlefolders', say('program-offlineimap'))],
        at: placeOf(account, pushFolders),
        subject: account.account,
        remedy: advised(say('idle-never-starts.remedy'), [
          say('program-step-open-file'),
          say('offlineimap-step-poll', { minutes: BEST_POLL }),
          say('offlineimap-step-restart'),
        ]),
      };
    }
  },
});

export const offlineimapRules: readonly Rule<FactName>[] = [neverStarts];
