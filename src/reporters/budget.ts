import type { Message } from '../base/message.ts';
import type { Budget, BudgetShare } from '../model/budget.ts';
import type { FactSheet } from '../model/facts.ts';
import { programName } from '../programs/models.ts';
import type { Style } from '../terminal/terminal.ts';
import { padded, shown, wrap } from '../terminal/wrap.ts';
import { say } from '../words/say.ts';
import type { Words } from '../words/words.ts';
import { scopeInWords } from './scope.ts';

interface BudgetRow {
  readonly name: string;
  readonly today: number;
  readonly after: number;
  readonly text: string;
}

interface BudgetTable {
  readonly title: string;
  readonly rows: readonly BudgetRow[];
  readonly together: BudgetRow;
}

/** The shares as a small table; nothing where there is nothing to share out. */
export function budgetLines(facts: FactSheet, style: Style): string[] {
  const { words } = style;
  const table = budgetTable(facts, words);
  if (table === null) return [];
  const width = Math.max(10, ...[...table.rows, table.together].map(({ name }) => shown(name)));
  return [
    '',
    ...wrap(table.title, style, '', '  ').map(style.bold),
    style.dim(
      `  ${''.padEnd(width)}  ${words.say('budget-today').padStart(5)}  ${words.say('budget-after').padStart(5)}`,
    ),
    ...[...table.rows, table.together].map((one) => rowLine(one, width)),
  ];
}

/**
 * Who takes what, when there is something to share out: the limit is known, and more than one program wants
 * connections or one wants more than it gets.
 */
export function budgetTable({ budget }: FactSheet, words: Words): BudgetTable | null {
  if (budget?.status !== 'ok') return null;
  const { value } = budget;
  const tight = value.usable !== null && value.today > value.usable;
  if (value.shares.length === 0 || (!tight && value.shares.length < 2)) return null;
  const rows = value.shares.map((share) => ({
    name: words.say('budget-row', { program: programName(share), account: share.account }),
    today: share.today,
    after: share.after,
    text: advice(share, words),
  }));
  const together = {
    name: words.say('budget-total'),
    today: value.today,
    after: value.after,
    text: verdict(value, words),
  };
  return { title: words.show(limitInWords(value)), rows, together };
}

function rowLine({ name, today, after, text }: BudgetRow, width: number): string {
  return `  ${padded(name, width)}  ${String(today).padStart(5)}  ${String(after).padStart(5)}  ${text}`.trimEnd();
}

function limitInWords({ limit, limitFrom, usable, scope }: Budget): Message {
  const numbers = { usable: usable ?? 0, limit: limit ?? 0 };
  const per = scope === null ? null : scopeInWords(scope);
  switch (limitFrom) {
    case 'measured':
      return per ? say('budget-measured-for', { ...numbers, per }) : say('budget-measured', numbers);
    case 'announced':
      return per ? say('budget-announced-for', { ...numbers, per }) : say('budget-announced', numbers);
    case 'published':
      return per ? say('budget-stated-for', { ...numbers, per }) : say('budget-stated', numbers);
    case 'default':
      return per ? say('budget-published-for', { ...numbers, per }) : say('budget-published', numbers);
    case 'unknown':
      return say('budget-unknown');
  }
}

function advice({ set, count }: BudgetShare, words: Words): string {
  if (set === null) return '';
  return count > 1 ? words.say('budget-set-each', { connections: set }) : words.say('budget-set', { connections: set });
}

function verdict({ fits, usable, after }: Budget, words: Words): string {
  if (fits === null || usable === null) return '';
  return fits ? words.say('budget-fits', { usable }) : words.say('budget-too-many', { usable, over: after - usable });
}
