/** The only importer of the package diff. */
import { plainLine } from '../base/text.ts';
import type { Change } from './change.ts';

/**
 * What changes, as a unified diff without context: the lines around are nobody's business, and in the files of some
 * programs one of them is the password. Ready to be shown.
 *
 * @returns the lines, in order
 */
export async function diffOf({ file, before, after }: Change): Promise<string[]> {
  const { structuredPatch } = await import('diff');
  const decode = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8');
  const { hunks } = structuredPatch('', '', decode(before), decode(after), '', '', { context: 0 });
  const name = plainLine(file);
  return [
    `--- ${name}`,
    `+++ ${name}`,
    ...hunks.flatMap(({ oldStart, oldLines, newStart, newLines, lines }) => [
      `@@ -${range(oldStart, oldLines)} +${range(newStart, newLines)} @@`,
      ...lines.map((line) => plainLine(withoutSecrets(line))),
    ]),
  ];
}

const range = (start: number, lines: number): string => (lines === 1 ? `${start}` : `${start},${lines}`);

/** Several settings may share a line; the value of one that sounds like a secret is not shown. */
function withoutSecrets(line: string): string {
  return line.replace(/((?:pass|secret|token|apikey)[\w.-]*["']?\s*[,:=]\s*)("[^"]*"|'[^']*'|[^\s;,)]+)/gi, '$1•••');
}
