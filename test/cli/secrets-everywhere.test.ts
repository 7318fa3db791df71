/** A server that knows the secret says it back in every form and at every place; nothing of that comes out. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Fault } from '../../src/demo/faults.ts';
import { DemoServer } from '../../src/demo/server.ts';
import { temperament } from '../../src/demo/temperaments.ts';
import { Secret } from '../../src/secret.ts';
import { Wire } from '../../src/wire/wire.ts';
import { fixturePath } from '../configs/fixture.ts';
import { runMain } from '../support/in-process.ts';
import { obliging, startScript } from '../support/script-server.ts';

const CANARY = 'Kanarien?vogel"7\\9ü';
const base64 = (text: string): string => Buffer.from(text).toString('base64');

/** Every way in which it travels, or in which somebody would write it down. */
const forms = [
  CANARY,
  CANARY.replace(/["\\]/g, '\\$&'),
  JSON.stringify(CANARY).slice(1, -1),
  'Kanarien?vogel\\"7\\\\9\\u00fc',
  encodeURIComponent(CANARY),
  encodeURIComponent(CANARY).replace(/%../g, (code) => code.toLowerCase()),
  base64(CANARY),
  base64(CANARY).replace(/=+$/, ''),
  base64(`\0jo\0${CANARY}`),
  base64(`admin\0jo\0${CANARY}`),
  base64(`user=jo\x01auth=Bearer ${CANARY}\x01\x01`),
  base64(`n,a=jo,\x01host=127.0.0.1\x01port=993\x01auth=Bearer ${CANARY}\x01\x01`),
  Buffer.from(`x${CANARY}`).toString('base64url'),
];
/** What no output may contain: the forms, and the heart of each base64 of it. */
const telltales = [
  ...forms,
  'Kanarien',
  'vogel',
  ...['', 'x', 'xx'].map((before) => base64(before + CANARY).slice(4, 16)),
];
const leaks = (text: string): string[] => telltales.filter((form) => text.includes(form));

const formats = ['terminal', 'json', 'sarif', 'github', 'junit'] as const;
const kinds = [
  ['password', { IMAP_DOCTOR_PASSWORD: CANARY }],
  ['token', { IMAP_DOCTOR_ACCESS_TOKEN: CANARY }],
] as const;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'imap-doctor-canary-'));
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

/** All that a run gives away: both streams and every file it writes. */
async function everything(args: readonly string[], env: Readonly<Record<string, string>>): Promise<string> {
  const files = ['--save', join(folder, 'facts'), '--save-baseline', join(folder, 'baseline'), '-v'];
  const { stdout, stderr } = await runMain([...args, ...files], '', env);
  const written = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
  expect(written.length).toBe(2);
  return [stdout, stderr, ...written].join('\n');
}

const at = (port: number, ...more: readonly string[]): string[] => [
  ...['check', `jo@127.0.0.1:${port}`, '--security', 'none', '--client', 'thunderbird'],
  ...more,
];

const said = forms.join(' | ');

describe.each(kinds)('a %s', (kind, env) => {
  const mechanism = kind === 'token' ? 'AUTH=XOAUTH2 SASL-IR' : 'AUTH=PLAIN SASL-IR';
  const greeting = `* OK [CAPABILITY IMAP4rev1 ${mechanism}] ${said}`;

  test.each<[string, (tag: string) => string]>([
    ['NO', (tag) => `${tag} NO [AUTHENTICATIONFAILED] ${said}\r\n`],
    ['BYE', () => `* BYE [UNAVAILABLE] ${said}\r\n`],
    ['no IMAP at all', () => `${said}\r\n`],
  ])('said back at the sign-in with %s', async (_how, answer) => {
    const server = await startScript(
      obliging(greeting, (line, tag) => (line.startsWith('AUTH') ? answer(tag) : undefined)),
    );
    const all = await everything(at(server.port, '--format', 'json'), env);
    await server.close();
    expect(all).toContain('[secret]');
    expect(leaks(all)).toEqual([]);
  });

  test.each(formats)('in the format %s', async (format) => {
    const server = await startScript(
      obliging(greeting, (line, tag) => (line.startsWith('AUTH') ? `${tag} NO ${said}\r\n` : undefined)),
    );
    const all = await everything(at(server.port, '--format', format), env);
    await server.close();
    expect(all).toContain('[secret]');
    expect(leaks(all)).toEqual([]);
  });

  test('when the time is up', async () => {
    const server = await startScript(obliging(greeting, (line) => (line.startsWith('AUTH') ? '' : undefined)));
    const all = await everything(at(server.port, '--timeout', '1'), env);
    await server.close();
    expect(leaks(all)).toEqual([]);
  });
});

