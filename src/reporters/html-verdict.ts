/** What the page begins with: what is wrong, and what to do. */
import type { Report } from '../model/report.ts';
import { type ActionGroup, groupsOf } from '../verdict/groups.ts';
import type { Words } from '../words/words.ts';
import type { Area } from './areas.ts';
import { type Markup, markup, NONE } from './markup.ts';
import { sameFor, whereTo } from './verdict.ts';

const STATUS = { error: 'fail', warning: 'warn', info: 'note' } as const;

/** Groups that are shown at the top; of more, the findings below have everything. */
const MOST_GROUPS = 12;

export function verdictPart({ verdict }: Report, mark: (status: Area['status']) => Markup, words: Words): Markup {
  const { headline, because, severity } = verdict;
  const status = severity === null ? 'ok' : STATUS[severity];
  return markup`<div class="sum ${status}">
<p class="headline">${mark(status)}: ${words.show(headline)}</p>
${because.map((line) => markup`<p>${words.show(line)}</p>\n`)}</div>
`;
}

export function actionsPart({ verdict }: Report, fix: Markup, words: Words): Markup {
  const groups = groupsOf(verdict.actions);
  if (groups.length === 0) return NONE;
  const shown = groups.slice(0, MOST_GROUPS);
  const more = groups.length - shown.length;
  const rest = more === 0 ? NONE : markup`<p>${words.say('page-actions-more', { more })}</p>\n`;
  return markup`<section>
<h2>${words.say('page-what-to-do')}</h2>
${shown.map((group) => groupPart(group, words))}${rest}${fix}</section>
`;
}

function groupPart(group: ActionGroup, words: Words): Markup {
  const steps = [...group.steps.map((step) => words.show(step)), ...sameFor(group, words)];
  const list = steps.map((step) => markup`<li>${step}</li>\n`);
  const actions = group.actions.map(
    ({ what, cost }) =>
      markup`<p class="what">${words.show(what)}</p>\n${cost === null ? NONE : markup`<p class="dim">${words.show(cost)}</p>\n`}`,
  );
  return markup`<div class="todo"><h3>${whereTo(group, words)}</h3>
${actions}${steps.length === 0 ? NONE : markup`<ol>\n${list}</ol>\n`}</div>
`;
}
