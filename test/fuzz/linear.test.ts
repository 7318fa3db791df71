/** The readers of pasted texts and logs at sizes nobody pastes: twice the size takes twice the time. Only in `npm run fuzz`. */
import { expect, test } from 'vitest';
import { readLine } from '../../src/refusals/line.ts';
import { LogReader } from '../../src/refusals/log/reader.ts';
import { readText } from '../../src/refusals/text.ts';
import { whoIsConnected } from '../../src/refusals/who.ts';

const MB = 1_000_000;
const PIECE = 1024 * 1024;

function readLog(bytes: Buffer): void {
  const log = new LogReader({ user: null, since: null, now: 0 });
  for (let at = 0; at < bytes.length; at += PIECE) log.push(bytes.subarray(at, at + PIECE));
  log.end();
}

const readers: Readonly<Record<string, (bytes: Buffer) => void>> = {
  log: readLog,
  text: (bytes) => void readText(bytes.toString('latin1')),
  line: (bytes) => void readLine(bytes.toString('latin1'), 'login'),
  who: (bytes) => void whoIsConnected(`username # service (pids) (ips)\n${bytes.toString('latin1')}`),
};

/** Processor time, in ms: the clock on the wall counts what else the machine does. */
function spent(read: (bytes: Buffer) => void, unit: string, size: number): number {
  const bytes = Buffer.alloc(size, unit, 'latin1');
  const before = process.cpuUsage();
  read(bytes);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const units = [
  'too many ',
  'too many\n',
  'user=<',
  'auth failed ((((\n',
  '(1 of 2 for ',
  'not a ',
  '&#38;',
  '%20',
  'jo 3 imap (1 2) (::1)\n',
];

test
  .runIf(process.env['FUZZ_MINUTES'])
  .each(Object.keys(readers).flatMap((reader) => units.map((unit) => ({ reader, unit }))))(
  '$reader, of $unit',
  { timeout: 300_000 },
  ({ reader, unit }) => {
    const read = readers[reader] ?? readLog;
    const [small, large] = [spent(read, unit, 16 * MB), spent(read, unit, 64 * MB)];
    // Four times the size; what takes no time at all says nothing.
    expect(large / Math.max(small, 100)).toBeLessThan(8);
  },
);
