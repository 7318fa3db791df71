import { PASTED } from '../../refusals/clean/clean.ts';
import type { Io } from '../../terminal/io.ts';
import { readStdin } from './stdin.ts';

/** Bytes taken from standard input; four for each character that is read at most. */
const MOST = PASTED * 4;

/**
 * What was piped in, as text. Windows programs write UTF-16 or Windows-1252 where others write UTF-8: an accent read
 * wrongly would hide a French or German dialog.
 */
export async function pastedInput(io: Io): Promise<string> {
  if (io.stdin.isTTY) io.stderr.write('Paste the text here; Ctrl-D ends it.\n');
  return decode(await readStdin(io, MOST, null));
}

function decode(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    // As a stream, a character cut in two at the end is no error.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
