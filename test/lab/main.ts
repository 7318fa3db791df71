/** `npm run lab`: repeats runs of a real Thunderbird and compares what it opens with what the model says. */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type LabRun, readRuns } from './lab-run.ts';
import { Laboratory, type Outcome } from './laboratory.ts';
import { type Prediction, predict } from './predict.ts';
import { type Made, verdictOf } from './verdict.ts';
import { versionOf } from './version-of.ts';

const HELP = `Usage: npm run lab -- RUN... [options]

Starts a private Dovecot and a real Thunderbird (needs both, and Xvfb), repeats each run, and says how many
connections the model predicted and how many Thunderbird opened. A run takes one to two minutes.

  RUN                    the id of a run, or part of one: cold-2, checkall, 153
  --list                 only list the runs that are meant
  --file FILE            runs of your own, in the form of fixtures/programs/thunderbird/lab/*.json
  --thunderbird PATH     another Thunderbird than the installed one
  --times N              make each run N times
  --record FILE          write down the runs as they came out, profiles included
  --trace                show each connection with its commands
`;

export async function lab(args: readonly string[], print: (line: string) => void): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      list: { type: 'boolean' },
      file: { type: 'string' },
      thunderbird: { type: 'string', default: 'thunderbird' },
      times: { type: 'string', default: '1' },
      record: { type: 'string' },
      slot: { type: 'string', default: '0' },
      trace: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  });
  const known = values.file === undefined ? [...readRuns('found'), ...readRuns('unseen')] : runsIn(values.file);
  const ids = new Set(known.map(({ id }) => id));
  const meant = known.filter(({ id }) =>
    positionals.some((part) => part === id || (!ids.has(part) && id.includes(part))),
  );
  if (values.help || meant.length === 0) print(HELP);
  if (values.list || values.help || meant.length === 0) {
    for (const { id } of meant.length === 0 ? known : meant) print(id);
    return 0;
  }
  const version = versionOf(values.thunderbird);
  const laboratory = await Laboratory.open(values.thunderbird, Number(values.slot));
  const made: Made[] = [];
  try {
    for (const run of meant.flatMap((one) => Array.from({ length: Number(values.times) }, () => one))) {
      const one = await make(laboratory, { ...run, thunderbird: version }, print).catch((error: unknown) => {
        print(`${run.id}: could not be made: ${error instanceof Error ? error.message : error}`);
        return null;
      });
      if (one === null) continue;
      made.push(one);
      if (values.trace) trace(one.outcome, print);
      if (values.record !== undefined) record(values.record, made);
    }
  } finally {
    laboratory.close();
  }
  return made.some((one) => one.prediction.worst < one.outcome.peak) ? 1 : 0;
}

const runsIn = (file: string): readonly LabRun[] => (JSON.parse(readFileSync(file, 'utf8')) as { runs: LabRun[] }).runs;

/** The prediction is made, and printed, before Thunderbird is started. */
async function make(laboratory: Laboratory, run: LabRun, print: (line: string) => void): Promise<Made> {
  let prediction: Prediction = { peak: 0, quiet: 0, busy: 0, worst: 0 };
  const outcome = await laboratory.make(run, async (profile) => {
    const { profile: _, ...fresh } = run;
    prediction = await predict(profile === null ? fresh : { ...fresh, profile });
    print(`${run.id} (${run.thunderbird}): the model says ${prediction.peak}, at worst ${prediction.worst}`);
  });
  const made = { run, prediction, outcome };
  print(`${run.id} (${run.thunderbird}): Thunderbird opened ${outcome.peak}: ${verdictOf(made)}`);
  return made;
}

function record(file: string, made: readonly Made[]): void {
  const runs = made.map(({ run, prediction, outcome }) => {
    const { profile: _, peak: __, ...definition } = run;
    const { profile, peak } = outcome;
    return { ...definition, peak, predicted: prediction.peak, ...(profile === null ? {} : { profile }) };
  });
  const lines = runs.map((run) => `    ${JSON.stringify(run)}`).join(',\n');
  writeFileSync(file, `{\n  "about": "npm run lab",\n  "runs": [\n${lines}\n  ]\n}\n`);
}

function trace({ connections }: Outcome, print: (line: string) => void): void {
  for (const { opened, closed, refused, commands } of connections) {
    const what = commands.map(({ at, command }) => `${at} ${command}`).join(' · ');
    print(`    ${opened} to ${closed ?? 'the end'}${refused ? ' REFUSED' : ''}: ${what}`);
  }
}
