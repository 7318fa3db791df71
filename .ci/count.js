// The last line of a run: node .ci/count.js STATUS REPORT... counts the tests of all reports together. A run that failed
// outside the tests, or that never got to one of them, has at least one failure.
import { existsSync, readFileSync } from 'node:fs';

const [status, ...reports] = process.argv.slice(2);
let passed = 0;
let failed = 0;
let complete = status === '0';
for (const report of reports) {
  if (!existsSync(report)) {
    complete = false;
    continue;
  }
  const { numPassedTests, numFailedTests, success } = JSON.parse(readFileSync(report, 'utf8'));
  passed += numPassedTests;
  failed += numFailedTests;
  if (!success) complete = false;
}
process.stdout.write(`${passed} passed, ${complete ? failed : Math.max(1, failed)} failed\n`);