describe('after the sign-in', () => {
  const env = { IMAP_DOCTOR_PASSWORD: CANARY };

  async function checked(faults: readonly Fault[]): Promise<string> {
    const row = temperament('dovecot');
    if (row === undefined) throw new Error('no dovecot');
    const demo = await DemoServer.start(row, { user: 'jo', password: CANARY, limit: null, faults });
    const all = await everything(at(demo.port, '--format', 'json'), env);
    await demo.close();
    return all;
  }

  const listed = forms.map((form) => `* LIST () "/" "${form.replace(/["\\]/g, '\\$&')}"`).join('\r\n');

  test.each([
    ['ID', 'id', `* ID ("name" "${forms[4]} ${forms[6]}" "version" "${forms[8]}")\r\n{tag} OK ${said}`],
    ['the folders', 'list', `${listed}\r\n{tag} OK ${said}`],
    ['the namespace', 'namespace', `* NAMESPACE (("${forms[4]}" ".")) NIL NIL\r\n{tag} OK`],
    ['the folders, NO', 'list', `{tag} NO ${said}`],
    ['EXAMINE', 'examine', `{tag} BAD ${said}`],
    ['IDLE', 'idle', `{tag} NO ${said}`],
  ])('said back at %s', async (_name, where, line) => {
    const all = await checked([{ at: where, do: { line } }]);
    expect(all).toContain('[secret]');
    expect(leaks(all)).toEqual([]);
  });

  test('when a check crashes with it in its hands', async () => {
    vi.spyOn(Wire.prototype, 'idle').mockRejectedValue(new Error(`cannot send ${said}`));
    const all = await checked([]);
    expect(all).toContain('This check crashed');
    expect(leaks(all)).toEqual([]);
  });
});

test('saved facts and a second run over them', async () => {
  const row = temperament('dovecot');
  if (row === undefined) throw new Error('no dovecot');
  const demo = await DemoServer.start(row, { user: 'jo', password: CANARY });
  await everything(at(demo.port), { IMAP_DOCTOR_PASSWORD: CANARY });
  await demo.close();
  for (const format of formats) {
    const again = await runMain(['check', '--from', join(folder, 'facts'), '--format', format, '-v']);
    expect(again.stdout).not.toBe('');
    expect(leaks(again.stdout + again.stderr)).toEqual([]);
  }
});

test.each(formats)('the passwords in settings files, in the format %s', async (format) => {
  const texts: string[] = [];
  for (const kind of ['ok', 'bad', 'unreadable']) {
    const { stdout, stderr } = await runMain(['lint', fixturePath(kind), '--format', format, '-v']);
    texts.push(stdout, stderr);
  }
  expect(texts.join('').length).toBeGreaterThan(1000);
  expect(texts.join('\n')).not.toMatch(/canary|Zx81/);
});

test('no form is overlooked, whatever stands around it', () => {
  const secret = new Secret(CANARY);
  for (const form of forms) expect(leaks(secret.hideIn(`before ${form} after`, 'jo')), form).toEqual([]);
  expect(secret.hideIn('An ordinary sentence with Maximum number of connections.', 'jo')).not.toContain('[secret]');
});
