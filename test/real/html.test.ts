/** The HTML report in a real browser: it shows everything, and nothing that somebody wrote into a name happens. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readSheet } from '../../src/engine/sheet.ts';
import { html } from '../../src/reporters/html.ts';
import { english } from '../../src/words/english.ts';
import { domOf } from '../support/chromium.ts';
import { hostileNames, hostileReport, tagsOf, textOf } from '../support/pages.ts';
import { mixed, reportOn } from '../support/reports.ts';
import { describeWith } from '../support/require.ts';

describeWith('chromium', 'in Chromium', () => {
  let folder: string;
  let server: Server;
  let asked: string[];
  let names: string[];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'imap-doctor-page-'));
    server = createServer(({ url }, response) => {
      asked.push(url ?? '');
      response.end();
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    names = hostileNames(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  });
  afterAll(() => {
    server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const shown = async (page: string): Promise<string> => {
    asked = [];
    writeFileSync(join(folder, 'page.html'), page);
    return domOf(join(folder, 'page.html'));
  };
  const titleOf = (dom: string): string | undefined => /<title>(.*?)<\/title>/s.exec(dom)?.[1];
  /** The names one after the other, so that one browser sees them all. */
  const all = (): string => names.join(' ');

  test('every finding is there, and a saved page gives its facts back', async () => {
    const report = reportOn(mixed);
    const page = html(report, english);
    const dom = await shown(page);
    expect(titleOf(dom)).toBe('imap-doctor: Mail check of imap.example.org:993');
    // The browser has mended nothing: what it shows is what was written.
    expect(tagsOf(dom)).toEqual(tagsOf(page));
    expect(textOf(dom).trim()).toBe(textOf(page).trim());
    for (const { message } of report.findings) expect(textOf(dom)).toContain(english.show(message));
    writeFileSync(join(folder, 'saved.html'), dom);
    expect(readSheet(join(folder, 'saved.html')).facts).toEqual(report.facts);
  });

  test('such names do something where they are not escaped', async () => {
    const dom = await shown(`<!DOCTYPE html><title>mine</title><p>${names[1]}${names[0]}</p>`);
    expect(titleOf(dom)).toBe('owned');
    expect(asked).toContain('/img');
  });

  // Without the policy it is shown that the names are nothing but text; the policy is there should one ever be more.
  test.each(['with', 'without'])('in a report they do nothing, %s the policy', async (how) => {
    const page = html(hostileReport(all()), english);
    const bare = page.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>\n/, '');
    expect(bare).not.toBe(page);
    const dom = await shown(how === 'with' ? page : bare);
    expect(titleOf(dom)).not.toBe('owned');
    expect(asked).toEqual([]);
    expect(tagsOf(dom)).toEqual(tagsOf(how === 'with' ? page : bare));
    expect(textOf(dom)).toContain(all().replace(/\s+/g, ' '));
  });

  test('what is not escaped does nothing under the policy', async () => {
    const page = html(reportOn(mixed), english).replace('<main>', `<main>${names[0]}${names[1]}`);
    const dom = await shown(page);
    expect(tagsOf(dom)).toContain('img');
    expect(titleOf(dom)).toBe('imap-doctor: Mail check of imap.example.org:993');
    expect(asked).toEqual([]);
  });
});
