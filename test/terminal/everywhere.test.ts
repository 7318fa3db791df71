/** Every kind of terminal and every command: it ends, shows what can be shown there, and leaves nothing lying about. */
import { expect, test } from 'vitest';
import { DemoServer } from '../../src/demo/server.ts';
import { temperament } from '../../src/demo/temperaments.ts';
import { fixturePath } from '../programs/fixture.ts';
import { type Ended, type PtyOptions, runPty } from '../support/pty.ts';
import { describeWith } from '../support/require.ts';
import { screenOf } from '../support/screen.ts';

interface Kind extends PtyOptions {
  readonly name: string;
  readonly color: boolean;
  /** The cursor may be moved back. */
  readonly redraws: boolean;
  readonly unicode: boolean;
}

const usual = { color: true, redraws: true, unicode: true };
const kinds: readonly Kind[] = [
  { ...usual, name: 'an ordinary one' },
  { ...usual, name: '20 columns', columns: 20 },
  { ...usual, name: '0 columns', columns: 0, redraws: false },
  { ...usual, name: 'no UTF-8', env: { LANG: 'C' }, unicode: false },
  { ...usual, name: 'NO_COLOR', env: { NO_COLOR: '1' }, color: false },
  { ...usual, name: 'TERM=dumb', env: { TERM: 'dumb' }, color: false, redraws: false },
  { ...usual, name: 'CI=true', env: { CI: 'true' }, redraws: false },
];

const profile = fixturePath('thunderbird/bad/fresh');
const limit = /connections\/over-limit/;

interface Run {
  readonly args: readonly string[];
  readonly code: number;
  readonly shows: RegExp;
}

/** `SERVER` stands for the address of an embedded one. */
const commands: Readonly<Record<string, Run>> = {
  check: { args: ['check', 'SERVER', '--security', 'none'], code: 1, shows: limit },
  watch: { args: ['watch', 'SERVER', '--security', 'none', '--duration', '5s'], code: 0, shows: /IDLE renewed/ },
  demo: { args: ['demo'], code: 0, shows: limit },
  lint: { args: ['lint', profile], code: 0, shows: /polling\/too-often/ },
  'fix --dry-run': { args: ['fix', '--dry-run', profile], code: 1, shows: /Nothing was written/ },
  explain: { args: ['explain', 'Too', 'many', 'connections'], code: 0, shows: /^Connection limit/ },
  'explain limits': { args: ['explain', 'limits'], code: 0, shows: /Concurrent connections allowed/ },
};

/** A watch takes five seconds at the least; how it draws is tested without a terminal. */
const watched = ['20 columns', '0 columns', 'no UTF-8', 'TERM=dumb'];
const cells = kinds.flatMap((kind) =>
  Object.entries(commands)
    .filter(([what]) => what !== 'watch' || watched.includes(kind.name))
    .map(([what, run]) => ({ what, on: kind.name, run, kind })),
);

async function play({ args }: Run, kind: PtyOptions): Promise<Ended> {
  const found = temperament('dovecot');
  if (found === undefined) throw new Error('no dovecot');
  const server = await DemoServer.start(found);
  const words = args.map((word) => word.replace('SERVER', `demo@127.0.0.1:${server.port}`));
  const ended = await runPty(words, { ...kind, env: { IMAP_DOCTOR_PASSWORD: server.password, ...kind.env } });
  await server.close();
  return ended;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: it is about them
const PAINT = /\u001b\[[\d;]*m/g;
/** What ora spins, and what it writes where it cannot. */
const RESIDUE = /[⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏]|^[-\\|/] (?:Server|Sign-in|Software|Push|Folders|Mail|Connections|Budget|Watch|Holding)/m;

describeWith('script', 'on a terminal', () => {
  test.concurrent.each(cells)('$what, $on', async ({ run, kind }) => {
    const { code, raw, restored } = await play(run, kind);
    const unpainted = raw.replace(PAINT, '');
    const screen = screenOf(raw, kind.columns ?? 80).join('\n');
    expect({ code, restored }, raw).toEqual({ code: run.code, restored: true });
    expect(raw.length).toBeLessThan(20_000);
    // Cut where a narrow terminal cuts it.
    expect(screen.replace(/\n/g, kind.columns === 20 ? '' : '\n')).toMatch(run.shows);
    expect(screen).not.toMatch(RESIDUE);
    if (!kind.color) expect(raw.match(PAINT) ?? []).toEqual([]);
    if (!kind.redraws) expect(unpainted).not.toContain('\u001b');
    if (!kind.unicode) expect(raw.match(/[^\0-\x7f]/g) ?? []).toEqual([]);
    expect(screen.match(/^(?:✔|✖|!|–|ok|warn|FAIL|skip) +Server\b/gm)?.length ?? 0).toBeLessThan(2);
    expect(raw.lastIndexOf('\u001b[?25l')).toBeLessThanOrEqual(raw.lastIndexOf('\u001b[?25h'));
  });

  // stdout alone: notes on stderr and the last line, which ends with a command to copy, are as long as they are.
  test.concurrent.each(
    [50, 80, 100].flatMap((columns) => ['check', 'lint'].map((what) => ({ what, columns }))),
  )('$what: no line of the report is longer than $columns columns', async ({ what, columns }) => {
    const run = commands[what];
    if (run === undefined) throw new Error(what);
    const { raw } = await play(run, { columns, shell: '2>/dev/null' });
    const lines = raw.replace(PAINT, '').trimEnd().split('\r\n').slice(0, -1);
    expect(lines.length).toBeGreaterThan(3);
    // A word is never broken, so that it can be copied.
    const words = (line: string): number => Math.max(...line.split(' ').map((word) => word.length));
    // A command stays in one line, and so does a finding that begins with its place.
    const isWhole = (line: string): boolean => /^ *(?:node|npx|imap-doctor) |^. \S+:\d+: /.test(line);
    const isWide = (line: string): boolean => line.length > Math.min(100, columns) && words(line) < columns - 16;
    const wide = lines.filter((line) => isWide(line) && !isWhole(line));
    expect(wide).toEqual([]);
  });
});
