import { keyOf, type Text } from '../base/message.ts';
import type { Action } from '../model/verdict.ts';

/** What is to be done in one place: the steps to it are walked once. */
export interface ActionGroup {
  readonly program: Action['program'];
  /** The accounts it is done for; the steps are those of the first. */
  readonly accounts: readonly string[];
  readonly by: Action['by'];
  readonly actions: readonly Action[];
  readonly steps: readonly Text[];
}

/**
 * Actions by program and account, in their order. Accounts of one program for which the same is to be done are one
 * group.
 */
export function groupsOf(actions: readonly Action[]): ActionGroup[] {
  const places = grouped(actions, ({ by, program, account }) => [by === 'host', program, account].join('\n'));
  const alike = grouped(places, (place) => place.map(({ program, what }) => `${program}\n${keyOf(what)}`).join('\n'));
  return alike.flatMap(([first, ...rest]) => {
    const [lead] = first ?? [];
    if (first === undefined || lead === undefined) return [];
    const accounts = [first, ...rest].flatMap(([one]) => one?.account ?? []);
    return [{ program: lead.program, accounts, by: lead.by, actions: first, steps: stepsOf(first) }];
  });
}

function grouped<T>(all: readonly T[], keyFor: (one: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const key = keyFor(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()];
}

/** Each step once. The restart comes last: until then, all the settings can be changed. */
function stepsOf(actions: readonly Action[]): Text[] {
  const steps = [...new Map(actions.flatMap((action) => action.steps).map((step) => [keyOf(step), step])).values()];
  return [...steps.filter((step) => !isRestart(step)), ...steps.filter(isRestart)];
}

function isRestart(step: Text): boolean {
  return typeof step !== 'string' && step.id.endsWith('-step-restart');
}
