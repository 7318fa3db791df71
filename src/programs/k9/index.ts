import { say } from '../../words/say.ts';
import type { MailProgram } from '../program.ts';
import { format } from './format.ts';
import { model } from './model.ts';
import { steps } from './steps.ts';

export const k9: MailProgram = {
  name: say('program-k9'),
  model,
  formats: [format],
  rules: [],
  steps,
};
