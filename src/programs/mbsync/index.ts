import { say } from '../../words/say.ts';
import { oneConnection } from '../one-connection.ts';
import type { MailProgram } from '../program.ts';
import { format } from './format.ts';
import { steps } from './steps.ts';

export const mbsync: MailProgram = {
  name: say('program-mbsync'),
  process: /^mbsync$/,
  model: oneConnection('isync 1.4.4', say('demand-while-running')),
  formats: [format],
  rules: [],
  steps,
};
