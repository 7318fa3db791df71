import { MAX_BYTES } from '../configs/read-file.ts';
import { Interrupted, UserError } from '../errors.ts';
import type { Io } from '../io.ts';

/**
 * Everything on standard input, as the content of a settings file.
 * @throws UserError when it is too large; {@link Interrupted} on Ctrl-C, because then there is nothing to judge.
 */
export async function readSettings({ stdin, stderr, interrupt }: Io): Promise<Uint8Array> {
  if (stdin.isTTY) stderr.write('Reading settings from this terminal; Ctrl-D ends them.\n');
  const stop = (): void => void stdin.destroy();
  interrupt.addEventListener('abort', stop, { once: true });
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of stdin) {
      const bytes = Buffer.from(chunk as Uint8Array);
      size += bytes.length;
      if (size > MAX_BYTES) throw tooLarge();
      chunks.push(bytes);
    }
  } catch (error) {
    if (interrupt.aborted) throw new Interrupted();
    if (error instanceof UserError) throw error;
    throw new UserError('Standard input cannot be read.', 'Give the name of a file instead.');
  } finally {
    interrupt.removeEventListener('abort', stop);
  }
  return Buffer.concat(chunks);
}

function tooLarge(): UserError {
  return new UserError(
    `<stdin> is larger than ${MAX_BYTES / 1024 / 1024} MB; a settings file is not.`,
    'Give the prefs.js of a Thunderbird profile or an Apple .mobileconfig file.',
  );
}
