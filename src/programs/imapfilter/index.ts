import { say } from '../../words/say.ts';
import { oneConnection } from '../one-connection.ts';
import type { MailProgram } from '../program.ts';

/** No file of it is read, and with one connection there is nothing to lower. */
export const imapfilter: MailProgram = {
  name: say('program-imapfilter'),
  process: /^imapfilter$/,
  model: oneConnection('imapfilter 2.8.1', say('demand-imapfilter')),
  formats: [],
  rules: [],
  steps: { settings: {} },
};
