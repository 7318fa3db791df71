/**
 * A real terminal whose every byte is seen: `script` (util-linux) makes the pseudo terminal, and what comes out of it
 * is kept as it is. For what a screen looks like to somebody who works with it there is terminal.ts.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { binary, scrubbed } from './binary.ts';

export interface PtyOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** Default 80; 0 is what `script`, some agents and `docker -t` at its start say. */
  readonly columns?: number;
  /** Default 20000. Then the program is killed, and the code is null. */
  readonly timeoutMs?: number;
  /** After the program's arguments, for the shell: a redirection. */
  readonly shell?: string;
  readonly cwd?: string;
}

export interface Ended {
  readonly code: number | null;
  /** Every byte the terminal was sent. */
  readonly raw: string;
  /** Echo, line mode and signals of the keyboard are as they were before. */
  readonly restored: boolean;
}

export interface Pty {
  raw(): string;
  /** Rejects with what was shown after `ms` (default 15000). */
  waitFor(pattern: RegExp | string, ms?: number): Promise<void>;
  /** As if typed: `\x03` is Ctrl-C. */
  type(text: string): void;
  /** To the program itself, and not to the shell around it. */
  signal(name: NodeJS.Signals): void;
  readonly ended: Promise<Ended>;
}

/** Beyond that it is a flood, and ended. Bytes. */
const FLOOD = 300_000;
const CHANGED = '(the terminal is not as it was)';

/** Starts imap-doctor on a terminal of its own. */
export function startPty(args: readonly string[], options: PtyOptions = {}): Pty {
  const home = mkdtempSync(join(tmpdir(), 'imap-doctor-pty-'));
  const pid = join(home, 'pid');
  const child = spawn('script', ['-qec', commandLine(args, pid, options), '/dev/null'], {
    env: scrubbed({ HOME: home, TERM: 'xterm-256color', SHELL: '/bin/sh' }, options.env),
    stdio: ['pipe', 'pipe', 'ignore'],
    ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
  });
  child.stdin.on('error', () => undefined);
  let raw = '';
  const kill = (): void => {
    signal(pid, 'SIGKILL');
    child.kill('SIGKILL');
  };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    raw += text;
    if (raw.length > FLOOD) kill();
  });
  const timer = setTimeout(kill, options.timeoutMs ?? 20_000);
  const ended = once(child, 'close').then(([code]) => {
    clearTimeout(timer);
    rmSync(home, { recursive: true, force: true });
    return { code: code as number | null, raw: raw.replace(CHANGED, ''), restored: !raw.includes(CHANGED) };
  });
  return {
    raw: () => raw,
    waitFor: (pattern, ms = 15_000) => waitFor(() => raw, pattern, ms),
    type: (text) => void child.stdin.write(text),
    signal: (name) => signal(pid, name),
    ended,
  };
}

/** Runs it to its end; nobody types anything. */
export function runPty(args: readonly string[], options: PtyOptions = {}): Promise<Ended> {
  return startPty(args, options).ended;
}

/**
 * The size is set from within, where the terminal is. The shell traps the keyboard's signals, which it shares with the
 * program (a trap, unlike ignoring, is not inherited), so that it lives to look at the terminal afterwards.
 */
function commandLine(args: readonly string[], pid: string, { columns = 80, shell = '' }: PtyOptions): string {
  const program = [process.execPath, binary, ...args].map(quoted).join(' ');
  return [
    `trap : INT QUIT; stty cols ${columns} rows 40; before=$(stty -g)`,
    `sh -c 'echo $$ >"$0"; exec "$@"' ${quoted(pid)} ${program} ${shell}; code=$?`,
    `[ "$before" = "$(stty -g)" ] || printf %s ${quoted(CHANGED)}; exit $code`,
  ].join('\n');
}

function quoted(word: string): string {
  return `'${word.replaceAll("'", "'\\''")}'`;
}

function signal(pidFile: string, name: NodeJS.Signals): void {
  const pid = existsSync(pidFile) ? Number(readFileSync(pidFile, 'utf8')) : 0;
  if (!(pid > 1)) return;
  try {
    process.kill(pid, name);
  } catch {
    // Already gone.
  }
}

async function waitFor(shown: () => string, pattern: RegExp | string, ms: number): Promise<void> {
  const deadline = Date.now() + ms;
  while (typeof pattern === 'string' ? !shown().includes(pattern) : !pattern.test(shown())) {
    if (Date.now() > deadline) throw new Error(`Not shown within ${ms} ms: ${pattern}\n${JSON.stringify(shown())}`);
    await sleep(20);
  }
}
