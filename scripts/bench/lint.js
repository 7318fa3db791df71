// Settings files by the gigabyte: speed and memory of `lint`, beside readers that know one regular expression.
import { join } from 'node:path';
import { client, program, withFolder } from './places.js';
import { writeProfiles } from './profiles.js';
import { run } from './run.js';
import { median, print } from './table.js';

const KB = 1000;
const MB = 1000 * KB;
/** A profile in use has 30 to 300 kB. */
const USUAL = { profiles: 10_000, bytes: 100 * KB };
/** Ten times as many, or ten times as large. */
const sizes = [{ profiles: 1000, bytes: 100 * KB }, { profiles: 1000, bytes: 1000 * KB }, USUAL];
const RSS = "process.on('exit', () => process.stderr.write('peak ' + process.resourceUsage().maxRSS));";

const readers = [
  { name: 'a regular expression in Node.js', command: process.execPath, file: 'regex-reader.js' },
  { name: 'a regular expression in Python', command: 'python3', file: 'regex_reader.py' },
];

export async function lint({ runs = 3 }) {
  const rows = [];
  for (const { profiles, bytes } of sizes) {
    await withFolder(async (folder) => {
      const size = writeProfiles(join(folder, 'profiles'), profiles, bytes);
      rows.push(...(await compare({ folder, profiles, bytes, size, runs })));
    });
  }
  print(
    `\`lint\` of many profiles, median of ${runs}`,
    ['profiles', '', 's', 'MB a second', 'MB of memory at the peak'],
    rows,
  );
}

async function compare({ folder, profiles, bytes, size, runs }) {
  const all = [
    { name: '`lint`, JSON report', measure: () => doctor(folder, 'json') },
    { name: '`lint`, a line for each finding (ndjson)', measure: () => doctor(folder, 'ndjson') },
    ...readers.map(({ name, command, file }) => ({
      name,
      measure: () => timed(command, [client(file), join(folder, 'profiles')]),
    })),
  ];
  const measured = all.map(() => []);
  for (let n = 0; n < runs; n += 1) {
    for (const [index, { measure }] of all.entries()) measured[index].push(await measure());
  }
  return all.map(({ name }, index) => {
    const ms = median(measured[index].map((one) => one.ms));
    const peak = median(measured[index].map((one) => one.peak));
    const what = `${profiles.toLocaleString('en')} of ${bytes / KB} kB`;
    return [
      what,
      name,
      (ms / 1000).toFixed(1),
      (size / MB / (ms / 1000)).toFixed(0),
      Number.isNaN(peak) ? '' : peak.toFixed(0),
    ];
  });
}

function doctor(folder, format) {
  const report = ['--format', format, '--fail-on', 'never', '-o', join(folder, 'report')];
  return timed(process.execPath, [program, 'lint', join(folder, 'profiles'), ...report]);
}

/** Seconds, and the most memory the program had, where it can be asked. */
async function timed(command, args) {
  const node = command === process.execPath;
  const started = performance.now();
  const asked = node ? [`--import=data:text/javascript,${encodeURIComponent(RSS)}`, ...args] : args;
  const { stdout, stderr } = await run(command, asked);
  const ms = performance.now() - started;
  const kilobytes = node ? /peak (\d+)/.exec(stderr)?.[1] : JSON.parse(stdout).peak;
  return { ms, peak: (Number(kilobytes) * 1024) / MB };
}
