import type { Report } from '../model.ts';

/** The report as it is: the names are a contract (`schema: 1`). */
export function json(report: Report): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}
