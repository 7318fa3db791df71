import { UserError } from '../base/errors.ts';
import type { Io } from '../terminal/io.ts';

/** Whether an answer can be read; why not, for the line below the question, where it cannot. */
export function accepts(read: (text: string) => unknown, { words }: Io): (text: string) => true | string {
  return (typed) => {
    try {
      read(typed);
      return true;
    } catch (error) {
      if (!(error instanceof UserError)) return String(error);
      const why = [error.text, error.hint ?? ''].map((text) => words.show(text));
      return why.join(' ').trim();
    }
  };
}
