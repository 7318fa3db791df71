import { pathUnder } from '../base/path-under.ts';
import { plain } from '../base/text.ts';
import type { Finding } from '../model/finding.ts';
import type { Report } from '../model/report.ts';

type WithFacts = Pick<Report, 'facts'>;

/** Where a report for machines puts a finding. */
export interface Location {
  /** Relative to the folder the program was started in, with forward slashes. */
  readonly path: string;
  readonly line: number;
  /** False when there is no such file there: a server, or a file elsewhere. */
  readonly exists: boolean;
}

/**
 * The place of a finding as a repository names it. GitHub takes nothing but relative paths: a file outside is named by
 * its last two parts, a server `host_993`, both on line 1.
 */
export function locationOf({ at }: Finding, report: WithFacts, root: string): Location {
  if (at === null) return { path: serverName(report, '_'), line: 1, exists: false };
  const inside = pathUnder(at.file, root);
  if (inside !== null) return { path: inside, line: at.line ?? 1, exists: true };
  return { path: lastTwo(at.file), line: at.line ?? 1, exists: false };
}

/** The last two parts of a path: `xyz.default-release/prefs.js`. */
export function lastTwo(file: string): string {
  return file
    .split(/[\\/]/)
    .filter((part) => part !== '' && part !== '.' && part !== '..')
    .slice(-2)
    .join('/');
}

/** `imap.example.org:993`, or the domain no server was found for; null when no server was looked for. */
export function endpointOf({ facts: { reach, discovery } }: WithFacts): string | null {
  if (reach?.status === 'ok') return `${reach.value.host}:${reach.value.port}`;
  return discovery?.status === 'ok' ? discovery.value.domain : null;
}

/** The server as a name that can be used as a file name. */
export function serverName(report: WithFacts, separator: '_' | ':'): string {
  const endpoint = plain(endpointOf(report) ?? 'mail-server');
  return separator === ':' ? endpoint : endpoint.replace(/[^\p{L}\p{N}.-]+/gu, '_');
}
