import { say } from '../../words/say.ts';
import { oneConnection } from '../one-connection.ts';
import type { MailProgram } from '../program.ts';
import { format } from './format.ts';
import { steps } from './steps.ts';

export const mutt: MailProgram = {
  name: say('program-mutt'),
  process: /^mutt$/,
  model: oneConnection('mutt 2.2.12', say('demand-one-for-all-folders')),
  formats: [format],
  rules: [],
  steps,
};
