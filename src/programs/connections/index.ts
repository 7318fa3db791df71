import { say } from '../../words/say.ts';
import type { MailProgram } from '../program.ts';
import { model } from './model.ts';

/** No program in particular: connections, as many as are asked for. */
export const connections: MailProgram = {
  name: say('program-connections'),
  counted: (connections) => say('program-connections-counted', { connections }),
  model,
  formats: [],
  rules: [],
  steps: { settings: {} },
};
