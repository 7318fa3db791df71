/** A server that knows the secret says it back in every form and at every place; nothing of that comes out. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Secret } from '../../src/base/secret.ts';
import type { Fault } from '../../src/demo/faults.ts';
import { DemoServer } from '../../src/demo/server.ts';
import { temperament } from '../../src/demo/temperaments.ts';
import { reportFormats as formats } from '../../src/reporters/index.ts';
import { Wire } from '../../src/wire/wire.ts';
import { fixturePath } from '../programs/fixture.ts';
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
async function everything(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  into = folder,
): Promise<string> {
  const files = ['--save', join(into, 'facts'), '--save-baseline', join(into, 'baseline'), '-v'];
  const { stdout, stderr } = await runMain([...args, ...files], '', env);
  const written = readdirSync(into).map((name) => readFileSync(join(into, name), 'utf8'));
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

  function demoFor(faults: readonly Fault[]): Promise<DemoServer> {
    const row = temperament('dovecot');
    if (row === undefined) throw new Error('no dovecot');
    return DemoServer.start(row, { user: 'jo', password: CANARY, limit: null, faults, keepaliveMs: null });
  }

  async function checked(
    faults: readonly Fault[],
    command: (port: number) => string[] = at,
    into = folder,
  ): Promise<string> {
    const demo = await demoFor(faults);
    const all = await everything([...command(demo.port), '--format', 'json'], env, into);
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

  test('a watch, in every format', async () => {
    const faults: Fault[] = [
      { at: 'id', do: { line: `* ID ("name" "${forms[4]}")\r\n{tag} OK ${said}` } },
      { at: 'idling', do: { bytes: `* BYE ${said}\r\n`, and: 'close' }, connection: 2 },
    ];
    const demo = await demoFor(faults);
    const args = ['watch', `jo@127.0.0.1:${demo.port}`, '--security', 'none', '--duration', '5s'];
    const all = [await everything([...args, '--max-connections', '1'], env)];
    await demo.close();
    for (const format of formats) {
      const { stdout, stderr } = await runMain(['check', '--from', join(folder, 'facts'), '--format', format, '-v']);
      // A ticket and a mail name no rule.
      if (format === 'markdown' || format === 'reply') expect(stdout).toContain('IDLE');
      else expect(stdout).toContain('idle/cut-short');
      all.push(stdout, stderr);
    }
    expect(all.join('')).toContain('BYE [secret]');
    expect(leaks(all.join('\n'))).toEqual([]);
  });

  const delivering = (port: number): string[] => [
    ...['check', `jo@127.0.0.1:${port}`, '--security', 'none', '--test-delivery', '--client', 'connections=2'],
  ];
  const five = (does: Fault['do'], where: string): Fault => ({ at: where, do: does, connection: 5 });

  test('the delivery test, said back wherever it can be', async () => {
    const faults = [
      ...['create', 'examine', 'idle', 'login'].map((where) => five({ line: `{tag} NO ${said}` }, where)),
      five({ bytes: `* BYE ${said}\r\n`, and: 'close' }, 'create'),
      { at: 'append', do: { line: `{tag} NO ${said}` } },
    ];
    const texts = await Promise.all(
      faults.map((fault, i) => {
        const own = join(folder, String(i));
        mkdirSync(own);
        return checked([fault], delivering, own);
      }),
    );
    for (const all of texts) {
      expect(all).toContain('idle/delivery-not-tested');
      expect(leaks(all)).toEqual([]);
    }
  });

  test('when the delivery test crashes with it in its hands', async () => {
    const { command } = Wire.prototype;
    vi.spyOn(Wire.prototype, 'command').mockImplementation(function (this: Wire, stage, text, answers) {
      if (text.startsWith('CREATE')) throw new Error(`cannot create ${said}`);
      return command.call(this, stage, text, answers);
    });
    const all = await checked([], delivering);
    expect(all).toContain('This check crashed');
    expect(leaks(all)).toEqual([]);
  });

  test('when the report cannot be made with it in its hands', async () => {
    const { Net } = await import('../../src/probes/net.ts');
    // A new one each time: the first is caught with the probe, and told without the secret.
    vi.spyOn(Net.prototype, 'closeAll').mockImplementation(() => Promise.reject(new Error(`no ${said}\u001b[2J`)));
    const demo = await demoFor([]);
    const { code, stdout, stderr } = await runMain(at(demo.port), '', env);
    const piped = await runMain(at(demo.port, '--password-stdin'), `${CANARY}\n`);
    await demo.close();
    expect([code, piped.code, stdout]).toEqual([3, 3, '']);
    for (const text of [stderr, piped.stderr]) {
      expect(text).toContain('crashed (internal error)');
      expect(leaks(text)).toEqual([]);
      expect(text).not.toContain('\u001b');
    }
  });

  test('when a check crashes with it in its hands', async () => {
    vi.spyOn(Wire.prototype, 'idle').mockRejectedValue(new Error(`cannot send ${said}`));
    const all = await checked([]);
    expect(all).toContain('This check crashed');
    expect(leaks(all)).toEqual([]);
  });
});

test('a second run that is held against the baseline of the first', async () => {
  const greeting = `* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN SASL-IR] ${said}`;
  const server = await startScript(
    obliging(greeting, (line, tag) => (line.startsWith('AUTH') ? `${tag} NO ${said}\r\n` : undefined)),
  );
  const env = { IMAP_DOCTOR_PASSWORD: CANARY };
  await everything(at(server.port), env);
  for (const format of formats) {
    const { stdout, stderr } = await runMain(
      at(server.port, '--baseline', join(folder, 'baseline'), '--format', format, '-v'),
      '',
      env,
    );
    // A line for each finding, and there is none left.
    if (format !== 'unix') expect(stdout).not.toBe('');
    expect(leaks(stdout + stderr)).toEqual([]);
  }
  await server.close();
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
  const { stdout, stderr } = await runMain(['lint', fixturePath('.'), '--format', format, '-v']);
  expect(stdout.length).toBeGreaterThan(500);
  expect(stdout + stderr).not.toMatch(/canary|Zx81/);
});

test('no form is overlooked, whatever stands around it', () => {
  const secret = new Secret(CANARY);
  for (const form of forms) expect(leaks(secret.hideIn(`before ${form} after`, 'jo')), form).toEqual([]);
  expect(secret.hideIn('An ordinary sentence with Maximum number of connections.', 'jo')).not.toContain('[secret]');
});
