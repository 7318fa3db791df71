/** The verdict and what to do, as text. */
import type { Report } from '../model/report.ts';
import type { Action } from '../model/verdict.ts';
import { programs } from '../programs/index.ts';
import type { Style } from '../terminal/terminal.ts';
import { wrap } from '../terminal/wrap.ts';
import { type ActionGroup, groupsOf } from '../verdict/groups.ts';
import type { Words } from '../words/words.ts';

/** What the report comes to: the headline, then how it is known. */
export function verdictLines({ verdict }: Pick<Report, 'verdict'>, style: Style): string[] {
  const { words } = style;
  return [
    ...wrap(words.show(verdict.headline), style, '  ').map(style.bold),
    ...verdict.because.flatMap((line) => wrap(words.show(line), style, '  ')),
  ];
}

/** The verdict without a layout, one sentence a line: for formats that have one field of text. */
export function verdictText({ verdict }: Pick<Report, 'verdict'>, words: Words): string {
  return [verdict.headline, ...verdict.because].map((line) => words.show(line)).join('\n');
}

/** More groups than that are no summary; the findings have them all. */
const MOST_GROUPS = 4;

/** What to do, each thing once: where, what, what it costs, and the steps to it. */
export function actionLines({ verdict }: Pick<Report, 'verdict'>, style: Style): string[] {
  const groups = groupsOf(verdict.actions);
  const shown = groups.slice(0, MOST_GROUPS);
  const more = groups.length - shown.length;
  return [
    ...shown.flatMap((group) => ['', ...groupLines(group, style)]),
    ...(more === 0 ? [] : ['', ...wrap(style.words.say('actions-more', { more }), style, '  ')]),
  ];
}

function groupLines(group: ActionGroup, style: Style): string[] {
  const { words } = style;
  const steps = [...group.steps.map((step) => words.show(step)), ...sameFor(group, words)];
  return [
    ...wrap(whereTo(group, words), style, '  ').map(style.bold),
    ...group.actions.flatMap((action) => whatLines(action, style)),
    ...steps.flatMap((step, i) => wrap(step, style, `    ${i + 1}. `, '       ')),
  ];
}

function whatLines({ what, cost }: Action, style: Style): string[] {
  const { words } = style;
  return [
    ...wrap(words.show(what), style, '  - ', '    '),
    ...(cost === null ? [] : wrap(words.show(cost), style, '    ').map(style.dim)),
  ];
}

/** `Do this in Thunderbird (jo@example.org):` */
export function whereTo({ program, accounts }: ActionGroup, words: Words): string {
  const [account] = accounts;
  if (program === null) return words.say('do-this');
  const { name } = programs[program];
  return account === undefined
    ? words.say('do-this-in', { program: name })
    : words.say('do-this-in-account', { program: name, account });
}

/** The other accounts the same steps are for. */
export function sameFor({ accounts: [, ...others] }: ActionGroup, words: Words): string[] {
  return others.length === 0 ? [] : [words.say('actions-same-for', { mailboxes: others })];
}
