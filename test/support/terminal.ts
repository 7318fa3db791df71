/** A real terminal (tmux) with one program in it, typed into and read like a user would. */
import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';

export interface TerminalOptions {
  readonly command: readonly string[];
  /** The complete environment of the command; TERM, TMUX and TMUX_PANE are what the terminal itself sets. */
  readonly env: Readonly<Record<string, string>>;
  /** Default 80. */
  readonly columns?: number;
  /** Default 24. */
  readonly rows?: number;
  readonly cwd?: string;
}

export interface Terminal {
  /** Types the text as it is. */
  send(text: string): Promise<void>;
  /** Presses one key by tmux's name for it: `Enter`, `C-c`, `Down`, `Escape`, `BSpace`, ... */
  key(name: string): Promise<void>;
  /** What is on the screen and above it, without colours; trailing blanks of each line are gone. */
  screen(): Promise<string>;
  /** The screen as soon as it shows the pattern. Rejects with the last screen after `ms` (default 15000). */
  waitFor(pattern: RegExp | string, ms?: number): Promise<string>;
  /** The exit status once the command has ended; 128 + n for signal n. Rejects after `ms` (default 20000). */
  exitCode(ms?: number): Promise<number>;
  /** Ends this terminal's own tmux server and whatever still runs in it. */
  close(): Promise<void>;
}

const run = promisify(execFile);
type Tmux = (...args: string[]) => Promise<string>;

/** Opens the terminal and starts the command in it. */
export async function startTerminal(options: TerminalOptions): Promise<Terminal> {
  const directory = mkdtempSync(join(tmpdir(), 'imap-doctor-tmux-'));
  const tmux = server(directory);
  const columns = String(options.columns ?? 80);
  const rows = String(options.rows ?? 24);
  const size = ['-x', columns, '-y', rows];
  // `cat` keeps the server alive until the options are set: a command that ends at once would take it down.
  await tmux('new-session', '-d', '-s', 'test', ...size, 'cat');
  await tmux('set-option', '-g', 'remain-on-exit', 'on');
  await tmux('set-option', '-g', 'remain-on-exit-format', '');
  await tmux('set-option', '-g', 'history-limit', '20000');
  // -n on a window of its own, and `env -i` in front: tmux would add its own environment to the command's.
  const cwd = options.cwd === undefined ? [] : ['-c', options.cwd];
  await tmux('new-window', '-t', 'test:1', ...cwd, ...commandLine(options, join(directory, 'status')));
  await tmux('kill-window', '-t', 'test:0');
  return terminal(tmux, directory);
}

function terminal(tmux: Tmux, directory: string): Terminal {
  const screen = async () =>
    (await tmux('capture-pane', '-p', '-J', '-S', '-', '-t', 'test:1')).replace(/[ \n]+$/, '\n');
  return {
    send: async (text) => void (await tmux('send-keys', '-t', 'test:1', '-l', '--', text)),
    key: async (name) => void (await tmux('send-keys', '-t', 'test:1', '--', name)),
    screen,
    waitFor: (pattern, ms = 15_000) => waitFor(screen, pattern, ms),
    exitCode: (ms = 20_000) => exitCode(tmux, join(directory, 'status'), screen, ms),
    close: async () => {
      const pid = Number(await tmux('display-message', '-p', '-t', 'test:1', '#{pane_pid}').catch(() => ''));
      await tmux('kill-server').catch(() => undefined);
      endGroup(pid);
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

/** For a command that outlives the hang-up. It leads a process group of its own; a pid of 0 or 1 would mean others'. */
function endGroup(pid: number): void {
  if (!(pid > 1)) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // Already gone.
  }
}

function server(directory: string): Tmux {
  const socket = join(directory, randomBytes(4).toString('hex'));
  const env = { PATH: process.env['PATH'] ?? '/usr/bin:/bin', LANG: 'C.UTF-8', TERM: 'xterm-256color' };
  // -f /dev/null: the developer's own tmux.conf stays out of it.
  return async (...args) => (await run('tmux', ['-u', '-S', socket, '-f', '/dev/null', ...args], { env })).stdout;
}

/**
 * `env -i` and the variables, so that the command sees these and TERM and no others. The shell around it notes the exit
 * status: tmux 3.3 reports none for a command that a signal ended. It traps the signals of the keyboard, which it
 * shares with the command (a trap, unlike ignoring, is not inherited), so that it lives to write the note.
 */
function commandLine(options: TerminalOptions, note: string): string[] {
  const variables = { TERM: 'screen-256color', ...options.env };
  const script = 'trap : INT QUIT; note=$1; shift; "$@"; echo $? >"$note.new" && mv "$note.new" "$note"';
  const assignments = Object.entries(variables).map(([name, value]) => `${name}=${value}`);
  return ['sh', '-c', script, 'sh', note, 'env', '-i', ...assignments, ...options.command];
}

async function waitFor(screen: () => Promise<string>, pattern: RegExp | string, ms: number): Promise<string> {
  const deadline = Date.now() + ms;
  for (;;) {
    const now = await screen();
    if (
      typeof pattern === 'string'
        ? now.includes(pattern)
        : new RegExp(pattern, pattern.flags.replace(/[gy]/g, '')).test(now)
    )
      return now;
    if (Date.now() > deadline)
      throw new Error(`The terminal did not show ${pattern} within ${ms} ms. It shows:\n${now}`);
    await sleep(30);
  }
}

async function exitCode(tmux: Tmux, note: string, screen: () => Promise<string>, ms: number): Promise<number> {
  const deadline = Date.now() + ms;
  for (;;) {
    // Dead as well as noted: then everything it wrote has reached the screen.
    const dead = (await tmux('display-message', '-p', '-t', 'test:1', '#{pane_dead}')).trim() === '1';
    if (dead && existsSync(note)) return Number(readFileSync(note, 'utf8'));
    if (Date.now() > deadline) {
      throw new Error(`The command still runs after ${ms} ms. The terminal shows:\n${await screen()}`);
    }
    await sleep(30);
  }
}
