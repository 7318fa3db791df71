import { plain } from '../../base/text.ts';
import { jsonRecord } from '../log/record.ts';
import { shownTime } from '../log/time.ts';
import { undoBackslashes, undoMojibake, undoQuotedPrintable, undoUrl } from './escapes.ts';
import { undoHtml, undoTypography, unquoted } from './markup.ts';

/** Longest text that is read as one, in characters: more than any dialog, and a page or two of a log. */
export const PASTED = 65_536;

/** A line as it was, and as it is read. */
export interface Line {
  readonly text: string;
  /** Without a blank in front of it in what was pasted: it begins something. */
  readonly indented: boolean;
}

/** Layer 1: undoes what copying, logging and mailing do to a text. Steps in the order in which they were done to it, last first. */
export function cleanLines(text: string): Line[] {
  const steps = [undoHtml, undoQuotedPrintable, undoUrl, undoBackslashes, undoMojibake];
  const bare = text.slice(0, PASTED).split('\n').map(unwrapped).join('\n');
  const undone = steps.reduce((now, step) => step(now), bare);
  return undoTypography(undone.normalize('NFKC').slice(0, PASTED))
    .split(/[\r\n]/)
    .map((line) => ({ text: unquoted(plain(line, PASTED)), indented: /^[>\s]*\s{2}/.test(line) }))
    .filter((line) => line.text !== '' && !isSubject(line.text));
}

/** A line of JSON (journal, Docker, a logger) as the line of a log it stands for. */
function unwrapped(line: string): string {
  const record = jsonRecord(line.trim());
  if (record === null) return line;
  const time = record.time === null ? '' : `${shownTime(record.time)} `;
  return `${time}${record.program === null ? '' : `${record.program}: `}${record.message}`;
}

/** A heading of a mail says what its writer believes. */
const isSubject = (line: string): boolean => /^(?:subject|betreff|oggetto|objet|asunto|sujet)\s?:/i.test(line);
