import { basename } from 'node:path';
import { latin1 } from '../../base/bytes.ts';
import type { ConfigFormat } from '../../model/config-format.ts';
import { isBinaryPlist, isCms, isPem, MOBILECONFIG } from './profile-head.ts';

export const mobileconfig: ConfigFormat = {
  id: MOBILECONFIG,
  name: 'Apple configuration profile (.mobileconfig)',
  matches(path, head) {
    if (/\.mobileconfig$/i.test(basename(path))) return true;
    const text = latin1(head);
    return isBinaryPlist(head) || isPem(text) || isCms(head) || /<(?:!DOCTYPE\s+)?plist[\s>]/.test(text);
  },
  // What opens signatures and binary lists is large, and most files are no profile.
  read: async (file) => (await import('./mobileconfig-file.ts')).readProfile(file),
};
