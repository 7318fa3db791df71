import { describe, test } from 'vitest';
import { refused } from '../../../src/rules/settings/refused.ts';
import { catches, silent } from '../../support/rule.ts';
import { sheet } from '../../support/sheets.ts';

const file = '/srv/mail.mobileconfig';
const document = { file, format: 'mobileconfig', note: null };

describe('settings/refused', () => {
  test('catches a file that its own program would not read, at its line', () => {
    const problem = { kind: 'refused', line: 42, message: 'A tag is not closed.', hint: 'Correct it.' } as const;
    catches(refused, sheet({ documents: [{ ...document, problems: [problem] }] }), {
      severity: 'error',
      message: 'A tag is not closed.',
      at: { file, line: 42 },
      edits: [],
      remedy: 'Correct it.',
    });
  });

  test('says nothing of a file with other problems', () => {
    const problem = { kind: 'syntax', line: 3, message: 'passed over' } as const;
    silent(refused, sheet({ documents: [{ ...document, problems: [problem] }] }));
  });
});
