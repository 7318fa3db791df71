import { latin1 } from '../../base/bytes.ts';
import type { ConfigFormat } from '../../model/config-format.ts';
import { say } from '../../words/say.ts';
import { ACCOUNT_MAIL, DECLARATION } from './profile-head.ts';

export const accountMail: ConfigFormat = {
  id: ACCOUNT_MAIL,
  name: say('format-account-mail'),
  matches: (_path, head) => {
    const text = latin1(head);
    return /^(?:\xef\xbb\xbf)?\s*\{/.test(text) && text.includes(DECLARATION);
  },
  read: async (file) => (await import('./account-mail-file.ts')).readDeclaration(file),
};
