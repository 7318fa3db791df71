import { advised, defineRule } from '../../../model/rule.ts';
import { onDevice as steps } from '../steps.ts';

export const onDevice = defineRule({
  id: 'polling/set-on-device',
  severity: 'info',
  title: 'These settings can only be made on the device',
  why:
    'A configuration profile for iPhone and iPad tells Mail the server and the account. It has no key for IDLE, for how often ' +
    'mail is fetched, or for the number of connections, so no profile can be wrong about them and none can mend them. ' +
    'iPhone Mail uses IDLE for the mailbox that is open on the screen; in the background mail comes by Fetch, or by Push where the server offers Apple’s own service.',
  sources: ['Apple device-management schema, com.apple.mail.managed', 'Apple TN3191'],
  needs: ['accounts'],
  *check({ accounts }) {
    for (const account of accounts) {
      if (account.client !== 'ios' || account.file === null) continue;
      yield {
        message: `How often ${account.account} looks for mail is set on the iPhone or iPad, not in the ${account.format === 'mobileconfig' ? 'profile' : 'declaration'}.`,
        evidence: [`for ${account.user || 'a user named at installation'} on ${account.host}:${account.port}`],
        at: { file: account.file, key: null, line: null },
        subject: account.account,
        remedy: advised('Choose Fetch every 15 minutes on the device.', steps),
      };
    }
  },
});
