import { say } from '../../words/say.ts';
import { muttrc } from './muttrc.ts';

export const format = muttrc({
  client: 'mutt',
  id: 'muttrc',
  name: say('format-muttrc'),
  file: /^(?:(?!neomutt).){0,255}$/i,
});
