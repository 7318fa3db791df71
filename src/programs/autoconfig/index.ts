import { say } from '../../words/say.ts';
import type { MailProgram } from '../program.ts';
import { format } from './format.ts';
import { model } from './model.ts';
import { rules } from './rules.ts';
import { steps } from './steps.ts';

/** Not a program but what a mail host tells Thunderbird about itself; it is judged as the account Thunderbird makes of it. */
export const autoconfig: MailProgram = {
  name: say('program-autoconfig'),
  model,
  formats: [format],
  rules,
  steps,
};
