import { say } from '../../words/say.ts';
import { oneConnection } from '../one-connection.ts';
import type { MailProgram } from '../program.ts';
import { format } from './format.ts';
import { steps } from './steps.ts';

export const neomutt: MailProgram = {
  name: say('program-neomutt'),
  process: /^neomutt$/,
  model: oneConnection('neomutt 20220429', say('demand-one-for-all-folders')),
  formats: [format],
  rules: [],
  steps,
};
