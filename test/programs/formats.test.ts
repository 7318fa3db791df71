import { expect, test } from 'vitest';
import { formatFor, readContent } from '../../src/programs/formats.ts';
import { say } from '../../src/words/say.ts';

const format = (path: string, head: string): string | undefined => formatFor(path, Buffer.from(head))?.id;

test('the name of a file counts before what it begins with', () => {
  expect(format('prefs.js', 'user_pref("a", "<clientConfig>");')).toBe('thunderbird-prefs');
  expect(format('copy.txt', '<clientConfig version="1.1">')).toBe('autoconfig');
  expect(format('copy.txt', 'Dear support,')).toBeUndefined();
});

test('Thunderbird’s own settings grow with use, no other file does', async () => {
  const line = 'user_pref("a", "x");\n';
  const bytes = Buffer.from(line.repeat(Math.ceil((4 * 1024 * 1024 + 1) / line.length)));
  const read = (path: string) => readContent({ path, bytes, sibling: () => null });
  await expect(read('prefs.js')).resolves.toMatchObject({ accounts: [] });
  const text = say('file-too-large', { file: '.muttrc', megabytes: 4 });
  await expect(read('.muttrc')).rejects.toThrow(expect.objectContaining({ text }));
});
