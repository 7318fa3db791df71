import { say } from '../../words/say.ts';
import { connectionPerFolder } from '../connection-per-folder.ts';
import type { MailProgram } from '../program.ts';

/** No program in particular: the worst that is known to exist. */
export const perFolder: MailProgram = {
  name: say('program-per-folder'),
  model: connectionPerFolder({
    source:
      'VPOP3 manual, IMAP4 > Advanced (some programs "instantly open up a connection for each mail folder which exists"); change it with --client per-folder:push=N',
    which: 'all',
  }),
  formats: [],
  rules: [],
  steps: { settings: {} },
};
