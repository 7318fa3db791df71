// What starting the program costs beside an empty Node.js process.
import { spawnSync } from 'node:child_process';
import { program, root } from './places.js';
import { median, print } from './table.js';

const profile = `${root}fixtures/programs/thunderbird/bad/fresh`;

const cases = [
  { name: '`node -e 0`', args: ['-e', '0'] },
  { name: '`--version`', args: [program, '--version'] },
  { name: '`--help`', args: [program, '--help'] },
  { name: '`lint` of one profile', args: [program, 'lint', profile] },
  { name: '`explain` of a rule', args: [program, 'explain', 'connections/over-limit'] },
];

export function startup({ runs = 15 }) {
  const times = cases.map(() => []);
  for (let run = 0; run < runs; run += 1) {
    for (const [index, { args }] of cases.entries()) {
      const started = performance.now();
      spawnSync(process.execPath, args, { stdio: 'ignore', cwd: root });
      times[index].push(performance.now() - started);
    }
  }
  const [empty = 0] = times.map(median);
  const rows = cases.map(({ name }, index) => {
    const ms = median(times[index]);
    return [name, ms.toFixed(0), (ms / empty).toFixed(2)];
  });
  print(`Start-up, median of ${runs}`, ['', 'ms', 'beside `node -e 0`'], rows);
}
