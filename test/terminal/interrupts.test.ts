/**
 * Ctrl-C and SIGTERM at every stage, on a real terminal: 130, soon, with no connection and no folder left, and the
 * terminal as it was. A server that goes silent holds the program at the stage.
 */
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Fault } from '../../src/demo/faults.ts';
import { DemoServer } from '../../src/demo/server.ts';
import { talkative } from '../faults/stage.ts';
import { fixturePath } from '../programs/fixture.ts';
import { makeAuthority } from '../support/certificates.ts';
import { type Pty, startPty } from '../support/pty.ts';
import { describeWith } from '../support/require.ts';

interface Stage {
  readonly args: readonly string[];
  readonly faults?: readonly Fault[];
  readonly security?: 'tls' | 'starttls' | 'none';
  /** What the terminal shows, or a command the server has received by then (that many times). */
  readonly until: RegExp | { readonly heard: RegExp; readonly times?: number };
  readonly password?: false;
}

const stall = (at: string, connection?: number): Fault[] => [
  { at, do: 'stall', ...(connection === undefined ? {} : { connection }) },
];
const check = ['check', 'SERVER', '--client', 'connections=3'];

/** The connections of a check: 1 signs in and tries IDLE, 2 lists the folders, those after it are counted. */
const stages: Readonly<Record<string, Stage>> = {
  'the question for the address': { args: ['check'], until: /Your mail address/ },
  'the question for the password': { args: check, until: /Password for/, password: false },
  'the question before the delivery test': { args: [...check, '--test-delivery'], until: /May it do that/ },
  'the search for the server': { args: ['check', 'jo@example.test', '--dns', 'SILENT'], until: { heard: /dns/ } },
  'the TLS handshake': { args: check, faults: stall('connect'), security: 'tls', until: { heard: /connected/ } },
  STARTTLS: { args: check, faults: stall('starttls'), security: 'starttls', until: { heard: / STARTTLS/ } },
  'the greeting': { args: check, faults: stall('greeting'), until: { heard: /connected/ } },
  'the sign-in': { args: check, faults: stall('login'), until: { heard: / AUTHENTICATE/ } },
  'the folder list': { args: check, faults: stall('list'), until: { heard: / LIST/ } },
  'IDLE that gets no answer': { args: check, faults: stall('idle'), until: { heard: / IDLE/ } },
  'listening in IDLE': { args: check, until: { heard: / IDLE/ } },
  'the count': { args: check, faults: stall('login', 4), until: { heard: / AUTHENTICATE/, times: 4 } },
  'a folder of the count': { args: check, faults: stall('examine', 3), until: { heard: / EXAMINE/, times: 2 } },
  'saying goodbye': { args: check, faults: stall('logout'), until: { heard: / LOGOUT/ } },
  'a message of the delivery test': {
    args: [...check, '--test-delivery'],
    faults: stall('append'),
    until: { heard: / APPEND/ },
  },
  'making the folder of the delivery test': {
    args: [...check, '--test-delivery'],
    faults: [{ at: 'create', do: 'stall', connection: 6 }],
    until: { heard: / CREATE/ },
  },
  'a watch': { args: ['watch', 'SERVER', '--duration', '10m'], until: /0:5\d left|9:5\d left/ },
  'a watch that gets no answer': {
    args: ['watch', 'SERVER', '--duration', '10m'],
    faults: stall('login', 2),
    until: { heard: / AUTHENTICATE/, times: 2 },
  },
  'the question of fix': { args: ['fix', 'PROFILE'], until: /Make/ },
};

let place: string;
let tls: { key: string; cert: string };
let ca: string;

