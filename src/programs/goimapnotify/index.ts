import { say } from '../../words/say.ts';
import { connectionPerFolder } from '../connection-per-folder.ts';
import type { MailProgram } from '../program.ts';
import { format } from './format.ts';
import { steps } from './steps.ts';

export const goimapnotify: MailProgram = {
  name: say('program-goimapnotify'),
  process: /^goimapnotify$/,
  model: connectionPerFolder({
    source: 'goimapnotify main.go: a client of its own for each box; change it with --client goimapnotify:push=N',
    which: 'box',
    least: 1,
  }),
  formats: [format],
  rules: [],
  steps,
};
