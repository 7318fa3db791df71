import type { Text } from '../../src/base/message.ts';
import { english } from '../../src/words/english.ts';

/** Sentences as an English reader sees them, one a line. */
export function shown(lines: readonly Text[] | undefined): string {
  return (lines ?? []).map((line) => english.show(line)).join('\n');
}
