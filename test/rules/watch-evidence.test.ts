import { expect, test } from 'vitest';
import { runRules } from '../../src/engine/judge.ts';
import type { WatchedConnection, WatchFact } from '../../src/model/watch.ts';
import { rules } from '../../src/rules/index.ts';
import { clockTime } from '../../src/rules/watch-words.ts';
import { english } from '../../src/words/english.ts';
import { sheet } from '../support/sheets.ts';

const dead: WatchedConnection = {
  row: 1,
  renewSeconds: null,
  as: null,
  startedAt: 0,
  endedAt: 1812,
  renewedAt: [],
  heard: [],
  provenSeconds: null,
  end: { how: 'silent', afterSeconds: 1800.5, text: '', provenBy: 'change' },
};

function evidence(connection: WatchedConnection): readonly string[] {
  const watch: WatchFact = {
    plannedSeconds: 1800,
    elapsedSeconds: 1812,
    stopped: 'duration',
    connections: [connection],
    refused: null,
    provenSeconds: null,
    failedSeconds: 1800.5,
    keepaliveSeconds: null,
    together: false,
    advice: { renewMinutes: 15, pollMinutes: 10 },
  };
  const { findings } = runRules(sheet({ watch }), rules);
  return (
    findings.find(({ ruleId }) => ruleId === 'idle/dies-silently')?.evidence.map((line) => english.show(line)) ?? []
  );
}

test('a message of ours that never arrived is told of, with the moment it was stored', () => {
  expect(evidence({ ...dead, changes: [{ at: 1800, afterSeconds: 1800, latencyMs: null }] })).toEqual([
    'Never renewed: a message was stored at 30:00, and never told of; nothing answered any more after 30 min 1 s in IDLE.',
    'No connection was shown to live.',
    'Stored 1 message during the watch: 0 told of in IDLE.',
  ]);
});

test('new mail that came by itself proves as much', () => {
  expect(evidence({ ...dead, missed: [725] })[0]).toBe(
    'Never renewed: other connections were told of a change at 12:05, this one never; nothing answered any more after 30 min 1 s in IDLE.',
  );
});

test('what it missed before its last renewal did not kill it', () => {
  expect(evidence({ ...dead, renewedAt: [600], missed: [300, 1205] })[0]).toContain('told of a change at 20:05');
});

test('an unanswered DONE alone is said as before', () => {
  const end = { how: 'silent', afterSeconds: 1800, text: '', provenBy: 'done' } as const;
  expect(evidence({ ...dead, end })[0]).toBe('Never renewed: nothing answered any more after 30 min in IDLE.');
});

test('from an hour on the moment has hours', () => {
  expect([0, 65.9, 3600, 36_125].map(clockTime)).toEqual(['0:00', '1:05', '1:00:00', '10:02:05']);
});
