import { assumed } from '../assumed.ts';
import type { MailProgram } from '../program.ts';

/** No file of it is read. */
export const macosMail: MailProgram = {
  name: 'Mail on a Mac',
  model: assumed('Apple', 'macos-mail:connections=N'),
  formats: [],
  rules: [],
  steps: { settings: {} },
};
