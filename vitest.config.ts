import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Real servers take seconds for a wrong password, a minute to close a silent connection, and longer on a busy machine.
    testTimeout: 120_000,
    hookTimeout: 60_000,
    // Real programs on a busy machine miss a deadline now and then; what fails twice is wrong.
    retry: process.env['CI'] ? 1 : 0,
    reporters: process.env['CI'] ? ['default', ['json', { outputFile: 'test-report.json' }]] : ['default'],
  },
});
