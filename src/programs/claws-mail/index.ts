import { say } from '../../words/say.ts';
import { oneConnection } from '../one-connection.ts';
import type { MailProgram } from '../program.ts';

/** No file of it is read, and with one connection there is nothing to lower. */
export const clawsMail: MailProgram = {
  name: say('program-claws-mail'),
  process: /^claws-mail$/,
  model: oneConnection('Claws Mail 4.1.1', say('demand-folder-by-folder')),
  formats: [],
  rules: [],
  steps: { settings: {} },
};
