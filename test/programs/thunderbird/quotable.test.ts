import { expect, test } from 'vitest';
import { quotable } from '../../../src/programs/thunderbird/quotable.ts';

test.each([5, true, '5', '-1', ' 20 ', 'true', 'Off'])('%j is quoted as it is', (value) => {
  expect(quotable(value)).toBe(value);
});

test.each(['example-password', 'x5', '1'.repeat(200), ''])('%j stays in the file', (value) => {
  expect(quotable(value)).toBe('\u2026');
});
