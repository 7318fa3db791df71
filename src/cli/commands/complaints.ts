import type { UnreadFile } from '../../model/files.ts';
import type { Words } from '../../words/words.ts';

/** One line a file; what to do about it once, however many files it holds for. */
export function complaints(unread: readonly UnreadFile[], words: Words, given = new Set<string>()): string {
  return unread
    .map(({ because, hint }) => {
      const line = `imap-doctor: ${words.show(because)}\n`;
      const advice = hint === null ? '' : words.show(hint);
      if (advice === '' || given.has(advice)) return line;
      given.add(advice);
      return `${line}${advice}\n`;
    })
    .join('');
}
