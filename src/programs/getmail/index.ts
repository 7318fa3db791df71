import { say } from '../../words/say.ts';
import { oneConnection } from '../one-connection.ts';
import type { MailProgram } from '../program.ts';

/** No file of it is read, and with one connection there is nothing to lower. */
export const getmail: MailProgram = {
  name: say('program-getmail'),
  process: /^getmail$/,
  model: oneConnection('getmail6 6.18.11', say('demand-while-running')),
  formats: [],
  rules: [],
  steps: { settings: {} },
};
