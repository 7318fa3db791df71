/** A problem in a file of Thunderbird, as its readers report it. */
import type { DocumentProblem } from '../../../../src/model/document.ts';
import type { FactSheet } from '../../../../src/model/facts.ts';
import { sheet } from '../../../support/sheets.ts';

export const PREFS = '/home/jo/profile/prefs.js';
export const POLICIES = '/etc/thunderbird/policies/policies.json';
export const EVERY_SERVER = 'mail.server.default.max_cached_connections';

export function problemsIn(
  problems: readonly DocumentProblem[],
  file = PREFS,
  format = file.endsWith('.json') ? 'thunderbird-policy' : 'thunderbird-prefs',
): FactSheet {
  return sheet({ documents: [{ file, format, problems, note: null }] });
}

/** One without a kind: no rule sorts it in. */
export const unsorted = problemsIn([{ line: 1, message: 'odd' }]);
