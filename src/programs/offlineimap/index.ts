import { say } from '../../words/say.ts';
import type { MailProgram } from '../program.ts';
import { format } from './format.ts';
import { model } from './model.ts';
import { offlineimapRules } from './rules.ts';
import { steps } from './steps.ts';

export const offlineimap: MailProgram = {
  name: say('program-offlineimap'),
  process: /^offlineimap/,
  model,
  formats: [format],
  rules: offlineimapRules,
  steps,
};
