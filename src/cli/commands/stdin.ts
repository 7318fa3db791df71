import { Interrupted, UserError } from '../../base/errors.ts';
import type { Io } from '../../terminal/io.ts';
import { say } from '../../words/say.ts';

/**
 * Everything on standard input, up to `most` bytes.
 * @throws UserError `tooLarge` when there is more (null: what is beyond is left alone); {@link Interrupted} on Ctrl-C, also one that came before.
 */
export async function readStdin({ stdin, interrupt }: Io, most: number, tooLarge: UserError | null): Promise<Buffer> {
  if (interrupt.aborted) throw new Interrupted();
  const stop = (): void => void stdin.destroy();
  interrupt.addEventListener('abort', stop, { once: true });
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of stdin) {
      const bytes = Buffer.from(chunk as Uint8Array);
      size += bytes.length;
      if (size > most && tooLarge !== null) throw tooLarge;
      chunks.push(bytes);
      if (size > most) break;
    }
  } catch (error) {
    if (interrupt.aborted) throw new Interrupted();
    if (error instanceof UserError) throw error;
    throw new UserError(say('stdin-unreadable'));
  } finally {
    interrupt.removeEventListener('abort', stop);
  }
  if (interrupt.aborted) throw new Interrupted();
  return Buffer.concat(chunks).subarray(0, most);
}
