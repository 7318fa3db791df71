import type { DocumentFact } from '../model/document.ts';
import type { Finding } from '../model/finding.ts';
import type { InlineIgnore } from '../model/inline-ignore.ts';

/**
 * Finds the comment in a settings file that a finding there is ignored by: one about its line, or about the whole file.
 * One without a reason does not count.
 */
export function ignoredInside(documents: readonly DocumentFact[]): (finding: Finding) => InlineIgnore | null {
  const comments = new Map<string, InlineIgnore>();
  const key = (file: string, rule: string, about: number | null): string => [file, rule, about ?? ''].join('\n');
  for (const { file, ignores = [] } of documents) {
    for (const ignore of ignores) {
      const at = key(file, ignore.rule, ignore.about);
      if (ignore.reason !== '' && !comments.has(at)) comments.set(at, ignore);
    }
  }
  return ({ ruleId, at }) => {
    if (at === null) return null;
    const onLine = at.line === null ? undefined : comments.get(key(at.file, ruleId, at.line));
    return onLine ?? comments.get(key(at.file, ruleId, null)) ?? null;
  };
}
