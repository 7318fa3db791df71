/** What a baseline is, and what has become of it since. Pure; baseline-file.ts reads and writes it. */
import { basename, dirname } from 'node:path';
import { pathUnder } from '../base/path-under.ts';
import { filesRead } from '../derive/files-read.ts';
import type { BaselineEntry } from '../model/baseline.ts';
import type { FactSheet } from '../model/facts.ts';
import type { BaselineSummary } from '../model/report.ts';

export interface Baseline {
  readonly entries: readonly BaselineEntry[];
  readonly fingerprints: ReadonlySet<string>;
}

/** How a file is called in a baseline: as the repository names it. */
export function nameOf(file: string, root: string): string {
  return pathUnder(file, root) ?? basename(file);
}

interface Run {
  /** Fingerprints of everything found, ignored or not. */
  readonly found: ReadonlySet<string>;
  readonly known: number;
  /** Rules that gave no verdict this time. */
  readonly unjudged: ReadonlySet<string>;
  readonly sheet: FactSheet;
  readonly root: string;
}

/** Gone means looked for and not found; a file that was not read and a server that was not asked prove nothing. */
export function compare({ entries }: Baseline, { found, known, unjudged, sheet, root }: Run): BaselineSummary {
  const { reach, discovery } = sheet;
  const folders = new Set(filesRead(sheet).map((file) => dirname(nameOf(file, root))));
  const asked = [
    ...(reach?.status === 'ok' ? [`${reach.value.host}:${reach.value.port}`] : []),
    ...(discovery?.status === 'ok' ? [discovery.value.domain] : []),
  ];
  const looked = ({ rule, file, about }: BaselineEntry): boolean => {
    if (unjudged.has(rule)) return false;
    return file === null ? asked.some((server) => about?.endsWith(server)) : folders.has(dirname(file));
  };
  const absent = entries.filter(({ fingerprint }) => !found.has(fingerprint));
  const gone = absent.filter(looked).length;
  return { known, gone, notChecked: absent.length - gone };
}
