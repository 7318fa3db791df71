import { type Message, message } from './message.ts';
import type { FileProblem } from './read-file.ts';

/** Why a file has no content for us, as a clause after a colon. */
export const fileProblems: Readonly<Record<FileProblem, string>> = {
  missing: 'there is no such file',
  forbidden: 'permission denied',
  folder: 'it is a folder',
  'not-a-file': 'it is a pipe or a device',
  'too-large': 'it is too large',
  dangling: 'it is a link that leads nowhere',
  unreadable: 'the disk or network drive reports an error',
};

/** The same as a message. */
export function problemText(problem: FileProblem): Message {
  return message(`file-problem-${problem}`);
}
