import { UserError } from './errors.ts';
import { message } from './message.ts';
import { plain } from './text.ts';

/**
 * The text of a file that has to be UTF-8 (XML without another declaration, JSON).
 * @throws UserError when it is not: a reader that guesses would change names without a word
 */
export function utf8(bytes: Uint8Array, path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UserError(message('file-not-utf8', { file: plain(path) }), message('file-not-utf8-hint'));
  }
}
