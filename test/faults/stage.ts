/** One cell of the table: a server that goes wrong at one step, and all that came of checking it. */
import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { Secret } from '../../src/base/secret.ts';
import { exitCodeOf } from '../../src/cli/exit.ts';
import type { Fault } from '../../src/demo/faults.ts';
import { DemoServer } from '../../src/demo/server.ts';
import type { Temperament } from '../../src/demo/temperament.ts';
import { temperament } from '../../src/demo/temperaments.ts';
import { diagnose } from '../../src/engine/check.ts';
import type { Account } from '../../src/model/account.ts';
import type { Report } from '../../src/model/report.ts';
import type { Security } from '../../src/model/security.ts';
import { defaultPolicy } from '../../src/policy/policy.ts';
import { watching } from '../../src/probes/index.ts';
import { json } from '../../src/reporters/json.ts';
import { terminal } from '../../src/reporters/terminal.ts';
import { styleFor } from '../../src/terminal/terminal.ts';
import { english } from '../../src/words/english.ts';
import type { Authority, Credentials } from '../support/certificates.ts';
import { clientAccount } from '../support/client.ts';

/** For a whole check, in ms; a step may take 0.6 of it. */
const TIMEOUT = 4000;
/** What a terminal would obey: control characters but the line feed, and what turns the direction of writing. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is about them
export const OBEYED = /[\0-\x09\x0b-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069]/;

/** Over the deadline, in ms. */
export const GRACE = 1000;

export interface Cell {
  readonly name: string;
  readonly security: Security;
  readonly faults: readonly Fault[];
  /** Default: one the authority issued for 127.0.0.1. */
  readonly certificate?: Credentials;
  /** Nothing listens on the port. */
  readonly refused?: true;
  /** Default {@link TIMEOUT}; more where the fault is met late, so that what comes after it is seen too. */
  readonly timeoutMs?: number;
  /** Also tries how soon IDLE tells of new mail. */
  readonly testDelivery?: true;
  /** Watches so long (ms) instead of checking. */
  readonly watch?: number;
}

export interface Outcome {
  readonly report: Report;
  readonly ids: readonly string[];
  /** The facts that are not there, each with its reason: `session:broken-off`. */
  readonly missing: readonly string[];
  readonly exit: number;
  /** How long it took beyond its deadline, in ms; negative when it was done before. */
  readonly late: number;
  /** Sockets to the server this process still holds. */
  readonly held: number;
  /** Folders that are there now and were not before. */
  readonly folders: readonly string[];
  readonly texts: { readonly terminal: string; readonly json: string };
}

const dovecot = temperament('dovecot');
if (dovecot === undefined) throw new Error('no dovecot');

/** Says no capabilities by itself, so that each step of a sign-in takes place. */
export const talkative: Temperament = {
  ...dovecot,
  limit: null,
  greeting: 'ready.',
  tellsCapabilities: 'asked',
};

/** The connections the mail program of these checks wants. */
const WANTED = 2;

export async function play(cell: Cell, authority: Authority, usual: Credentials): Promise<Outcome> {
  const tls = cell.certificate ?? usual;
  const server = await DemoServer.start(talkative, {
    security: cell.security,
    ...(cell.security === 'none' ? {} : { tls }),
    faults: cell.faults,
    limit: null,
    keepaliveMs: null,
  });
  const { port } = server;
  if (cell.refused) await server.close();
  const { timeoutMs = TIMEOUT } = cell;
  const started = performance.now();
  try {
    const { report, crashed } = await diagnose(
      {
        host: '127.0.0.1',
        port,
        security: cell.security,
        credentials: {
          kind: 'password',
          user: server.user,
          host: '127.0.0.1',
          port,
          secret: new Secret(server.password),
        },
        accounts: [accountAt(port, cell.security, server.user)],
        ca: authority.ca,
        insecure: false,
        allowPlaintext: false,
        cap: cell.watch === undefined ? 50 : 1,
        timeoutMs,
        testDelivery: cell.testDelivery === true,
      },
      new AbortController().signal,
      {},
      defaultPolicy(),
      cell.watch === undefined ? undefined : watching(cell.watch),
    );
    const late = performance.now() - started - timeoutMs;
    const held = await stillHeld(port);
    const exit = exitCodeOf(report, 'error', crashed);
    const texts = { terminal: await onTerminal(report), json: json(report, english) };
    const ids = report.findings.map(({ ruleId }) => ruleId);
    const folders = server.folders.filter((path) => !talkative.folders.some((folder) => folder.path === path));
    return { report, ids, missing: missingIn(report), exit, late, held, folders, texts };
  } finally {
    if (!cell.refused) await server.close();
  }
}

function accountAt(port: number, security: Security, user: string): Account {
  return clientAccount(`connections=${WANTED}`, { host: '127.0.0.1', port, security, user });
}

function missingIn({ facts }: Report): string[] {
  return Object.entries(facts).flatMap(([name, fact]) =>
    fact.status === 'failed' ? [`${name}:${fact.error.code}`] : [],
  );
}

async function onTerminal(report: Report): Promise<string> {
  const stream = Object.assign(process.stdout, {});
  const io = { stdout: stream, env: { LANG: 'C.UTF-8' }, platform: 'linux' as const, words: english };
  const style = await styleFor(stream, io as never, 'never');
  return terminal(report, { style, areasShown: false, quiet: false, verbose: true, seconds: 1 });
}

const TABLE = '/proc/net/tcp';

/** Asks the kernel. A socket nobody holds any more (its inode is 0) may linger there for a minute. */
async function stillHeld(port: number): Promise<number> {
  if (!existsSync(TABLE)) return 0;
  const remote = `:${port.toString(16).toUpperCase().padStart(4, '0')}`;
  const held = (): number =>
    readFileSync(TABLE, 'utf8')
      .split('\n')
      .map((line) => line.trim().split(/ +/))
      .filter((fields) => fields[2]?.endsWith(remote) && fields[9] !== '0').length;
  // The library that lists the folders lets the event loop turn once before it closes.
  if (held() > 0) await sleep(50);
  return held();
}
