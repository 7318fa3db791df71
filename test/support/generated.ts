import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Compiles the sentences and the schemas before any test, so that none runs on those of yesterday. */
export default function setup(): void {
  for (const name of ['words', 'schemas']) {
    const script = fileURLToPath(new URL(`../../scripts/${name}.js`, import.meta.url));
    execFileSync(process.execPath, [script], { stdio: 'inherit' });
  }
}
