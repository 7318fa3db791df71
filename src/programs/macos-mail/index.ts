import { say } from '../../words/say.ts';
import { assumed } from '../assumed.ts';
import type { MailProgram } from '../program.ts';

/** No file of it is read. */
export const macosMail: MailProgram = {
  name: say('program-macos-mail'),
  process: /^Mail$/,
  asked: { place: 4, device: say('wizard-device-apple-mail') },
  model: assumed('Apple', 'macos-mail:connections=N'),
  formats: [],
  rules: [],
  steps: { settings: {} },
};
