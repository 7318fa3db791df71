import { count } from '../../base/text.ts';
import type { MailProgram } from '../program.ts';
import { model } from './model.ts';

/** No program in particular: connections, as many as are asked for. */
export const connections: MailProgram = {
  name: 'plain connections',
  counted: (number) => count(number, 'plain connection'),
  model,
  formats: [],
  rules: [],
  steps: { settings: {} },
};
