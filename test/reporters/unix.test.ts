import { expect, test } from 'vitest';
import { wholeStream } from '../../src/reporters/stream.ts';
import { unix } from '../../src/reporters/unix.ts';
import { english } from '../../src/words/english.ts';
import { mixed, ROOT, reportOn } from '../support/reports.ts';

/** As GNU tools name places: file, line, severity, message; the rule at the end. */
const LINE =
  /^(?<file>[^:\n]+):(?<line>\d+): (?<level>error|warning|note): (?<message>.+) \[(?<rule>[a-z-]+\/[a-z-]+)\]$/;

test('one line for each finding: its place, how serious it is, what is wrong, and the rule', () => {
  const report = reportOn(mixed);
  const lines = wholeStream(unix, report, ROOT, english).join('').trimEnd().split('\n');
  const read = lines.map((line) => LINE.exec(line)?.groups);
  expect(read.map((groups) => groups?.['rule'])).toEqual(report.findings.map(({ ruleId }) => ruleId));
  const levels = { error: 'error', warning: 'warning', info: 'note' };
  for (const [index, { severity, message, at }] of report.findings.entries()) {
    expect(read[index]).toMatchObject({
      level: levels[severity],
      message: english.show(message),
      line: String(at?.line ?? 1),
    });
  }
});

test('a file that was not read is an error, and nothing else is said without findings', () => {
  const files = {
    read: [],
    passedOver: 0,
    unread: [{ file: `${ROOT}/a\nb.js`, because: 'It is\nbroken', hint: null }],
  };
  const report = { ...reportOn(mixed), findings: [] };
  expect(wholeStream(unix, report, ROOT, english).join('')).toBe('');
  const unread = { ...report, facts: { ...report.facts, files: { status: 'ok' as const, value: files } } };
  expect(wholeStream(unix, unread, ROOT, english).join('')).toMatch(/^a.b\.js:1: error: It is.broken\n$/);
});
