#!/usr/bin/env node
import module from 'node:module';
import os from 'node:os';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const supported = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major >= 23;

if (supported) {
  module.enableCompileCache?.();
  const interrupt = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM']) {
    // The first asks us to finish, the second does not ask. `on` and not `once`: a listener that is gone when the
    // spinner's own runs would make that one end the process at the first.
    process.on(signal, () => {
      if (interrupt.signal.aborted) {
        process.removeAllListeners(signal);
        process.kill(process.pid, signal);
      }
      interrupt.abort();
    });
  }
  // A reader that leaves early (`| head -1`) is not an error of ours.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  const { main } = await import('../dist/cli.js');
  process.exitCode = await main(process.argv.slice(2), {
    // A stream that is never used is never set up.
    get stdin() {
      return process.stdin;
    },
    stdout: process.stdout,
    stderr: process.stderr,
    env: process.env,
    platform: process.platform,
    home: os.homedir(),
    interrupt: interrupt.signal,
  });
} else {
  process.stderr.write(`imap-doctor needs Node.js 20.19, 22.12 or newer; this is ${process.version}.\n`);
  process.exitCode = 2;
}
