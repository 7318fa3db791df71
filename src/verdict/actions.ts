import { keyOf } from '../base/message.ts';
import type { Edit, Finding } from '../model/finding.ts';
import type { JudgedReport } from '../model/report.ts';
import type { Action, ConnectionChange } from '../model/verdict.ts';
import { limitActions } from './limit-actions.ts';
import { whoIsAffected } from './who.ts';

/** Where the cure is on the server: nobody at a mail program can do it. */
const BY_HOST: ReadonlySet<string> = new Set([
  'connections/server-full',
  'idle/not-announced',
  'idle/refused',
  'mailbox/inbox-not-opened',
]);

/** What to do about everything that is wrong, each thing once; what `imap-doctor fix` can do comes first. */
export function actionsOf(report: JudgedReport): Action[] {
  const whose = whoIsAffected(report.facts);
  const list = new ActionList();
  const limit = limitActions(report);
  for (const action of limit) list.add(action);
  const pressing = report.findings.filter(({ severity }) => severity !== 'info');
  // What concerns several accounts comes last: by then each of them has its own.
  for (const finding of [...pressing].sort((a, b) => editsIn(a) - editsIn(b))) {
    if (limit.length > 0 && finding.ruleId === 'connections/over-limit') continue;
    const action = actionFor(finding, whose(finding));
    if (action !== null) list.add(action);
  }
  return list.sorted();
}

const editsIn = ({ remedy }: Finding): number => remedy?.edits.length ?? 0;

function actionFor(finding: Finding, whose: Pick<Action, 'program' | 'account'>): Action | null {
  const { remedy, ruleId } = finding;
  if (remedy === null) return null;
  const { text: what, cost = null, steps, edits, safety } = remedy;
  const by = edits.length > 0 ? 'tool' : BY_HOST.has(ruleId) ? 'host' : 'person';
  return { ...whose, by, what, connections: changeOf(finding), cost, steps, edits, safety, ruleIds: [ruleId] };
}

/** The numbers of the finding that says how many connections are too many. */
function changeOf({ ruleId, message }: Finding): ConnectionChange | null {
  if (ruleId !== 'connections/too-many' || typeof message === 'string') return null;
  const { most, connections } = message.args;
  return typeof most === 'number' && typeof connections === 'number' ? { from: most, to: connections } : null;
}

/** Actions without repetition: the same thing called for by several rules is one. */
class ActionList {
  readonly #byKey = new Map<string, Action>();
  readonly #byEdit = new Map<string, string>();

  add(action: Action): void {
    const own = [action.program, action.account, keyOf(action.what)].join('\n');
    const covered = action.edits.map((edit) => this.#byEdit.get(editKey(edit)));
    const all = covered.length > 0 && covered.every((key) => key !== undefined) ? covered : [own];
    for (const key of new Set(all)) this.#put(key ?? own, action);
  }

  /** What the tool can do first, then what needs a look at the edits, then the rest. */
  sorted(): Action[] {
    return [...this.#byKey.values()].sort((a, b) => turn(a) - turn(b));
  }

  #put(key: string, action: Action): void {
    const before = this.#byKey.get(key);
    const ruleIds = [...new Set([...(before?.ruleIds ?? []), ...action.ruleIds])];
    this.#byKey.set(key, { ...(before ?? action), ruleIds });
    if (before === undefined) for (const edit of action.edits) this.#byEdit.set(editKey(edit), key);
  }
}

const editKey = ({ file, key, to }: Edit): string => [file, key, to].join('\n');

function turn({ by, safety }: Action): number {
  if (by === 'tool') return safety === 'safe' ? 0 : 1;
  return by === 'person' ? 2 : 3;
}
