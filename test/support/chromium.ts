/** A real browser without a window: what it makes of a page. */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

/** It looks for nothing outside: what a page asks for from elsewhere is not even looked up. */
const QUIET = [
  ...['--headless', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
  ...['--disable-component-update', '--disable-sync', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
  // Root has no sandbox there, and the pages are ours.
  '--no-sandbox',
];

/** The page as it is after everything in it has been loaded and has run. */
export async function domOf(page: string): Promise<string> {
  const profile = mkdtempSync(join(tmpdir(), 'imap-doctor-chromium-'));
  try {
    const { stdout } = await promisify(execFile)(
      'chromium',
      [...QUIET, `--user-data-dir=${profile}`, '--dump-dom', pathToFileURL(page).href],
      { encoding: 'utf8', timeout: 30_000, killSignal: 'SIGKILL', maxBuffer: 64 * 1024 * 1024 },
    );
    return stdout;
  } finally {
    // Its helpers may write there for a moment longer.
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
}