beforeAll(async () => {
  place = mkdtempSync(join(tmpdir(), 'imap-doctor-interrupts-'));
  const authority = await makeAuthority();
  tls = await authority.issue({ names: ['127.0.0.1'] });
  ca = join(place, 'ca.pem');
  writeFileSync(ca, authority.ca);
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

/** A name server that never answers: one for each program, so that the question of another is not taken for its. */
async function silentDns() {
  let asked = 0;
  const socket = createSocket('udp4').on('message', () => {
    asked += 1;
  });
  socket.bind(0, '127.0.0.1');
  await once(socket, 'listening');
  return { port: socket.address().port, asked: () => asked, close: () => socket.close() };
}

async function reached({ until }: Stage, pty: Pty, server: DemoServer, asked: () => number): Promise<void> {
  if (until instanceof RegExp) {
    await pty.waitFor(until);
    return;
  }
  const { heard, times = 1 } = until;
  const count = (): number => {
    if (heard.source === 'dns') return asked();
    if (heard.source === 'connected') return server.open;
    return server.transcript.filter(({ line }) => heard.test(line)).length;
  };
  await vi.waitFor(() => expect(count()).toBeGreaterThanOrEqual(times), { timeout: 15_000, interval: 20 });
}

const ways = ['Ctrl-C', 'SIGTERM', 'SIGHUP'] as const;

async function interrupted(name: string, stage: Stage, way: (typeof ways)[number]) {
  const { security = 'none', faults = [], args, password } = stage;
  const folder = join(place, `${name}-${way}`.replace(/\W/g, '-'));
  cpSync(fixturePath('thunderbird/bad/fresh'), folder, { recursive: true });
  const dns = await silentDns();
  const server = await DemoServer.start(talkative, {
    security,
    faults,
    limit: null,
    ...(security === 'none' ? {} : { tls }),
  });
  const words = args.flatMap((word) => {
    if (word === 'SERVER') return [`${server.user}@127.0.0.1:${server.port}`, '--security', security, '--ca', ca];
    return word.replace('SILENT', `127.0.0.1:${dns.port}`).replace('PROFILE', folder);
  });
  const pty = startPty(words, password === false ? {} : { env: { IMAP_DOCTOR_PASSWORD: server.password } });
  try {
    if (args.includes('--test-delivery') && !(stage.until instanceof RegExp)) {
      await pty.waitFor(/May it do that/);
      pty.type('y\r');
    }
    await reached(stage, pty, server, dns.asked);
    const since = performance.now();
    if (way === 'Ctrl-C') pty.type('\u0003');
    else pty.signal(way);
    const ended = await pty.ended;
    const took = performance.now() - since;
    await vi.waitFor(() => expect(server.open).toBe(0), { timeout: 3000 });
    const kept = readFileSync(join(folder, 'prefs.js'), 'utf8');
    return { ...ended, took, folders: server.folders, files: readdirSync(folder), kept };
  } finally {
    dns.close();
    await server.close();
  }
}

const before = readFileSync(fixturePath('thunderbird/bad/fresh/prefs.js'), 'utf8');
/** A terminal that is closed (SIGHUP) is a matter of a few: the way out is the same. */
const closing = ['the question for the password', 'the sign-in', 'a message of the delivery test', 'a watch'];
const cells = Object.entries(stages).flatMap(([name, stage]) =>
  ways.filter((way) => way !== 'SIGHUP' || closing.includes(name)).map((way) => ({ name, stage, way })),
);

describeWith('script', 'interrupted', () => {
  test.concurrent.each(cells)('by $way at $name', async ({ name, stage, way }) => {
    const { code, restored, raw, took, folders, files, kept } = await interrupted(name, stage, way);
    expect({ code, restored }, raw).toEqual({ code: 130, restored: true });
    // A watch asks each connection whether it still lives, and the delivery test removes its folder.
    expect(took).toBeLessThan(12_000);
    expect(folders.filter((path) => path.includes('imap-doctor-test'))).toEqual([]);
    expect({ files, kept }).toEqual({ files: ['prefs.js'], kept: before });
    expect(raw).not.toMatch(/mistake|Error\b|\bat .*\.js:\d+/);
    expect(raw.lastIndexOf('\u001b[?25l')).toBeLessThanOrEqual(raw.lastIndexOf('\u001b[?25h'));
  });

  test('the JSON report is whole, and says what was interrupted', async () => {
    const server = await DemoServer.start(talkative, { faults: stall('list') });
    const file = join(place, 'report.json');
    const args = ['check', `demo@127.0.0.1:${server.port}`, '--security', 'none', '--format', 'json'];
    const pty = startPty(args, { env: { IMAP_DOCTOR_PASSWORD: server.password }, shell: `>'${file}'` });
    await expect.poll(() => server.transcript.some(({ line }) => / LIST/.test(line)), { timeout: 15_000 }).toBe(true);
    pty.type('\u0003');
    expect((await pty.ended).code).toBe(130);
    await server.close();
    const { facts } = JSON.parse(readFileSync(file, 'utf8'));
    expect(facts.session.status).toBe('ok');
    expect(facts.mailboxes).toMatchObject({ status: 'failed', error: { code: 'interrupted' } });
  });
});
