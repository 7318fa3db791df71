// Where things are, and a folder for the time of one measurement.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));
export const program = `${root}bin/imap-doctor.js`;
/** One of the programs that are measured beside ours. */
export const client = (name) => fileURLToPath(new URL(`clients/${name}`, import.meta.url));

/** Hands a new folder to `work` and deletes it with everything in it, whatever happens. */
export async function withFolder(work) {
  const folder = mkdtempSync(join(tmpdir(), 'imap-doctor-bench-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  process.once('exit', remove);
  try {
    return await work(folder);
  } finally {
    remove();
    process.removeListener('exit', remove);
  }
}
