import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { diagnoseFiles } from '../../src/engine/offline.ts';
import { readSheet } from '../../src/engine/sheet.ts';
import type { FactSheet } from '../../src/model/facts.ts';
import type { Report } from '../../src/model/report.ts';
import type { WatchFact } from '../../src/model/watch.ts';
import { html } from '../../src/reporters/html.ts';
import { machineFormats } from '../../src/reporters/index.ts';
import { english } from '../../src/words/english.ts';
import { attributesOf, hostileNames, hostileReport, tagsOf, textOf } from '../support/pages.ts';
import { mixed, ROOT, reportOn } from '../support/reports.ts';
import { account, sheet, watched } from '../support/sheets.ts';

let folder: string;
let path: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'imap-doctor-html-'));
  path = join(folder, 'report.html');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const watch: WatchFact = {
  ...{ plannedSeconds: 1800, elapsedSeconds: 1800, stopped: 'duration', refused: null, provenSeconds: 1800 },
  ...{ failedSeconds: null, keepaliveSeconds: null, together: false, advice: { renewMinutes: 25, pollMinutes: 10 } },
  connections: [{ ...watched, renewSeconds: 600, renewedAt: [600, 1200] }],
};

/** Something in every part. */
const full: FactSheet = {
  ...mixed,
  watch: { status: 'ok', value: watch },
  mailboxes: { status: 'failed', error: { code: 'internal', message: 'Broken off.', hint: '', evidence: null } },
};

async function onFiles(): Promise<Report> {
  const file = 'profiles/a/prefs.js';
  const unread = [{ file: 'b.js', because: 'b.js: permission denied.', hint: 'Run it as the owner.' }];
  const { report } = await diagnoseFiles(
    {
      accounts: [account({ maxConnections: 5 }, { file }), account({}, { file: 'c/prefs.js' })],
      documents: [],
      files: { read: [file, 'c/prefs.js', 'd.js'], unread, passedOver: 0 },
    },
    new AbortController().signal,
  );
  return report;
}

