import { say } from '../../words/say.ts';
import { muttrc } from '../mutt/muttrc.ts';

export const format = muttrc({
  client: 'neomutt',
  id: 'neomuttrc',
  name: say('format-neomuttrc'),
  file: /neomutt/i,
});
