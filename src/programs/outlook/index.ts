import { say } from '../../words/say.ts';
import { assumed } from '../assumed.ts';
import type { MailProgram } from '../program.ts';

/** No file of it is read. */
export const outlook: MailProgram = {
  name: say('program-outlook'),
  process: /^(?:outlook|olk|Microsoft Outlook)$/i,
  asked: { place: 5, device: say('wizard-device-outlook') },
  model: assumed('Microsoft', 'outlook:connections=N'),
  formats: [],
  rules: [],
  steps: { settings: {} },
};
