import type { Budget, BudgetShare } from '../model/budget.ts';
import type { FactSheet } from '../model/facts.ts';
import { programName } from '../programs/models.ts';
import { scopeWords } from '../refusals/scope-words.ts';
import type { Style } from '../terminal/terminal.ts';
import { wrap } from '../terminal/wrap.ts';

interface BudgetRow {
  readonly name: string;
  readonly today: number;
  readonly after: number;
  readonly text: string;
}

/** The shares as a small table; nothing where there is nothing to share out. */
export function budgetLines(facts: FactSheet, style: Style): string[] {
  const table = budgetTable(facts);
  if (table === null) return [];
  const width = Math.max(10, ...table.rows.map(({ name }) => name.length));
  return [
    '',
    ...wrap(table.title, style, '', '  ').map(style.bold),
    style.dim(`  ${''.padEnd(width)}  today  after`),
    ...[...table.rows, table.together].map((one) => rowLine(one, width)),
  ];
}

/**
 * Who takes what, when there is something to share out: the limit is known, and more than one program wants
 * connections or one wants more than it gets.
 */
export function budgetTable({ budget }: FactSheet): { title: string; rows: BudgetRow[]; together: BudgetRow } | null {
  if (budget?.status !== 'ok') return null;
  const { value } = budget;
  const tight = value.usable !== null && value.today > value.usable;
  if (value.shares.length === 0 || (!tight && value.shares.length < 2)) return null;
  const rows = value.shares.map((share) => ({
    name: `${programName(share)} (${share.account})`,
    today: share.today,
    after: share.after,
    text: advice(share),
  }));
  const together = { name: 'together', today: value.today, after: value.after, text: verdict(value) };
  return { title: limitInWords(value), rows, together };
}

function rowLine({ name, today, after, text }: BudgetRow, width: number): string {
  return `  ${name.padEnd(width)}  ${String(today).padStart(5)}  ${String(after).padStart(5)}  ${text}`.trimEnd();
}

function limitInWords({ limit, limitFrom, usable, scope }: Budget): string {
  const whom = scope === null ? '' : `, ${scopeInWords(scope)}`;
  switch (limitFrom) {
    case 'measured':
      return `Connections to share out: ${usable} (measured${whom})`;
    case 'announced':
      return `Connections to share out: ${usable} (the server names this limit${whom})`;
    case 'published':
      return `Connections to share out: ${usable} (published: ${limit}${whom}; half is kept free, because connections that dropped linger)`;
    case 'unknown':
      return 'Connections to share out: the limit is not known';
  }
}

/** A refusal tells whom it counts in a word of ours; a published limit has its own words. */
function scopeInWords(scope: string): string {
  return scopeWords[scope as keyof typeof scopeWords] ?? `per ${scope}`;
}

function advice({ set, count }: BudgetShare): string {
  if (set === null) return '';
  return count > 1 ? `set ${set} in each` : `set ${set}`;
}

function verdict({ fits, usable, after }: Budget): string {
  if (fits === null) return '';
  return fits
    ? `fits into ${usable}`
    : `does not fit into ${usable}: ${after - (usable ?? 0)} too many; close a device or ask for a higher limit`;
}
