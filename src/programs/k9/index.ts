import type { MailProgram } from '../program.ts';
import { format } from './format.ts';
import { model } from './model.ts';
import { steps } from './steps.ts';

export const k9: MailProgram = {
  name: 'Thunderbird for Android or K-9 Mail',
  model,
  formats: [format],
  rules: [],
  steps,
};
