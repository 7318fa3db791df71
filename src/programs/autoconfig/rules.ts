import { advised, type Rule } from '../../model/rule.ts';
import { defineRule } from '../../words/rule.ts';
import { say } from '../../words/say.ts';

export const notInAutoconfig = defineRule({
  id: 'connections/not-in-autoconfig',
  severity: 'info',
  sources: [
    'comm-central readFromXML.sys.mjs (the elements Thunderbird reads)',
    'comm-central nsImapIncomingServer.cpp:264-281 (5 when nothing is set)',
  ],
  needs: ['accounts'],
  *check({ accounts }, { recommend }) {
    // Once for all files: it holds for the format.
    for (const one of accounts.filter(({ client }) => client === 'autoconfig').slice(0, 1)) {
      const { account, file } = one;
      if (file === null) continue;
      const { connections } = recommend(one);
      yield {
        message: say('connections-not-in-autoconfig.message', { account }),
        evidence: [say('connections-not-in-autoconfig.evidence')],
        at: { file, key: null, line: null },
        subject: account,
        remedy: advised(say('connections-not-in-autoconfig.remedy'), [
          say('connections-not-in-autoconfig.step-default', { connections: connections ?? 0 }),
          say('connections-not-in-autoconfig.step-users', { connections: connections ?? 0 }),
        ]),
      };
    }
  },
});

export const rules: readonly Rule[] = [notInAutoconfig];
