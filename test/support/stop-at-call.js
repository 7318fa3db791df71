// Loaded into the program with --import: it is killed (as by kill -9) right before the n-th call it makes to the file
// system inside one folder. A write that is struck has half of its bytes written first. With n = 0 it only counts.
// With STOP_DO it is not killed; before it goes on, that command is run to its end (a JSON list), or the file named in
// STOP_WRITE gets a line more.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import process from 'node:process';

const folder = process.env['STOP_FOLDER'];
const at = Number(process.env['STOP_AT']);
const command = JSON.parse(process.env['STOP_DO'] ?? 'null');
const changed = process.env['STOP_WRITE'];
const { appendFileSync } = fs;
const handles = new Set();
let calls = 0;
/** The calls of the writing: the first write, and the rename that ends it. */
let [first, last] = [0, 0];

/** @param {unknown} what a path or a handle */
const isInside = (what) => (typeof what === 'number' ? handles.has(what) : String(what).startsWith(folder));

/** Somebody else's change: by another program, so none of ours to count. */
function meanwhile(path) {
  const before = calls;
  appendFileSync(path, '// somebody else was here\n');
  calls = before;
}

for (const name of Object.keys(fs).filter((key) => key.endsWith('Sync'))) {
  const original = fs[name];
  fs[name] = (...given) => {
    if (!isInside(given[0])) return original(...given);
    calls += 1;
    if (name === 'writeSync') first ||= calls;
    if (name === 'renameSync') last = calls;
    if (calls === at) {
      if (command) spawnSync(command[0], command.slice(1), { stdio: 'ignore' });
      else if (changed) meanwhile(changed);
      else {
        if (name === 'writeSync') original(given[0], given[1], 0, Math.floor(given[1].length / 2));
        process.kill(process.pid, 'SIGKILL');
      }
    }
    const result = original(...given);
    if (name === 'openSync') handles.add(result);
    if (name === 'closeSync') handles.delete(given[0]);
    return result;
  };
}
syncBuiltinESMExports();
if (at === 0) process.on('exit', () => fs.writeSync(2, `calls:${calls} first:${first} last:${last}\n`));
