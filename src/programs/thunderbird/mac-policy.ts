import { basename } from 'node:path';
import { latin1 } from '../../base/bytes.ts';
import type { ConfigFormat } from '../../model/config-format.ts';
import { say } from '../../words/say.ts';
import { MAC_DOMAIN, MAC_POLICY } from './mac-domain.ts';

export const thunderbirdMacPolicy: ConfigFormat = {
  id: MAC_POLICY,
  name: say('format-mac-policy'),
  forWholeComputer: true,
  matches(path, head) {
    // Elsewhere it can be anybody's: Firefox has the same policies.
    if (basename(path).toLowerCase() === `${MAC_DOMAIN}.plist`) return true;
    const text = latin1(head);
    return (
      /<key>EnterprisePoliciesEnabled</.test(text) &&
      /<key>mail\.server\./.test(text) &&
      !text.includes('<key>PayloadContent<')
    );
  },
  // What reads property lists is large, and most files are none.
  read: async (file) => (await import('./mac-policy-file.ts')).readMacPolicy(file),
};
