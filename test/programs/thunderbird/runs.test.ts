/** The model against Thunderbird itself: every counted run, one by one. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Folder } from '../../../src/model/mailboxes.ts';
import type { Settings } from '../../../src/model/setting.ts';
import { peakOf, quietStart } from '../../../src/programs/thunderbird/peak.ts';
import { account } from '../../support/sheets.ts';

interface Run {
  readonly id: string;
  /** Folders of each account. */
  readonly accounts: readonly number[];
  readonly settings: Partial<{ [K in keyof Settings]: Settings[K]['value'] }>;
  readonly start: 'first' | 'again';
  readonly checked?: boolean;
  readonly clicked?: number;
  readonly changed?: number;
  readonly restored?: number;
  readonly limit?: number;
  readonly cutShort?: boolean;
  readonly peak: number;
}

const { runs } = JSON.parse(
  readFileSync(new URL('../../../fixtures/facts/thunderbird-runs.json', import.meta.url), 'utf8'),
) as { runs: Run[] };

const special: { readonly [path: string]: string } = {
  Sent: '\\Sent',
  Trash: '\\Trash',
  Drafts: '\\Drafts',
  Junk: '\\Junk',
  Archive: '\\Archive',
};

/** INBOX, Sent, Trash, Drafts, Junk, Archive, then plain folders. */
function layout(count: number): Folder[] {
  const names = ['INBOX', ...Object.keys(special), ...Array.from({ length: count }, (_, i) => `Proj${i}`)];
  return names
    .slice(0, count)
    .map((path) => ({ path, listedAs: path, specialUse: special[path] ?? null, subscribed: true, selectable: true }));
}

function predicted(run: Run): number {
  const { settings } = account(run.settings);
  const situation = {
    ...quietStart,
    start: run.start,
    checked: run.checked ?? false,
    clicked: run.clicked ?? 0,
    changed: run.changed ?? 0,
    restored: run.restored ?? 0,
    limit: run.limit ?? null,
    // While somebody clicks, synchronisation waits.
    leftAlone: run.clicked === undefined && run.cutShort !== true,
  };
  const defaults =
    run.settings.maxConnections === undefined ? account({ ...run.settings, maxConnections: 5 }).settings : settings;
  return run.accounts.reduce((sum, folders) => sum + peakOf(defaults, layout(folders), situation), 0);
}

describe('connections Thunderbird opened, and what the model says', () => {
  test.each(runs.map((run) => [run.id, run] as const))('%s', (_id, run) => {
    expect(predicted(run)).toBe(run.peak);
  });
});

test('the table is not empty, and holds no run twice', () => {
  expect(runs.length).toBeGreaterThan(40);
  expect(new Set(runs.map(({ id }) => id)).size).toBe(runs.length);
});
