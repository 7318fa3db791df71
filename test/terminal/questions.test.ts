/** The questions on every kind of terminal: asked where they can be answered, in what can be shown there. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DemoServer } from '../../src/demo/server.ts';
import { temperament } from '../../src/demo/temperaments.ts';
import { fixturePath } from '../programs/fixture.ts';
import { type PtyOptions, startPty } from '../support/pty.ts';
import { describeWith } from '../support/require.ts';

let place: string;
let server: DemoServer;

beforeAll(async () => {
  place = mkdtempSync(join(tmpdir(), 'imap-doctor-questions-'));
  const found = temperament('generous');
  if (found === undefined) throw new Error('no generous');
  server = await DemoServer.start(found);
});
afterAll(async () => {
  await server.close();
  rmSync(place, { recursive: true, force: true });
});

function profile(name: string): string {
  const folder = join(place, name.replace(/\W/g, '-'));
  cpSync(fixturePath('thunderbird/bad/fresh'), folder, { recursive: true });
  return folder;
}

const before = readFileSync(fixturePath('thunderbird/bad/fresh/prefs.js'), 'utf8');
const content = (folder: string): string => readFileSync(join(folder, 'prefs.js'), 'utf8');
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is about them
const PAINT = /\u001b\[[\d;]*m/g;

describeWith('script', 'a question', () => {
  test.concurrent.each<[string, PtyOptions, { color: boolean; unicode: boolean }, string[]]>([
    ['an ordinary terminal', {}, { color: true, unicode: true }, []],
    ['20 columns', { columns: 20 }, { color: true, unicode: true }, []],
    ['0 columns', { columns: 0 }, { color: true, unicode: true }, []],
    ['no UTF-8', { env: { LANG: 'C' } }, { color: true, unicode: false }, []],
    ['NO_COLOR', { env: { NO_COLOR: '1' } }, { color: false, unicode: true }, []],
    ['--color never', {}, { color: false, unicode: true }, ['--color', 'never']],
  ])('fix, %s: yes is yes', async (name, options, allowed, flags) => {
    const folder = profile(name);
    const pty = startPty(['fix', folder, ...flags], options);
    // However narrow the terminal breaks it.
    await pty.waitFor(/Make/);
    pty.type('y\r');
    const { code, raw, restored } = await pty.ended;
    expect({ code, restored }, raw).toEqual({ code: 0, restored: true });
    expect(content(folder)).not.toBe(before);
    if (!allowed.color) expect(raw.match(PAINT) ?? []).toEqual([]);
    if (!allowed.unicode) expect(raw.match(/[^\0-\x7f]/g) ?? []).toEqual([]);
    expect(raw.length).toBeLessThan(20_000);
  });

  test.concurrent.each<[string, PtyOptions]>([
    ['TERM=dumb', { env: { TERM: 'dumb' } }],
    ['CI=true', { env: { CI: 'true' } }],
    ['standard input closed', { shell: '<&-' }],
    ['standard input empty', { shell: '</dev/null' }],
  ])('fix, %s: nobody is asked, nothing is written', async (name, options) => {
    const folder = profile(name);
    const { code, raw } = await startPty(['fix', folder], options).ended;
    expect(code).toBe(1);
    expect(raw).toContain('Nothing was written: there is no terminal to ask on');
    expect(readdirSync(folder)).toEqual(['prefs.js']);
  });

  test.concurrent.each<[string, PtyOptions, string]>([
    ['no UTF-8', { env: { LANG: 'C' } }, '*'],
    ['0 columns', { columns: 0 }, '·'],
    ['20 columns', { columns: 20 }, '·'],
  ])('the password, %s: masked, and no key shows it', async (_name, options, mask) => {
    const pty = startPty(['check', `${server.user}@127.0.0.1:${server.port}`, '--security', 'none'], options);
    await pty.waitFor('Password');
    pty.type(server.password);
    await pty.waitFor(mask.repeat(3));
    // Ctrl-T is the key that shows it, as the prompt comes.
    pty.type('\u0014');
    pty.type('\r');
    const { code, raw, restored } = await pty.ended;
    expect({ code, restored }, raw).toEqual({ code: 0, restored: true });
    expect(raw.replace(/[^a-z-]/g, '')).not.toContain(server.password);
    expect(raw).toContain('nothing wrong found');
  });

  test.concurrent.each<[string, PtyOptions]>([
    ['TERM=dumb', { env: { TERM: 'dumb' } }],
    ['CI=true', { env: { CI: 'true' } }],
    ['standard input closed', { shell: '<&-' }],
  ])('the password, %s: not asked for', async (_name, options) => {
    const { code, raw } = await startPty(['check', 'jo@127.0.0.1:1'], options).ended;
    expect({ code, raw }).toEqual({ code: 2, raw: expect.stringContaining('No password: there is no terminal') });
  });
});
