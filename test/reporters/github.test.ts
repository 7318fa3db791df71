import { expect, test } from 'vitest';
import { github } from '../../src/reporters/github.ts';
import { english } from '../../src/words/english.ts';
import { mixed, ROOT, reportOn } from '../support/reports.ts';
import { account, reach, refusal, sheet } from '../support/sheets.ts';

/** Reads a workflow command as the runner does (actions/runner, ActionCommand.cs). */
function read(line: string): { command: string; properties: Record<string, string>; message: string } {
  const [, command = '', list = '', data = ''] = /^::(\w+) ([^\n]*?)::(.*)$/.exec(line) ?? [];
  const unescaped = (text: string): string =>
    text
      .replaceAll('%0D', '\r')
      .replaceAll('%0A', '\n')
      .replaceAll('%3A', ':')
      .replaceAll('%2C', ',')
      .replaceAll('%25', '%');
  const properties = list.split(',').map((one) => {
    const [name = '', value = ''] = one.split('=');
    return [name, unescaped(value)] as const;
  });
  return { command, properties: Object.fromEntries(properties), message: unescaped(data) };
}

const lines = (text: string): string[] => text.trimEnd().split('\n');

test('one annotation for each finding, with the level GitHub knows', () => {
  const report = reportOn(mixed);
  const all = lines(github(report, ROOT, english));
  expect(all[0]).toBe(
    'imap-doctor: Your mail server allows 3 connections at a time from this network. Your mail programs want up to 6, so some are refused. Wanted at most: Thunderbird 5 and iPhone or iPad Mail about 1 (assumed). Your password is correct. Don’t change it.',
  );
  expect(all.slice(1, -1).map((line) => read(line).command)).toEqual(
    report.findings.map(({ severity }) => ({ error: 'error', warning: 'warning', info: 'notice' })[severity]),
  );
  expect(all.at(-1)).toBe('imap-doctor: 1 error, 2 warnings, 2 notes, 6 checks not run, 0 ignored');
});

test('stands on the file and line; a finding about a server stands on the run', () => {
  const all = lines(github(reportOn(mixed), ROOT, english)).map(read);
  const byTitle = (title: string) => all.find(({ properties }) => properties['title'] === title)?.properties;
  expect(byTitle('connections/too-many')).toEqual({
    file: 'profiles/müller & co/prefs.js',
    line: '1',
    title: 'connections/too-many',
  });
  expect(byTitle('connections/over-limit')).toEqual({ title: 'connections/over-limit' });
  expect(byTitle('idle/off')).toEqual({ title: 'idle/off' });
});

test('what stands in a name or an answer stays in its place', () => {
  const file = `${ROOT}/50%,a:b/prefs.js`;
  const text = '100%\r\n::error::made up';
  const facts = sheet({
    accounts: [account({ idle: false }, { file })],
    reach: { ...reach, signedIn: false, refusal: { ...refusal, cause: 'unreachable', stage: 'connect', text } },
  });
  const all = lines(github(reportOn(facts), ROOT, english));
  expect(all).toHaveLength(4);
  expect(all[0]).toMatch(/^imap-doctor: /);
  const [server, setting] = all.slice(1).map(read);
  expect(server?.message).toContain('100% ::error::made up');
  expect(setting?.properties).toMatchObject({ file: '50%,a:b/prefs.js', title: 'idle/off' });
});
