import { say } from '../../words/say.ts';
import type { MailProgram } from '../program.ts';
import { model } from './model.ts';

/** It has no setting for the number of connections, for IDLE or for how often it looks. */
export const geary: MailProgram = {
  name: say('program-geary'),
  process: /^geary$/,
  model,
  formats: [],
  rules: [],
  steps: { settings: {} },
};
