import type { ConfigFormat } from '../model.ts';
import { latin } from './profile-head.ts';

export const ACCOUNT_MAIL = 'account-mail';
/** What a declaration names itself. */
export const TYPE = 'com.apple.configuration.account.mail';

export const accountMail: ConfigFormat = {
  id: ACCOUNT_MAIL,
  name: 'Apple declaration of a mail account (JSON)',
  matches: (_path, head) => {
    const text = latin(head);
    return /^(?:\xef\xbb\xbf)?\s*\{/.test(text) && text.includes(TYPE);
  },
  read: async (file) => (await import('./account-mail-file.ts')).readDeclaration(file),
};
