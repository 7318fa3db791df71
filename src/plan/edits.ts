import { UserError } from '../base/errors.ts';
import { plain } from '../base/text.ts';
import type { Edit, Finding } from '../model/finding.ts';
import { say } from '../words/say.ts';

export interface ChosenEdits {
  /** By file, in the order of the findings; an edit two rules ask for is there once. */
  readonly files: ReadonlyMap<string, readonly Edit[]>;
  /** How many edits somebody has to look at first were left out. */
  readonly left: number;
}

/**
 * The edits of the findings: the safe ones, with `all` also those to be reviewed.
 *
 * @throws UserError when two rules want different values for one setting
 */
export function editsOf(findings: readonly Finding[], all: boolean): ChosenEdits {
  const files = new Map<string, Map<string, { edit: Edit; ruleId: string }>>();
  const left = new Set<string>();
  for (const { ruleId, remedy } of findings) {
    for (const edit of remedy?.edits ?? []) {
      if (remedy?.safety === 'review' && !all) left.add(`${edit.file}\n${edit.key}`);
      else add(files, edit, ruleId);
    }
  }
  const edits = [...files].map(([file, byKey]) => [file, [...byKey.values()].map(({ edit }) => edit)] as const);
  return { files: new Map(edits), left: left.size };
}

function add(files: Map<string, Map<string, { edit: Edit; ruleId: string }>>, edit: Edit, ruleId: string): void {
  const byKey = files.get(edit.file) ?? new Map<string, { edit: Edit; ruleId: string }>();
  files.set(edit.file, byKey);
  const other = byKey.get(edit.key);
  if (other !== undefined && other.edit.to !== edit.to) {
    throw new UserError(
      say('plan-conflict', {
        setting: plain(edit.key),
        file: plain(edit.file),
        ruleId: other.ruleId,
        value: String(other.edit.to),
        otherRule: ruleId,
        otherValue: String(edit.to),
      }),
      say('plan-conflict-hint'),
    );
  }
  if (other === undefined) byKey.set(edit.key, { edit, ruleId });
}
