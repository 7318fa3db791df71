import { UserError } from '../../base/errors.ts';
import { MAX_BYTES } from '../../base/read-file.ts';
import type { Io } from '../../terminal/io.ts';
import { readStdin } from './stdin.ts';

/**
 * Everything on standard input, as the content of a settings file.
 * @throws UserError when it is too large; Interrupted on Ctrl-C, because then there is nothing to judge.
 */
export function settingsFromStdin(io: Io): Promise<Uint8Array> {
  if (io.stdin.isTTY) io.stderr.write('Reading settings from this terminal; Ctrl-D ends them.\n');
  return readStdin(io, MAX_BYTES, tooLarge());
}

function tooLarge(): UserError {
  return new UserError(
    `<stdin> is larger than ${MAX_BYTES / 1024 / 1024} MB; a settings file is not.`,
    'Give the prefs.js of a Thunderbird profile or an Apple .mobileconfig file.',
  );
}
