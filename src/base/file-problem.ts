import { type Message, message } from './message.ts';
import type { FileProblem } from './read-file.ts';

/** Why a file has no content for us, as a clause after a colon. */
export function problemText(problem: FileProblem): Message {
  return message(`file-problem-${problem}`);
}
