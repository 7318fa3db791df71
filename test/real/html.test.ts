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
import { clientAccount } from '../support/client.ts';
import { hostileNames, hostileReport, tagsOf, textOf } from '../support/pages.ts';
import { mixed, reportOn } from '../support/reports.ts';
import { describeWith } from '../support/require.ts';
import { account, connections, reach, refusal, sheet } from '../support/sheets.ts';

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

  const drawnIn = async (page: string, width: number): Promise<Drawn> => {
    const frame = page.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
    const dom = await shown(`<!DOCTYPE html><title>boxes</title><body>
<iframe width="${width}" height="4000" srcdoc="${frame}"></iframe><script>${measure}</script>`);
    return JSON.parse(/<output>(.*?)<\/output>/s.exec(dom)?.[1] ?? 'null') as Drawn;
  };

  test('a box that is too wide is noticed', async () => {
    const page = html(reportOn(mixed), english).replace('</style>', 'h1 { width: 600px; }</style>');
    expect((await drawnIn(page, 390)).outside).toEqual([expect.stringMatching(/^&lt;h1&gt;/)]);
  });

  test.each([390, 1000])('nothing is cut or beside the page at a width of %i', async (width) => {
    const accounts = [
      account({ maxConnections: 5 }, { account: `a.very.long.name.without.a.break@${'mail.'.repeat(12)}example.org` }),
      clientAccount('ios', reach),
    ];
    const limited = { ...refusal, limit: 4 };
    const counted = {
      ...connections,
      opened: 3,
      stopped: 'refused',
      refusal: limited,
      openedAfterMs: [1, 20, 40],
    } as const;
    const page = html(reportOn(sheet({ accounts, connections: counted })), english);
    const drawn = await drawnIn(page, width);
    expect(drawn.outside).toEqual([]);
    // Three connections and the mark of the refusal; five now and one afterwards; the sum of both programs.
    expect(drawn.bars).toMatchObject({ open: 3, refused: 1, after: 1 + 2 + 1 + 4, today: 5 + 2 + 1 + 8 });
    expect(drawn.widest).toBeGreaterThan(width / 3);
  });
});

interface Drawn {
  readonly outside: readonly string[];
  readonly bars: Readonly<Record<string, number>>;
  readonly widest: number;
}

/** Runs beside the report, which itself runs nothing: opens the details and looks at every box that is drawn. */
const measure = `
document.querySelector('iframe').addEventListener('load', ({ target }) => {
  const inside = target.contentDocument;
  inside.querySelector('details').open = true;
  const width = target.clientWidth;
  const outside = [];
  const bars = {};
  let widest = 0;
  for (const element of inside.body.querySelectorAll('*')) {
    const box = element.getBoundingClientRect();
    if (box.width === 0) continue;
    if (box.right > width + 1 || box.left < -1 || element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflowX === 'hidden')
      outside.push(element.outerHTML.slice(0, 80));
    if (element.tagName !== 'rect') continue;
    const kind = element.getAttribute('class');
    bars[kind] = (bars[kind] ?? 0) + 1;
    if (element.closest('.time')) widest = Math.max(widest, box.width);
  }
  const found = document.createElement('output');
  found.textContent = JSON.stringify({ outside, bars, widest });
  document.body.append(found);
});`;
