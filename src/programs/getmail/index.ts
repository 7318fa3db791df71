import { oneConnection } from '../one-connection.ts';
import type { MailProgram } from '../program.ts';

/** No file of it is read, and with one connection there is nothing to lower. */
export const getmail: MailProgram = {
  name: 'getmail',
  model: oneConnection('getmail6 6.18.11', 'one connection while it runs, none in between'),
  formats: [],
  rules: [],
  steps: { settings: {} },
};
