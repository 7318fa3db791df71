import type { Message } from '../../../base/message.ts';
import type { Account } from '../../../model/account.ts';
import { advised } from '../../../model/rule.ts';
import { defineRule } from '../../../words/rule.ts';
import { say } from '../../../words/say.ts';
import { onDevice as steps } from '../steps.ts';

export const onDevice = defineRule({
  id: 'polling/set-on-device',
  severity: 'info',
  sources: ['Apple device-management schema, com.apple.mail.managed', 'Apple TN3191'],
  needs: ['accounts'],
  *check({ accounts }) {
    for (const account of accounts) {
      if (account.client !== 'ios' || account.file === null) continue;
      yield {
        message:
          account.format === 'mobileconfig'
            ? say('polling-set-on-device.message-profile', { account: account.account })
            : say('polling-set-on-device.message-declaration', { account: account.account }),
        evidence: [whom(account)],
        at: { file: account.file, key: null, line: null },
        subject: account.account,
        remedy: advised(say('polling-set-on-device.remedy'), steps),
      };
    }
  },
});

function whom({ user, host, port }: Account): Message {
  const server = `${host}:${port}`;
  return user === ''
    ? say('polling-set-on-device.account-later', { host: server })
    : say('polling-set-on-device.account', { user, host: server });
}
