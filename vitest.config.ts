import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Tests of real programs, and of servers that stall, wait more than they work: begun first, they leave the processor to others. */
class WaitingFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const waits = ({ moduleId }: TestSpecification): boolean => /\/test\/(?:real|faults)\//.test(moduleId);
    return [...sorted.filter(waits), ...sorted.filter((file) => !waits(file))];
  }
}

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/generated.ts', 'test/support/built.ts'],
    sequence: { sequencer: WaitingFirst },
    // Two more than the usual two cores, because some of them wait.
    maxWorkers: 4,
    // Real servers take seconds for a wrong password, a minute to close a silent connection, and longer on a busy machine.
    testTimeout: 120_000,
    hookTimeout: 60_000,
    // Real programs on a busy machine miss a deadline now and then; what fails twice is wrong.
    retry: process.env['CI'] ? 1 : 0,
    reporters: process.env['CI']
      ? ['default', ['json', { outputFile: process.env['TEST_REPORT'] ?? 'test-report.json' }]]
      : ['default'],
  },
});
