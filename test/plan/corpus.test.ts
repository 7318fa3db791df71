/** Every file of the corpus that needs a change: what `fix` makes of it, and back again. A new case is a new file. */
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lintPaths } from '../../src/engine/lint.ts';
import { planChanges, writeChanges } from '../../src/plan/index.ts';
import { undoChanges } from '../../src/plan/undo.ts';
import { fixturePath, fixturesOf } from '../programs/fixture.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'imap-doctor-corpus-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const findings = async (path: string) => (await lintPaths([path])).report.findings;
const world = { platform: 'linux', interrupt: new AbortController().signal, written: () => undefined } as const;
let done = 0;

describe.each(['bad', 'ok'] as const)('%s', (kind) => {
  it.each(fixturesOf([kind]))('%s', async (name) => {
    const path = join(folder, basename(name));
    cpSync(fixturePath(name), path, { recursive: true });
    const before = await findings(path);
    const { changes } = planChanges(before, { all: true });
    if (kind === 'ok') expect(changes).toEqual([]);
    if (changes.length === 0) return;
    done += changes.length;
    writeChanges(changes, { ...world, now: new Date('2026-11-22T13:00:00Z') });

    // The findings with an edit are gone, no other has come, and there is nothing left to do.
    const after = await findings(path);
    const ids = (list: typeof before) => list.map(({ ruleId, message }) => `${ruleId} ${message}`);
    const cured = before.filter(({ remedy }) => (remedy?.edits.length ?? 0) > 0);
    expect(ids(after).filter((id) => ids(cured).includes(id))).toEqual([]);
    expect(planChanges(after, { all: true })).toEqual({ changes: [], left: 0 });

    const later = new Date('2026-11-22T13:00:01Z');
    writeChanges(undoChanges([path], later), { ...world, now: later });
    for (const { target, before: bytes } of changes) {
      expect(Buffer.compare(readFileSync(target), bytes)).toBe(0);
    }
    expect(ids(await findings(path))).toEqual(ids(before));
  });
});

it('the corpus has files to change', () => {
  expect(done).toBeGreaterThan(2);
});
