/** Before the tests, and before each rerun of a watching vitest: many of them start the built program. */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';

const root = fileURLToPath(new URL('../..', import.meta.url));

export default function setup(project: TestProject): void {
  build();
  project.onTestsRerun(async () => build());
}

function build(): void {
  execFileSync(process.execPath, ['scripts/build.js', '--if-changed'], { cwd: root, stdio: 'inherit' });
}
