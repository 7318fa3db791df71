import { pathUnder } from '../base/path-under.ts';
import { plain } from '../base/text.ts';
import { filesOf } from '../derive/files-read.ts';
import type { Severity } from '../model/severity.ts';
import { lastTwo, locationOf } from './place.ts';
import type { StreamReporter } from './stream.ts';

/** The words compilers use, which editors, reviewdog and problem matchers know. */
const levels = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Record<Severity, string>;

/** Characters. Longer sentences are cut: it is a line of a list. */
const LONGEST = 1000;

/** `file:line: severity: message [rule]`, one line each: what grep, vim's quickfix list and GNU tools write and read. */
export const unix: StreamReporter = (root, words) => ({
  part(part) {
    const notRead = filesOf(part).unread.map(({ file, because }) =>
      lineOf(pathUnder(file, root) ?? lastTwo(file), 1, 'error', words.show(because)),
    );
    const found = part.findings.map((finding) => {
      const { path, line } = locationOf(finding, part, root);
      const message = `${plain(words.show(finding.message), LONGEST)} [${finding.ruleId}]`;
      return lineOf(path, Math.max(1, line), levels[finding.severity], message);
    });
    return [...notRead, ...found].map((line) => `${line}\n`).join('');
  },
  end: () => '',
});

function lineOf(path: string, line: number, level: string, message: string): string {
  return `${plain(path, 4096)}:${line}: ${level}: ${plain(message, LONGEST + 200)}`;
}
