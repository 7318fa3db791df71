import type { FactSheet } from '../model/facts.ts';
import type { Finding, SkippedRule } from '../model/finding.ts';
import type { Report, Summary } from '../model/report.ts';
import type { Words } from '../words/words.ts';

/** What a few files hold, and what was found in them; or a whole report. */
interface ReportPart {
  readonly facts: FactSheet;
  readonly findings: readonly Finding[];
}

/** What is known at the end. */
interface ReportTotals {
  readonly summary: Summary;
  readonly skipped: readonly SkippedRule[];
}

/** A report written while it is made: none of it is kept. */
export interface ReportStream {
  part(part: ReportPart): string;
  end(totals: ReportTotals): string;
}

/**
 * @param root the folder the program was started in; files under it are named relative to it
 * @param words the language of its sentences
 */
export type StreamReporter = (root: string, words: Words) => ReportStream;

/** The text of a report that is all there. */
export function wholeStream(reporter: StreamReporter, report: Report, root: string, words: Words): string[] {
  const stream = reporter(root, words);
  return [stream.part(report), stream.end(report)];
}
