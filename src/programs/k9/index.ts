import { say } from '../../words/say.ts';
import type { MailProgram } from '../program.ts';
import { format } from './format.ts';
import { model } from './model.ts';
import { steps } from './steps.ts';

export const k9: MailProgram = {
  name: say('program-k9'),
  asked: { place: 2, device: say('wizard-device-android') },
  model,
  formats: [format],
  rules: [],
  steps,
};
