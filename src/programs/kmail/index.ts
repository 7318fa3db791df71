import { say } from '../../words/say.ts';
import type { MailProgram } from '../program.ts';
import { format } from './format.ts';
import { model } from './model.ts';
import { steps } from './steps.ts';

export const kmail: MailProgram = { name: say('program-kmail'), model, formats: [format], rules: [], steps };
