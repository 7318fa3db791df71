import { say } from '../../words/say.ts';
import { oneConnection } from '../one-connection.ts';
import type { MailProgram } from '../program.ts';

/** No file of it is read, and with one connection there is nothing to lower. */
export const fetchmail: MailProgram = {
  name: say('program-fetchmail'),
  process: /^fetchmail$/,
  model: oneConnection('fetchmail 6.4.37', say('demand-fetchmail')),
  formats: [],
  rules: [],
  steps: { settings: {} },
};
