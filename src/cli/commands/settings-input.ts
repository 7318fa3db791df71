import { UserError } from '../../base/errors.ts';
import { MAX_BYTES } from '../../base/read-file.ts';
import type { Io } from '../../terminal/io.ts';
import { say } from '../../words/say.ts';
import { readStdin } from './stdin.ts';

/**
 * Everything on standard input, as the content of a settings file.
 * @throws UserError when it is too large; Interrupted on Ctrl-C, because then there is nothing to judge.
 */
export function settingsFromStdin(io: Io): Promise<Uint8Array> {
  if (io.stdin.isTTY) io.stderr.write(`${io.words.say('reading-settings-here')}\n`);
  return readStdin(io, MAX_BYTES, tooLarge());
}

function tooLarge(): UserError {
  return new UserError(say('stdin-too-large', { megabytes: MAX_BYTES / 1024 / 1024 }), say('stdin-too-large-hint'));
}
