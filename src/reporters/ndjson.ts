import { tool } from '../base/version.ts';
import { filesOf } from '../derive/files-read.ts';
import { lineOf, printedOf } from './json.ts';
import type { StreamReporter } from './stream.ts';

/**
 * A line of JSON for each finding, as `--format json` has it, and for each file that could not be read; a last line
 * sums up. `type` says which it is.
 */
export const ndjson: StreamReporter = (_root, words) => ({
  part(part) {
    const unread = filesOf(part).unread.map(({ file, because }) => ({ type: 'not-read', file, because }));
    const findings = part.findings.map((finding) => ({ type: 'finding', ...printedOf(finding, words) }));
    return [...unread, ...findings].map((one) => lineOf(one, words)).join('');
  },
  end: ({ summary, skipped }) =>
    lineOf({ type: 'summary', tool: tool(), schema: 1, language: words.language, summary, skipped }, words),
});
