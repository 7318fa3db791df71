import { muttrc } from './muttrc.ts';

export const format = muttrc({ client: 'mutt', id: 'muttrc', name: 'mutt settings (muttrc)', file: /^(?!.*neomutt)/i });
