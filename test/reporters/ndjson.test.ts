import { expect, test } from 'vitest';
import { json } from '../../src/reporters/json.ts';
import { ndjson } from '../../src/reporters/ndjson.ts';
import { wholeStream } from '../../src/reporters/stream.ts';
import { english } from '../../src/words/english.ts';
import { mixed, ROOT, reportOn } from '../support/reports.ts';

interface Line {
  readonly type: string;
}

const linesOf = (text: string): Line[] =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);

test('a line for each finding, as in the JSON report, and one with the numbers', () => {
  const report = reportOn(mixed);
  const lines = linesOf(wholeStream(ndjson, report, ROOT, english).join(''));
  const printed = JSON.parse(json(report, english)) as { findings: object[]; tool: object };
  expect(lines.slice(0, -1)).toEqual(printed.findings.map((finding) => ({ type: 'finding', ...finding })));
  const { tool } = printed;
  expect(lines.at(-1)).toMatchObject({ type: 'summary', tool, schema: 1, language: 'en', summary: report.summary });
});

test('a file that could not be read has a line; nothing in it ends the line or reaches the terminal', () => {
  const unread = [{ file: 'a\u202e\n/prefs.js', because: 'no\u001b[31m', hint: null }];
  const files = { status: 'ok', value: { read: [], unread, passedOver: 0 } } as const;
  const text = wholeStream(ndjson, { ...reportOn(mixed), facts: { files } }, ROOT, english).join('');
  const [line] = linesOf(text);
  expect(line).toEqual({ type: 'not-read', file: 'a\u202e\n/prefs.js', because: 'no\u001b[31m' });
  for (const obeyed of ['\u001b', '\u202e']) expect(text).not.toContain(obeyed);
});
