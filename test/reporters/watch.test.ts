import { describe, expect, test } from 'vitest';
import type { WatchedConnection, WatchFact } from '../../src/model/watch.ts';
import { watchLines } from '../../src/reporters/watch.ts';
import { english } from '../../src/words/english.ts';
import { sheet, watched } from '../support/sheets.ts';

const same = (text: string): string => text;
const style = (width: number, unicode: boolean) => ({
  words: english,
  bold: same,
  dim: same,
  red: same,
  green: same,
  yellow: same,
  symbols: { ok: 'ok', warn: 'warn', fail: 'FAIL', skip: 'skip', note: 'note' },
  unicode,
  width,
  command: 'imap-doctor',
});

const connection = (change: Partial<WatchedConnection>): WatchedConnection => ({
  ...watched,
  provenSeconds: 1800,
  ...change,
});

const fact: WatchFact = {
  plannedSeconds: 1800,
  elapsedSeconds: 1800,
  stopped: 'duration',
  connections: [
    connection({ end: { how: 'silent', afterSeconds: 1800, text: '' } }),
    connection({ row: 2, renewSeconds: 600, renewedAt: [600, 1200], heard: [{ at: 300, what: 'change' }] }),
    connection({ row: 3, renewSeconds: 300, endedAt: 450, end: { how: 'bye', afterSeconds: 150, text: '* BYE' } }),
    connection({ row: 3, renewSeconds: 75, startedAt: 900, heard: [{ at: 1350, what: 'keepalive' }] }),
  ],
  refused: null,
  provenSeconds: 600,
  failedSeconds: 150,
  keepaliveSeconds: null,
  together: false,
  advice: { renewMinutes: 10, pollMinutes: 10 },
};

describe('a change that never arrived', () => {
  const changes = [{ at: 600, afterSeconds: 600, latencyMs: null }];
  const end = { how: 'silent', afterSeconds: 600, text: '', provenBy: 'change' } as const;
  const shown = (one: Partial<WatchedConnection>, unicode = true): string[] =>
    watchLines(sheet({ watch: { ...fact, connections: [connection(one)] } }), style(55, unicode));

  test('has a mark of its own, beside the end that was found out soon after', () => {
    const lines = shown({ changes, end, endedAt: 612 });
    expect(lines[2]).toBe(`never         ${'─'.repeat(12)}▽✖`);
    expect(lines.at(-1)?.trim()).toBe('─ in IDLE  ▽ missed a change  ✖ dropped silently');
  });

  test('made by somebody else, on a connection that lived', () => {
    expect(shown({ missed: [900] })[2]).toBe(`never         ${'─'.repeat(20)}▽${'─'.repeat(19)}`);
  });

  test('in ASCII', () => {
    const lines = shown({ changes, end, endedAt: 612 }, false);
    expect(lines[2]).toBe(`never         ${'-'.repeat(12)}vX`);
    expect(lines.at(-1)).toContain('v missed a change');
  });

  test('one that arrived is no such thing', () => {
    expect(shown({ changes: [{ at: 600, afterSeconds: 600, latencyMs: 501 }] }).join()).not.toContain('▽');
  });
});

test('an end under way stays to be seen where the row goes on at once', () => {
  const end = { how: 'silent', afterSeconds: 600, text: '' } as const;
  const connections = [connection({ endedAt: 615, end }), connection({ startedAt: 615.2 })];
  const [line] = watchLines(sheet({ watch: { ...fact, connections } }), style(55, true)).slice(2);
  expect(line).toBe(`never         ${'─'.repeat(13)}✖${'─'.repeat(26)}`);
});

describe('one line for each row, time from left to right', () => {
  test('drawn', () => {
    expect(watchLines(sheet({ watch: fact }), style(55, true))).toEqual([
      '',
      'IDLE renewed',
      `never         ${'─'.repeat(39)}✖`,
      `every 10 min  ${'─'.repeat(6)}▲${'─'.repeat(6)}┼${'─'.repeat(12)}┼${'─'.repeat(13)}`,
      `every 5 min   ${'─'.repeat(10)}B${' '.repeat(9)}${'─'.repeat(10)}•${'─'.repeat(9)}`,
      `              0${' '.repeat(19)}15 min${' '.repeat(8)}30 min`,
      '              ─ in IDLE  ┼ renewed  • keep-alive  ▲ notified of a change  B BYE  ✖ dropped silently',
    ]);
  });

  test('in ASCII where nothing else can be shown', () => {
    const text = watchLines(sheet({ watch: fact }), style(55, false)).join('\n');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII is the point
    expect(text).toMatch(/^[\x00-\x7f]*$/);
    expect(text).toContain(`never         ${'-'.repeat(39)}X`);
  });

  test.each([40, 60, 80, 100])('no row is wider than %i columns', (width) => {
    const rows = watchLines(sheet({ watch: fact }), style(width, true)).slice(1, -1);
    for (const row of rows) expect(row.length).toBeLessThanOrEqual(width);
  });

  test('nothing where nothing was watched', () => {
    expect(watchLines(sheet(), style(80, true))).toEqual([]);
  });
});
