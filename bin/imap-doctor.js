#!/usr/bin/env node
'use strict';

// CommonJS, and in the words of ten years ago: a Node.js that is too old must understand it, to be told so. It also
// starts a little sooner than a module.
const [major, minor] = process.versions.node.split('.').map(Number);
const supported = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major >= 23;

if (supported) {
  run();
} else {
  process.stderr.write(`imap-doctor needs Node.js 20.19, 22.12 or newer; this is ${process.version}.\n`);
  process.exitCode = 2;
}

/** Node.js from 22.1 on: without a private folder nothing is kept, and the start takes a little longer. */
function keepCompiledCode(home) {
  const { enableCompileCache } = require('node:module');
  if (!enableCompileCache) return;
  const folder = require('./compile-cache.js').privateCacheFolder(process, home);
  if (folder !== null) enableCompileCache(folder);
}

function run() {
  const home = require('node:os').homedir();
  keepCompiledCode(home);
  const interrupt = new AbortController();
  const io = {
    // A stream that is never used is never set up.
    get stdin() {
      return process.stdin;
    },
    stdout: process.stdout,
    stderr: process.stderr,
    env: process.env,
    platform: process.platform,
    home,
    script: process.argv[1],
    interrupt: interrupt.signal,
    secrets: [],
  };
  // SIGHUP: the terminal was closed. What we left on the server is removed all the same.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
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
  /** What holds whatever the command itself comes to. */
  let failed = 0;
  // Uncaught: a bug of ours (3), not a finding, which Node's own 1 would mean.
  process.on('uncaughtException', (error) => {
    failed = process.exitCode = 3;
    interrupt.abort();
    // Whatever still waits for something that will never come must not hang forever.
    setTimeout(() => process.kill(process.pid, 'SIGKILL'), 5000).unref();
    process.stderr.write(require('../dist/crash.cjs').crashText(error, io));
  });
  process.stdout.on('error', ({ code }) => {
    // A reader that leaves early (`| head -1`) is no error. A full disk means that the report is not complete.
    if (code === 'EPIPE' || failed > 0) return;
    failed = process.exitCode = 2;
    process.stderr.write(`imap-doctor: The report could not be written to standard output (${code}).\n`);
  });
  process.stderr.on('error', () => undefined);
  require('../dist/cli.cjs')
    .main(process.argv.slice(2), io)
    .then((code) => {
      process.exitCode = failed || code;
    });
}
