import { basename } from 'node:path';
import { latin1 } from '../../base/bytes.ts';
import { RefusedFile, UserError } from '../../base/errors.ts';
import type { ConfigFormat } from '../../model/config-format.ts';
import { say } from '../../words/say.ts';
import { isBinaryPlist, isCms, isPem, MOBILECONFIG } from './profile-head.ts';

export const mobileconfig: ConfigFormat = {
  id: MOBILECONFIG,
  name: say('format-mobileconfig'),
  matches(path, head) {
    if (/\.mobileconfig$/i.test(basename(path))) return true;
    const text = latin1(head);
    return isBinaryPlist(head) || isPem(text) || isCms(head) || /<(?:!DOCTYPE\s+)?plist[\s>]/.test(text);
  },
  // What opens signatures and binary lists is large, and most files are no profile.
  read: async (file) => {
    const { readProfile } = await import('./mobileconfig-file.ts');
    try {
      return await readProfile(file);
    } catch (error) {
      // Under another name it may be any signed file or property list, which no device was to take.
      const isAny = !/\.mobileconfig$/i.test(file.path) && !latin1(file.bytes).includes('PayloadContent');
      throw isAny && error instanceof RefusedFile ? new UserError(error.text, error.hint) : error;
    }
  },
};
