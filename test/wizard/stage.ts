/** The conversation on a real terminal of 80 by 24, with a Thunderbird profile and a real Dovecot behind it. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { binary, scrubbed } from '../support/binary.ts';
import { startTerminal, type Terminal } from '../support/terminal.ts';

export const USER = 'jo@casa.test';
export const PASSWORD = 'Sesame-7351-öffne';

export interface Account {
  readonly user: string;
  readonly port: number;
  readonly host?: string;
  /** More lines of its prefs.js, without the branch: `authMethod`, 10. */
  readonly more?: readonly (readonly [string, string | number | boolean])[];
}

/** A home folder of somebody's own; it goes with `remove`. */
export class Home {
  readonly path = mkdtempSync(join(tmpdir(), 'imap-doctor-home-'));

  get profile(): string {
    return join(this.path, '.thunderbird', 'k3x9.default-release');
  }

  /** Sets these accounts up in Thunderbird. */
  thunderbird(accounts: readonly Account[]): this {
    const root = join(this.path, '.thunderbird');
    mkdirSync(this.profile, { recursive: true });
    writeFileSync(
      join(root, 'profiles.ini'),
      '[Profile0]\nName=default-release\nIsRelative=1\nPath=k3x9.default-release\n\n[General]\nVersion=2\n\n[Install1]\nDefault=k3x9.default-release\nLocked=1\n',
    );
    const prefs = [
      ...QUIET,
      ['mail.accountmanager.accounts', accounts.map((_, i) => `account${i + 1}`).join(',')] as const,
      ...accounts.flatMap(prefsOf),
    ];
    const lines = prefs.map(([key, value]) => `user_pref(${JSON.stringify(key)}, ${JSON.stringify(value)});\n`);
    writeFileSync(join(this.profile, 'prefs.js'), lines.join(''));
    return this;
  }

  get prefs(): string {
    return readFileSync(join(this.profile, 'prefs.js'), 'utf8');
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}

/** What a real Thunderbird needs to start without a question. */
const QUIET = [
  ['app.update.enabled', false],
  ['datareporting.policy.dataSubmissionEnabled', false],
  ['mail.shell.checkDefaultClient', false],
  ['mail.rights.version', 1],
  ['mailnews.start_page.enabled', false],
] as const;

function prefsOf({ user, port, host = 'localhost', more = [] }: Account, i: number) {
  const branch = `mail.server.server${i + 1}`;
  const own: readonly (readonly [string, string | number | boolean])[] = [
    ['type', 'imap'],
    ['name', user],
    ['hostname', host],
    ['userName', user],
    ['port', port],
    ['socketType', 3],
    ['login_at_startup', true],
    ['check_new_mail', true],
    ['max_cached_connections', 5],
    ...more,
  ];
  return [
    [`mail.account.account${i + 1}.server`, `server${i + 1}`] as const,
    [`mail.account.account${i + 1}.identities`, `id${i + 1}`] as const,
    [`mail.identity.id${i + 1}.useremail`, user] as const,
    [`mail.identity.id${i + 1}.valid`, true] as const,
    ...own.map(([key, value]) => [`${branch}.${key}`, value] as const),
  ];
}

/** The conversation, from its first question; in the language of `locale`. */
export function converse(
  home: Home,
  args: readonly string[] = [],
  columns = 80,
  rows = 24,
  locale = 'C.UTF-8',
): Promise<Terminal> {
  const command = [process.execPath, binary, ...args];
  return startTerminal({ command, env: scrubbed({ HOME: home.path, LANG: locale }), columns, rows });
}

/** Words nobody should have to know: preferences, rules, protocols. */
const JARGON =
  /max_cached|use_idle|check_time|mail\.server|user_pref|\b(?:connections|polling|idle|server|auth|tls|reach)\/[a-z]|\b(?:IDLE|IMAP|SSL|TLS|STARTTLS|PLAIN|CAPABILITY|SASL|OAuth2?|LOGIN|NOOP|RFC)\b/i;

/** What of a screen is jargon. The commands to copy hold names of files and options, and are left out. */
export function jargonIn(screen: string): string[] {
  const lines = screen.split('\n').filter((line) => !/^ {2}(?:node |imap-doctor |npx )/.test(line));
  return lines.flatMap((line) => JARGON.exec(line.replace(/imap-doctor|imap\.[\w.]+/g, ''))?.[0] ?? []);
}

/** Answers questions, counts the answers, and remembers nothing else. */
export class Conversation {
  readonly terminal: Terminal;
  answers = 0;

  constructor(terminal: Terminal) {
    this.terminal = terminal;
  }

  /** Waits for the question, presses the keys and types the text, then Enter. */
  async answer(question: RegExp | string, text = '', keys: readonly string[] = []): Promise<string> {
    const { key, send } = this.terminal;
    const shown = await this.sees(question);
    for (const one of keys) await key(one);
    if (text !== '') await send(text);
    await key('Enter');
    this.answers += 1;
    return shown;
  }

  /** What is shown, on one line, as soon as the pattern is there; lines are broken where the terminal ends. */
  async sees(pattern: RegExp | string): Promise<string> {
    const deadline = Date.now() + 25_000;
    for (;;) {
      const shown = flat(await this.terminal.screen());
      if (typeof pattern === 'string' ? shown.includes(pattern) : pattern.test(shown)) return shown;
      if (Date.now() > deadline) throw new Error(`Not shown: ${pattern}\n${await this.terminal.screen()}`);
      await sleep(30);
    }
  }

  /** Everything that was shown, once it has ended. */
  async ended(): Promise<{ code: number; screen: string }> {
    const code = await this.terminal.exitCode(30_000);
    return { code, screen: await this.terminal.screen() };
  }
}

/** However wide the terminal, breaks count as blanks. */
export const flat = (screen: string): string => screen.replace(/\s+/g, ' ');
