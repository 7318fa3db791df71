/** A sample of the faults through the whole program: exit code, streams, and no complaint of Node's own. */
import { expect, test } from 'vitest';
import type { Fault } from '../../src/demo/faults.ts';
import { DemoServer } from '../../src/demo/server.ts';
import { runBinary } from '../support/binary.ts';
import { bye, halves, noise, said, silent } from './cells.ts';
import { OBEYED, talkative } from './stage.ts';

const SECONDS = 5;
const controls = noise['control characters'];

test.concurrent.each<[string, string, Fault['do'], number, RegExp]>([
  ['greeting', 'close', silent.close, 1, /before a word was said/],
  ['greeting', 'half a line', halves['half a line, then close'], 1, /in the middle of a line \(greeting\)/],
  ['greeting', 'control characters', controls, 1, /What answers on this port is not IMAP/],
  ['greeting', 'an endless line', noise['an endless line'], 1, /line too long/],
  ['capability', 'NO', said('NO', 'SERVERBUG'), 1, /words do not say why/],
  ['login', 'reset', silent.reset, 1, /connection was cut without a word \(login\)/],
  ['login', 'stall', silent.stall, 1, /stopped answering \(login\)/],
  ['login', 'garbage', noise.garbage, 1, /no answer to what it was asked \(login\)/],
  ['login', 'BYE [LIMIT]', bye('LIMIT'), 1, /some limit is reached and does not say which one/],
  ['id', 'a literal of 2 GB', noise['a literal of 2 GB'], 3, /line too long/],
  ['list', 'close', silent.close, 3, /folder list could not be read/],
  ['examine', 'drip', silent.drip, 1, /does not open the inbox/],
  ['idle', 'control characters', controls, 3, /no answer to what it was asked \(idle\)/],
  ['idling', 'reset', silent.reset, 3, /(?:closed the connection|connection was cut) without a word \(idle\)/],
  ['done', 'BYE', bye(null), 3, /do not say why/],
  ['logout', 'close', silent.close, 0, /nothing wrong found/],
])('%s: %s', async (at, _what, does, code, says) => {
  const server = await DemoServer.start(talkative, { faults: [{ at, do: does }], keepaliveMs: null });
  const where = ['check', `${server.user}@127.0.0.1:${server.port}`, '--security', 'none', '--timeout', `${SECONDS}`];
  const started = performance.now();
  const env = { IMAP_DOCTOR_PASSWORD: server.password };
  const [shown, data] = await Promise.all([
    runBinary(where, { env }),
    runBinary([...where, '--format', 'json'], { env }),
  ]);
  await server.close();
  // Several starts of Node are in it.
  expect((performance.now() - started) / 1000).toBeLessThan(SECONDS + 4);
  expect({ shown: shown.code, data: data.code }).toEqual({ shown: code, data: code });
  expect(shown.stdout.replace(/\s+/g, ' ')).toMatch(says);
  expect(() => JSON.parse(data.stdout)).not.toThrow();
  expect(shown.stdout + shown.stderr + data.stdout).not.toMatch(OBEYED);
  expect(shown.stderr + data.stderr).not.toMatch(/Unhandled|Warning:|\bat .*\.js:\d+/);
});
