import { isThisComputer } from '../../base/this-computer.ts';
import { defineRule } from '../../model/rule.ts';
import { programs } from '../../programs/index.ts';
import { placeOf, whereSet } from '../../programs/remedy.ts';

export const off = defineRule({
  id: 'tls/off',
  severity: 'warning',
  title: 'The account is set up without encryption',
  why:
    'Without encryption everybody on the way, in a café or a hotel for example, can read the password and the mail. ' +
    'Many servers refuse the sign-in then, and mail programs show that as a failed login although the password is right.',
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
        message: `The password for ${account.account} travels unencrypted to ${host}:${port}.`,
        evidence: [
          ...(setting === null ? [] : [whereSet(setting, 'security', name)]),
          `no encryption is set for ${host}:${port}`,
        ],
        at: setting === null ? { file, key: null, line: null } : placeOf(account, setting),
        subject: account.account,
        remedy,
      };
    }
  },
});
