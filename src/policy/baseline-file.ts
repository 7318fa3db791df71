import { writeWhole } from '../base/write-file.ts';
import type { Finding } from '../model/finding.ts';
import { readJsonFile } from '../shapes/json-file.ts';
import { constant, list, nullable, object, type Shape, words } from '../shapes/shape.ts';
import { english } from '../words/english.ts';
import { type Baseline, type Entry, nameOf } from './baseline.ts';

/** 10,000 accounts with five findings each make 12 MB. */
const MAX_BYTES = 64 * 1024 * 1024;

const document: Shape<{ schema: 1; findings: readonly Entry[] }> = object({
  schema: constant(1),
  findings: list(
    object<Entry>({ fingerprint: words, rule: words, file: nullable(words), about: nullable(words), message: words }),
  ),
});

/** @throws UserError when the file is not there or is no baseline. */
export function readBaseline(path: string): Baseline {
  const hint = 'Write it with --save-baseline FILE.';
  const { findings } = readJsonFile(path, 'The baseline', document, MAX_BYTES, hint);
  return { entries: findings, fingerprints: new Set(findings.map(({ fingerprint }) => fingerprint)) };
}

/**
 * Stores findings as known, in an order that does not change from run to run: the file is meant to be committed.
 *
 * @throws UserError when it cannot be written
 */
export async function saveBaseline(path: string, findings: readonly Finding[], root: string): Promise<void> {
  const entries = findings.map((finding): Entry => {
    const { fingerprint, ruleId, subject, message } = finding;
    return { fingerprint, rule: ruleId, file: fileOf(finding, root), about: subject, message: english.show(message) };
  });
  const key = ({ file, rule, fingerprint }: Entry): string => [file ?? '', rule, fingerprint].join('\n');
  entries.sort((a, b) => (key(a) < key(b) ? -1 : 1));
  await writeWhole(path, `${JSON.stringify({ schema: 1, findings: entries }, null, 2)}\n`, 'The baseline');
}

function fileOf({ at }: Finding, root: string): string | null {
  return at === null ? null : nameOf(at.file, root);
}
