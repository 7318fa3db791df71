import { basename } from 'node:path';
import { keyOf, type Message } from '../../../base/message.ts';
import type { Account } from '../../../model/account.ts';
import type { DocumentFact, DocumentProblem, ProblemKind } from '../../../model/document.ts';
import type { Recommend } from '../../../model/rule.ts';
import type { Settings } from '../../../model/setting.ts';
import { say } from '../../../words/say.ts';
import { whereSet } from '../../remedy.ts';

/** Only what a settings file says is judged; defaults assumed for a `--client` are nobody's choice. */
export function thunderbirds(accounts: readonly Account[]): Account[] {
  return accounts.filter(({ client, file }) => client === 'thunderbird' && file !== null);
}

/** The number for a Thunderbird whose account is not known. */
export function recommended(recommend: Recommend): number | null {
  return recommend({ client: 'thunderbird', host: '', user: '' }).connections;
}

/** The preference a setting comes from and its line, as evidence. */
export function whereFrom({ settings }: Account, name: keyof Settings): Message {
  return whereSet(settings[name], name, say('program-thunderbird'));
}

/** Where a problem is and what it is, as evidence. */
export function problemAt(file: string, { line, message: because }: DocumentProblem): Message {
  const where = { file: basename(file), because };
  return line === null ? say('at-file-because', where) : say('at-file-and-line-because', { ...where, line });
}

/** Where a problem is, as evidence. */
export function whereIn(file: string, line: number | null): Message {
  const name = basename(file);
  return line === null
    ? say('thunderbird-in-file', { file: name })
    : say('thunderbird-in-file-at-line', { file: name, line });
}

/** The problems of one kind, each with its file, every one once: a file can have been read twice. */
export function problemsOf(
  documents: readonly DocumentFact[],
  kind: ProblemKind,
): { readonly file: string; readonly format: string; readonly problem: DocumentProblem }[] {
  const seen = new Set<string>();
  return documents.flatMap(({ file, format, problems }) =>
    problems.flatMap((problem) => {
      const id = [file, problem.line, problem.key, keyOf(problem.message)].join('\n');
      if (problem.kind !== kind || seen.has(id)) return [];
      seen.add(id);
      return [{ file, format, problem }];
    }),
  );
}

/** The same by file, in the order the files were read. */
export function problemsByFile(documents: readonly DocumentFact[], kind: ProblemKind): Map<string, DocumentProblem[]> {
  const byFile = new Map<string, DocumentProblem[]>();
  for (const { file, problem } of problemsOf(documents, kind)) {
    const others = byFile.get(file);
    if (others) others.push(problem);
    else byFile.set(file, [problem]);
  }
  return byFile;
}
