import { basename, dirname } from 'node:path';
import { filesRead } from '../files-read.ts';
import { pathUnder } from '../fingerprint.ts';
import { readJsonFile } from '../json-file.ts';
import type { BaselineSummary, FactSheet, Finding } from '../model.ts';
import { constant, list, nullable, object, type Shape, words } from '../shapes/shape.ts';
import { writeWhole } from '../write-file.ts';

/** One finding that was accepted. Only the fingerprint counts; the rest tells a reader what it is. */
interface Entry {
  readonly fingerprint: string;
  readonly rule: string;
  /** As the repository names it; null for a finding about a server. */
  readonly file: string | null;
  /** The account or server, where the rule names one. */
  readonly about: string | null;
  readonly message: string;
}

export interface Baseline {
  readonly entries: readonly Entry[];
  readonly fingerprints: ReadonlySet<string>;
}

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
    return { fingerprint, rule: ruleId, file: fileOf(finding, root), about: subject, message };
  });
  const key = ({ file, rule, fingerprint }: Entry): string => [file ?? '', rule, fingerprint].join('\n');
  entries.sort((a, b) => (key(a) < key(b) ? -1 : 1));
  await writeWhole(path, `${JSON.stringify({ schema: 1, findings: entries }, null, 2)}\n`, 'The baseline');
}

function fileOf({ at }: Finding, root: string): string | null {
  return at === null ? null : nameOf(at.file, root);
}

function nameOf(file: string, root: string): string {
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

/** What is gone was looked for; a file nobody read and a server nobody asked this time prove nothing. */
export function compare({ entries }: Baseline, { found, known, unjudged, sheet, root }: Run): BaselineSummary {
  const { reach, discovery } = sheet;
  const folders = new Set(filesRead(sheet).map((file) => dirname(nameOf(file, root))));
  const asked = [
    ...(reach?.status === 'ok' ? [`${reach.value.host}:${reach.value.port}`] : []),
    ...(discovery?.status === 'ok' ? [discovery.value.domain] : []),
  ];
  const looked = ({ rule, file, about }: Entry): boolean => {
    if (unjudged.has(rule)) return false;
    return file === null ? asked.some((server) => about?.endsWith(server)) : folders.has(dirname(file));
  };
  const absent = entries.filter(({ fingerprint }) => !found.has(fingerprint));
  const gone = absent.filter(looked).length;
  return { known, gone, notChecked: absent.length - gone };
}
