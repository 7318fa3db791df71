import { muttrc } from '../mutt/muttrc.ts';

export const format = muttrc({
  client: 'neomutt',
  id: 'neomuttrc',
  name: 'neomutt settings (neomuttrc)',
  file: /neomutt/i,
});
