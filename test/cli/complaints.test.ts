import { expect, test } from 'vitest';
import { complaints } from '../../src/cli/commands/complaints.ts';
import { english } from '../../src/words/english.ts';

test('what cannot be read has a line each, and the same advice is given once', () => {
  const hint = 'Check the spelling of the path.';
  const unread = [
    { file: 'a', because: 'There is no file a.', hint },
    { file: 'b', because: 'There is no file b.', hint },
    { file: 'c', because: 'c is a folder, not a file.', hint: 'Name a file.' },
    { file: 'd', because: 'd is empty.', hint: null },
  ];
  expect(complaints(unread, english)).toBe(
    [
      'imap-doctor: There is no file a.',
      hint,
      'imap-doctor: There is no file b.',
      'imap-doctor: c is a folder, not a file.',
      'Name a file.',
      'imap-doctor: d is empty.',
      '',
    ].join('\n'),
  );
});
