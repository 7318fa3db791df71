import { say } from '../../words/say.ts';
import { connectionPerFolder } from '../connection-per-folder.ts';
import type { MailProgram } from '../program.ts';

/** No file of it is read. */
export const fairemail: MailProgram = {
  name: say('program-fairemail'),
  model: connectionPerFolder({
    source:
      'FairEmail FAQ 23 and 39: one for each folder that is synchronised and not polled; change it with --client fairemail:push=N',
    which: 'synchronised',
    least: 1,
  }),
  formats: [],
  rules: [],
  steps: { settings: {} },
};
