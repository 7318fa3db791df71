import { readJsonFile } from '../base/json-file.ts';
import { writeWhole } from '../base/write-file.ts';
import type { BaselineEntry, BaselineFile } from '../model/baseline.ts';
import type { Finding } from '../model/finding.ts';
import { readBaselineFile } from '../model/generated/baseline.ts';
import { english } from '../words/english.ts';
import { say } from '../words/say.ts';
import { type Baseline, nameOf } from './baseline.ts';

/** 10,000 accounts with five findings each make 12 MB. */
const MAX_BYTES = 64 * 1024 * 1024;

/** @throws UserError when the file is not there or is no baseline. */
export function readBaseline(path: string): Baseline {
  const { findings } = readJsonFile(path, {
    read: readBaselineFile,
    maxBytes: MAX_BYTES,
    hint: say('baseline-hint'),
  });
  return { entries: findings, fingerprints: new Set(findings.map(({ fingerprint }) => fingerprint)) };
}

/**
 * Stores findings as known, in an order that does not change from run to run: the file is meant to be committed.
 *
 * @throws UserError when it cannot be written
 */
export async function saveBaseline(path: string, findings: readonly Finding[], root: string): Promise<void> {
  const entries = findings.map((finding): BaselineEntry => {
    const { fingerprint, ruleId, subject, message } = finding;
    return { fingerprint, rule: ruleId, file: fileOf(finding, root), about: subject, message: english.show(message) };
  });
  const key = ({ file, rule, fingerprint }: BaselineEntry): string => [file ?? '', rule, fingerprint].join('\n');
  entries.sort((a, b) => (key(a) < key(b) ? -1 : 1));
  const saved: BaselineFile = { schema: 1, findings: entries };
  await writeWhole(path, `${JSON.stringify(saved, null, 2)}\n`, say('output-baseline'));
}

function fileOf({ at }: Finding, root: string): string | null {
  return at === null ? null : nameOf(at.file, root);
}
