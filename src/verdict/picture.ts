import type { Message } from '../base/message.ts';
import type { Budget, BudgetShare } from '../model/budget.ts';
import type { FactSheet } from '../model/facts.ts';
import type { LocalHolder } from '../model/local-connections.ts';
import { okValue } from '../model/outcome.ts';
import { programName } from '../programs/models.ts';
import { say } from '../words/say.ts';

/** Who takes which part of the limit, today and with the recommended settings. */
export interface Picture {
  /** What there is; null where no limit is known. */
  readonly allowed: PictureRow | null;
  readonly rows: readonly PictureRow[];
  /** All rows together. */
  readonly today: number;
  readonly after: number;
  /** Whether that is enough; null where no limit is known. */
  readonly summary: Message | null;
}

export interface PictureRow {
  readonly name: Message;
  readonly today: number;
  readonly after: number;
  /** What is set, what cannot be set, what is assumed. */
  readonly notes: readonly Message[];
}

/**
 * The picture, where it shows anything: something has to be set, several share the limit, or part of it was in use
 * already.
 */
export function pictureOf(facts: FactSheet): Picture | null {
  const budget = okValue(facts.budget);
  if (budget === null) return null;
  const open = takenBy(budget);
  const tight = budget.usable !== null && budget.today > budget.usable;
  if (budget.shares.length === 0 || (!tight && open === 0 && budget.shares.length < 2)) return null;
  const holders = okValue(facts.localConnections)?.holders ?? [];
  const rows = [
    ...budget.shares.map((share) => rowOf(share, budget.shares, holders)),
    ...openRows(open, budget, holders),
  ];
  const today = budget.today + open;
  const after = budget.after + open;
  return { allowed: allowedRow(budget), rows, today, after, summary: summaryOf(budget, after) };
}

function rowOf(share: BudgetShare, all: readonly BudgetShare[], holders: readonly LocalHolder[]): PictureRow {
  const { client, account, today, after } = share;
  const program = programName(share);
  const alone = all.filter((one) => one.client === client).length === 1;
  const name = alone ? program : say('budget-row', { program, account });
  // Of two accounts of one program nobody can say whose connections they are.
  const held = alone ? sum(holders.filter((holder) => holder.client === client)) : 0;
  const notes = [...notesOf(share), ...(held === 0 ? [] : [say('picture-open-now', { connections: held })])];
  return { name, today, after, notes };
}

const sum = (holders: readonly LocalHolder[]): number =>
  holders.reduce((total, { connections }) => total + connections, 0);

function notesOf({ set, settable, count, assumed, today }: BudgetShare): Message[] {
  const setTo = count > 1 ? 'picture-set-each' : 'picture-set';
  return [
    ...(set === null ? [] : [say(setTo, { connections: set })]),
    ...(settable || today <= 1 ? [] : [say('picture-not-settable')]),
    ...(assumed === null ? [] : [say(assumed === 'number' ? 'picture-number-assumed' : 'picture-assumed')]),
  ];
}

/** Connections of a limit the server names that are not left for the programs of the picture. */
function takenBy({ limitFrom, limit, usable }: Budget): number {
  return limitFrom === 'announced' && limit !== null && usable !== null ? limit - usable : 0;
}

/** On this computer by what is no mail program with a share of its own, and elsewhere. */
function openRows(taken: number, { open }: Budget, holders: readonly LocalHolder[]): PictureRow[] {
  const row = (count: number, notes: readonly Message[]): PictureRow[] =>
    count > 0 ? [{ name: say('picture-open'), today: count, after: count, notes }] : [];
  if (open === null || open.here === null) return row(taken, [say('picture-open-note')]);
  const unknown = holders.filter(({ client }) => client === null);
  const processes = unknown.map(({ process }) => process);
  const here = processes.length > 0 ? say('picture-open-here-by', { processes }) : say('picture-open-here');
  return [...row(taken - open.elsewhere, [here]), ...row(open.elsewhere, [say('picture-open-elsewhere')])];
}

/** What is allowed; of a number nobody measured or announced, the half that can be counted on. */
function allowedRow({ limit, limitFrom, usable }: Budget): PictureRow | null {
  if (limit === null || usable === null) return null;
  const row = (most: number, notes: readonly Message[]): PictureRow => ({
    name: say('picture-allowed'),
    today: most,
    after: most,
    notes,
  });
  if (limitFrom === 'default') return row(usable, [say('picture-half-default', { limit })]);
  return limitFrom === 'published' ? row(usable, [say('picture-half-published', { limit })]) : row(limit, []);
}

function summaryOf(budget: Budget, after: number): Message | null {
  const allowed = allowedRow(budget)?.today ?? null;
  if (allowed === null) return null;
  if (after <= allowed) return say('picture-fits', { after, limit: allowed });
  return say('picture-too-many', { over: after - allowed, limit: allowed });
}
