import { programName } from '../clients/index.ts';
import type { Budget, BudgetShare, FactSheet } from '../model.ts';
import { scopeWords } from '../refusals/scope-words.ts';
import type { Style } from '../terminal.ts';
import { wrap } from '../wrap.ts';

/**
 * The shares as a small table, when there is something to share out: the limit is known, and more than one program
 * wants connections or one wants more than it gets.
 */
export function budgetLines({ budget }: FactSheet, style: Style): string[] {
  if (budget?.status !== 'ok') return [];
  const { value } = budget;
  const tight = value.usable !== null && value.today > value.usable;
  if (value.shares.length === 0 || (!tight && value.shares.length < 2)) return [];
  const names = value.shares.map((share) => `${programName(share)} (${share.account})`);
  const width = Math.max(10, ...names.map((name) => name.length));
  const rows = value.shares.map((share, i) => row(names[i] ?? '', width, share.today, share.after, advice(share)));
  return [
    '',
    ...wrap(limitInWords(value), style, '', '  ').map(style.bold),
    style.dim(`  ${''.padEnd(width)}  today  after`),
    ...rows,
    row('together', width, value.today, value.after, verdict(value)),
  ];
}

function row(name: string, width: number, today: number, after: number, text: string): string {
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
