import { isThisComputer } from '../../base/this-computer.ts';
import { programs } from '../../programs/index.ts';
import { placeOf, whereSet } from '../../programs/remedy.ts';
import { defineRule } from '../../words/rule.ts';
import { say } from '../../words/say.ts';

export const off = defineRule({
  id: 'tls/off',
  severity: 'warning',
  sources: ['RFC 8314 section 3', 'RFC 9051 section 11.1 (LOGINDISABLED)'],
  needs: ['accounts'],
  *check({ accounts }) {
    for (const account of accounts) {
      const { client, file, host, port, security } = account;
      if (file === null || security !== 'none' || isThisComputer(host)) continue;
      const { name, steps } = programs[client];
      const encryption = steps.encryption?.(account) ?? null;
      if (encryption === null) continue;
      const { setting, remedy } = encryption;
      yield {
        message: say('tls-off.message', { account: account.account, host, port }),
        evidence: [
          ...(setting === null ? [] : [whereSet(setting, 'security', name)]),
          say('tls-off.evidence', { host, port }),
        ],
        at: setting === null ? { file, key: null, line: null } : placeOf(account, setting),
        subject: account.account,
        remedy,
      };
    }
  },
});