describe('a check', () => {
  const report = reportOn(full);
  const page = html(report, english);
  const text = textOf(page);

  test('says in words how it is, then what was looked at', () => {
    expect(text).toMatch(
      /Mail check of imap\.example\.org:993 jo@example\.org · \d+ \w{3} \d{4}, \d\d:\d\d \S+ ✖ problem: Your mail server allows 3 /,
    );
    expect(text).toContain('Your password is correct. Don’t change it. 1 error, ');
    expect(text).toContain('✔ fine Server imap.example.org:993, TLS 1.3');
    expect(text).toContain('✖ problem Folders Broken off.');
    expect(text).toContain('✖ problem Connections 3 accepted, number 4 refused (wanted: 5) connections/over-limit');
  });

  test('has all of every finding', () => {
    expect(report.findings.length).toBeGreaterThan(3);
    for (const { ruleId, message, evidence, at, remedy } of report.findings) {
      for (const part of [
        ruleId,
        message,
        ...evidence,
        remedy?.text ?? '',
        remedy?.cost ?? '',
        ...(remedy?.steps ?? []),
      ]) {
        expect(text).toContain(english.show(part).replace(/\s+/g, ' ').trim());
      }
      if (at) expect(text).toContain(at.line === null ? at.file : `${at.file}:${at.line}`);
    }
    expect(text).toContain('✖ Error connections/over-limit');
    expect(text).toContain('! Warning connections/too-many');
    expect(text).toContain('i Note polling/set-on-device');
    expect(text).toContain('To apply this automatically (asks first, keeps a backup): imap-doctor fix ');
  });

  test('has the shares, the drawing of the watch, and what was not checked', () => {
    expect(text).toContain('Allowed at the same time: 3');
    expect(text).toContain(
      'Thunderbird set to 1 now 5, afterwards 1 iPhone or iPad Mail number assumed now 1, afterwards 1',
    );
    expect(text).toContain('All together now 6, afterwards 2 With this, 2 of 3 are used.');
    expect(page.match(/<rect class="today"/g)).toHaveLength(12);
    expect(page.match(/<rect class="renewed"/g)).toHaveLength(2);
    expect(text).toContain('every 10 min 0 15 min 30 min in IDLE renewed');
    expect(text).toMatch(/Not checked \S.*\(/);
  });

  test('ends with the version and the way back', () => {
    const { name, version } = report.tool;
    expect(text).toMatch(new RegExp(`Made by ${name} ${version}\\. .*imap-doctor check --from FILE`));
  });
});

test('a report about files goes by file, and names what could not be read', async () => {
  const text = textOf(html(await onFiles(), english));
  expect(text).toContain('Mail settings: 2 accounts in 3 files (1 more could not be read)');
  expect(text).toContain('c/prefs.js ✔ fine · Thunderbird (jo@example.org): up to 1 connection');
  expect(text).toContain('d.js No IMAP account in it');
  expect(text).toMatch(/profiles\/a\/prefs\.js Thunderbird .* up to 5 connections ! Warning connections\/too-many/);
  expect(text).toContain('Not checked b.js: permission denied. Run it as the owner.');
  expect(text).toMatch(/\d+ rules that need the server \(run imap-doctor check\)/);
  expect(text).toContain('imap-doctor lint --from FILE');
});

test('nothing is called fine that could not be looked at', () => {
  expect(textOf(html(reportOn(sheet()), english))).toContain('✔ fine: Nothing is wrong with this mail account.');
  const failed = { status: 'skipped', code: 'deadline', because: 'no time' } as const;
  const text = textOf(html(reportOn({ ...sheet(), idle: failed }), english));
  expect(text).toContain('Nothing wrong was found, but not everything could be checked.');
  expect(text).toContain('– not checked Push (IDLE) not checked: no time');
});

describe.each([
  ['a check', async () => reportOn(full)],
  ['files', onFiles],
  ['nothing at all', async () => reportOn({})],
])('the page about %s', (_what, make) => {
  test('is well formed, and for everybody to read', async () => {
    const page = html(await make(), english);
    expect(page).toMatch(/^<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">/);
    const open: string[] = [];
    for (const tag of tagsOf(page)) {
      const name = tag.replace('/', '');
      if (name === '!doctype' || name === 'meta') continue;
      if (tag === name) open.push(name);
      else expect(open.pop()).toBe(name);
    }
    expect(open).toEqual([]);
    const headings = tagsOf(page)
      .flatMap((tag) => /^h(\d)$/.exec(tag)?.[1] ?? [])
      .map(Number);
    expect(headings.filter((level) => level === 1)).toEqual([1]);
    headings.forEach((level, i) => {
      expect(level - (headings[i - 1] ?? 0)).toBeLessThanOrEqual(1);
    });
    for (const [th] of page.matchAll(/<th\b[^>]*>/g)) expect(th).toMatch(/ scope="(?:col|row)"/);
  });

  test('asks nobody for anything', async () => {
    const page = html(await make(), english);
    const names = new Set(attributesOf(page));
    for (const name of names)
      expect(name).toMatch(
        /^(lang|charset|http-equiv|content|name|class|scope|aria-hidden|aria-label|role|type|id|style|viewBox|preserveAspectRatio|[xy][12]?|width|height)$/,
      );
    expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'`);
    expect(page).not.toMatch(/url\(|@import|http-equiv="(?!Content-Security-Policy")/i);
    expect(tagsOf(page)).not.toContain('link');
  });

  test('gives its facts back, and is the same each time', async () => {
    const report = await make();
    writeFileSync(path, html(report, english));
    expect(readSheet(path).facts).toEqual(report.facts);
    expect(html(report, english)).toBe(html(report, english));
    expect([...(await machineFormats.html())(report, ROOT, english)].join('')).toBe(html(report, english));
  });
});

describe('what a file or a server says', () => {
  const harmless = tagsOf(html(hostileReport('name'), english));

  test.each(hostileNames('https://example.org/'))('stays text: %s', (name) => {
    const report = hostileReport(name);
    const page = html(report, english);
    expect(tagsOf(page)).toEqual(harmless);
    expect(textOf(page)).toContain(name.replace(/\s+/g, ' '));
    writeFileSync(path, page);
    expect(readSheet(path).facts).toEqual(report.facts);
  });

  test('stays text whatever it is', () => {
    const unit = fc.constantFrom(
      '<',
      '>',
      '"',
      "'",
      '&',
      '/',
      '!',
      '-',
      '=',
      ' ',
      'script',
      'lt;',
      '#60;',
      ']]>',
      '\u2028',
      'ü',
    );
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit }), fc.string({ unit: 'binary' })), (name) => {
        expect(tagsOf(html(hostileReport(`x${name}`), english))).toEqual(harmless);
      }),
      { numRuns: 200 },
    );
  });

  test('turns nothing around and moves no cursor', () => {
    const page = html(hostileReport('a\u202eb\u001b[31mc\u0000d\u2066e\u0085f\ud800g\uffffh\u{1fffe}i'), english);
    expect(page).not.toMatch(/[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/u);
    const [seen] = page.split('<script');
    expect(seen).not.toMatch(/\p{Noncharacter_Code_Point}/u);
    expect(seen).toContain('abc de f\ufffdghi');
  });
});
