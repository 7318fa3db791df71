import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Compiles the catalogue before any test, so that no test runs on sentences of yesterday. */
export default function setup(): void {
  execFileSync(process.execPath, [fileURLToPath(new URL('../../scripts/words.js', import.meta.url))], {
    stdio: 'inherit',
  });
}
