// Reads inputs named on standard input, one after another, in a process whose heap is bounded: what one of them
// takes at its worst shows in the high-water mark of memory, or in the end of the process. The argument is the folder
// of the compiled modules: in the built program they are put together, and the readers have no names any more.
import { EventEmitter } from 'node:events';
import { join } from 'node:path';
import process from 'node:process';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';

const { reader, format, path, inputs, size } = JSON.parse(await text(process.stdin));
const from = (name) => import(pathToFileURL(join(process.argv[2], `${name}.js`)).href);

/** What a reader refuses in words of its own is no failure. */
async function refusing(read, ...kinds) {
  try {
    await read();
  } catch (error) {
    if (!kinds.some((kind) => error instanceof kind)) throw error;
  }
}

const readers = {
  async settings() {
    const [{ formatById }, { UserError }] = [await from('programs/formats'), await from('base/errors')];
    return (bytes) => refusing(() => formatById(format).read({ path, bytes, sibling: () => null }), UserError);
  },
  async prefs() {
    const { parsePrefs } = await from('programs/thunderbird/prefs-grammar');
    return (bytes) => parsePrefs(bytes);
  },
  async refusal() {
    const { readLine } = await from('refusals/line');
    return (bytes) => readLine(bytes.toString('utf8'), 'login');
  },
  async explain() {
    const { readText } = await from('refusals/text');
    return (bytes) => readText(bytes.toString('utf8'));
  },
  async log() {
    const { LogReader } = await from('refusals/log/reader');
    return (bytes) => {
      const log = new LogReader({ user: null, since: null, now: 0 });
      log.push(bytes);
      return log.end();
    };
  },
  async who() {
    const { whoIsConnected } = await from('refusals/who');
    return (bytes) => whoIsConnected(bytes.toString('utf8'));
  },
  async wire() {
    const [{ LineReader }, { WireError }] = [await from('wire/lines'), await from('wire/error')];
    return async (bytes) => {
      const socket = Object.assign(new EventEmitter(), { destroy: () => undefined });
      const lines = new LineReader(socket, 'greeting', (line) => line);
      // As packets come.
      for (let at = 0; at < bytes.length; at += 16_384) socket.emit('data', bytes.subarray(at, at + 16_384));
      socket.emit('end');
      await refusing(async () => {
        for (;;) await lines.next(1000);
      }, WireError);
    };
  },
};

const read = await readers[reader]();
const most = [];
for (const { before, unit } of inputs) {
  await read(Buffer.from(before + unit, 'latin1'));
  const bytes = Buffer.from(before + unit.repeat(Math.ceil(size / unit.length)), 'latin1');
  globalThis.gc?.();
  const started = process.memoryUsage.rss();
  const since = performance.now();
  await read(bytes);
  const rss = process.resourceUsage().maxRSS * 1024;
  most.push({ unit, ms: Math.round(performance.now() - since), grown: rss - started, rss });
}
process.stdout.write(JSON.stringify(most));
