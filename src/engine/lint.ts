import { byCodeUnit } from '../base/order.ts';
import { room } from '../base/read-file.ts';
import { turns } from '../base/turn.ts';
import type { Finding } from '../model/finding.ts';
import type { Policy } from '../policy/policy.ts';
import { readContent, readWhole } from '../programs/formats.ts';
import { searchFiles } from '../programs/search.ts';
import { judgedAccounts, nothingYet, take, unreadFile } from './collected.ts';
import { type Diagnosis, diagnoseFiles } from './offline.ts';
import { summedUp } from './report.ts';

/** The name of standard input where a file name is expected. */
const STDIN = '<stdin>';

export interface LintOptions {
  /** Stops the work; what was read until then is judged. */
  readonly signal?: AbortSignal;
  /** What `-` among the paths stands for; without it `-` is a file of that name. @throws UserError */
  readonly stdin?: () => Promise<Uint8Array>;
  /** A file of another program is passed over even where it was named: what names every file does not look into it. */
  readonly passOverOthers?: boolean;
  /** Called after each file. */
  readonly progress?: (done: number, of: number) => void;
  /** Severities, exceptions and numbers; without it every rule with its defaults. */
  readonly policy?: Policy;
}

/**
 * Judges settings files: those that are named, and those found in folders that are named. A file that cannot be read
 * is listed in the fact `files` and never keeps the others from being judged. Of each file only the accounts are kept.
 *
 * @param paths files and folders; `-` is `options.stdin`
 */
export async function lintPaths(paths: readonly string[], options: LintOptions = {}): Promise<Diagnosis> {
  const { signal = new AbortController().signal, stdin } = options;
  const turn = turns(signal);
  const fromStdin = stdin !== undefined && paths.includes('-');
  const search = await searchFiles(fromStdin ? paths.filter((path) => path !== '-') : paths, turn);
  const collected = nothingYet(search.passedOver);
  for (const { file, error } of search.unread) collected.unread.push(unreadFile(file, error));
  if (fromStdin) {
    await take(collected, { path: STDIN, guessed: false, found: false }, async () =>
      readContent({ path: STDIN, bytes: await stdin(), sibling: () => null }),
    );
  }
  const within = room();
  for (const [index, file] of search.files.entries()) {
    if (!(await turn())) break;
    const found = file.found || options.passOverOthers === true;
    await take(collected, { ...file, found }, () => readWhole(file.path, {}, within));
    options.progress?.(index + 1, search.files.length);
  }
  const { documents, read, passedOver } = collected;
  const accounts = judgedAccounts(collected);
  const unread = collected.unread.sort((a, b) => byCodeUnit(a.file, b.file));
  const diagnosis = await diagnoseFiles(
    { accounts, documents, files: { read, unread, passedOver } },
    signal,
    options.policy,
  );
  return fromStdin ? withoutEditsToStdin(diagnosis) : diagnosis;
}

/** Standard input cannot be changed; the steps for a person remain. */
function withoutEditsToStdin(diagnosis: Diagnosis): Diagnosis {
  const strip = (finding: Finding): Finding => {
    const { remedy } = finding;
    return remedy
      ? { ...finding, remedy: { ...remedy, edits: remedy.edits.filter(({ file }) => file !== STDIN) } }
      : finding;
  };
  const { verdict, ...report } = diagnosis.report;
  return { ...diagnosis, report: summedUp({ ...report, findings: report.findings.map(strip) }) };
}
