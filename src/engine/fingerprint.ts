import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { pathUnder } from '../base/path-under.ts';
import type { Problem } from '../model/rule.ts';

/**
 * What makes a finding the same finding next time: the rule, the file and the name of the setting. Never a measured
 * number, a line or an absolute path, so that it outlives edits, other checkouts and other computers. A file outside
 * `root` counts by its bare name and the account it is about; a finding without a file by what it is about (host and
 * port, or an account).
 *
 * @param root the folder the program was started in: in a pipeline the root of the repository
 * @returns 16 hexadecimal digits
 */
export function fingerprintOf(ruleId: string, { at, subject }: Pick<Problem, 'at' | 'subject'>, root: string): string {
  return hash([ruleId, ...placeParts(at, subject ?? '', root)]);
}

function placeParts(at: Problem['at'], subject: string, root: string): string[] {
  if (!at) return ['', subject];
  const inside = pathUnder(at.file, root);
  if (inside === null) return [basename(at.file), at.key ?? '', subject];
  return [inside, at.key ?? subject];
}

/** Tells apart findings that are alike in all of that: the second, third, ... of a run. */
export function numbered(fingerprint: string, n: number): string {
  return n === 1 ? fingerprint : hash([fingerprint, String(n)]);
}

function hash(parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
}
