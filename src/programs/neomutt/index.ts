import { oneConnection } from '../one-connection.ts';
import type { MailProgram } from '../program.ts';
import { format } from './format.ts';
import { steps } from './steps.ts';

export const neomutt: MailProgram = {
  name: 'neomutt',
  model: oneConnection('neomutt 20220429', 'one connection, other folders asked for on it'),
  formats: [format],
  rules: [],
  steps,
};
