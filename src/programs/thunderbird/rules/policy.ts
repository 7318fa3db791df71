import { basename } from 'node:path';
import { count } from '../../../base/text.ts';
import type { Place, Remedy } from '../../../model/finding.ts';
import { advised, defineRule } from '../../../model/rule.ts';
import { say } from '../../../words/say.ts';
import { problemAt, problemsOf } from './words.ts';

const EVERY_SERVER = 'mail.server.default.max_cached_connections';

export const numberBecomesBoolean = defineRule({
  id: 'policy/number-becomes-boolean',
  severity: 'error',
  title: 'A policy with the number 0 or 1 sets true or false instead',
  why:
    'Windows and macOS hand policies over with true and false written as 1 and 0. Thunderbird therefore stores a 1 as true, unless the ' +
    'preference is a number already. Where it then looks for the number of connections it finds none and takes 5: ' +
    'who rolls out 1 gets 5. Other numbers are stored as they are.',
  sources: [
    'comm-central Policies.sys.mjs:1192-1211',
    'Thunderbird 153.7.0esr: {"mail.server.default.max_cached_connections": 1} gave 5, locked or not; -1 gave 1; lockPref with 1 in a .cfg gave 1',
  ],
  needs: ['documents'],
  *check({ documents }) {
    for (const { file, problem } of problemsOf(documents, 'number-becomes-boolean')) {
      const { key = '', value = 1, line } = problem;
      yield {
        message: `The policy sets ${key} to ${value === 0 ? 'false' : 'true'}, not to ${value}.`,
        evidence: [problemAt(file, problem), ...instead(key)],
        at: { file, key, line },
        remedy: remedyFor(key, value === 0),
      };
    }
  },
});

function instead(key: string): string[] {
  if (key.endsWith('.max_cached_connections')) return ['Thunderbird then keeps 5 connections.'];
  return ['Thunderbird then uses its built-in value.'];
}

function remedyFor(key: string, zero: boolean): Remedy {
  const cfg = `AutoConfig takes numbers as they are: lockPref("${key}", ${zero ? 0 : 1}); in the .cfg file.`;
  const steps = key.endsWith('.max_cached_connections')
    ? [
        `In policies.json write: "${EVERY_SERVER}": -1 (a negative number means one connection).`,
        'It reaches accounts that have no number of their own; Thunderbird gives each its own number when it first connects.',
        `Or use AutoConfig, which takes numbers as they are: lockPref("${key}", 1); in the .cfg file.`,
      ]
    : [cfg];
  const text = key.endsWith('.max_cached_connections')
    ? 'Write -1 instead of 1, or set it by AutoConfig.'
    : 'Set it by AutoConfig instead.';
  return advised(text, steps);
}

export const notApplied = defineRule({
  id: 'policy/not-applied',
  severity: 'error',
  title: 'Thunderbird does not apply a policy or an AutoConfig line',
  why:
    'A policies.json with a mistake in its JSON is passed over as a whole, one with a value that does not fit the preference in part. ' +
    'Thunderbird shows it only on the page about:policies; whoever rolled it out believes it works.',
  sources: [
    'comm-central EnterprisePoliciesParent.sys.mjs, Policies.sys.mjs',
    'Thunderbird 153.7.0esr: nothing applied with a byte order mark, a trailing comma or without "policies"; an unknown Status leaves out that one preference',
  ],
  needs: ['documents'],
  *check({ documents }) {
    for (const { file, format, problem } of problemsOf(documents, 'not-applied')) {
      const { key = null, line, message } = problem;
      const where: Place = { file, key, line };
      const steps =
        format === 'thunderbird-policy'
          ? [
              'Correct the file and restart Thunderbird. Menu ≡ > Help > Troubleshooting Information says under "Enterprise Policies" whether they are active.',
            ]
          : ['Correct the line and restart Thunderbird.'];
      yield {
        message: key === null ? message : say('thunderbird-about', { key, because: message }),
        evidence: [`${basename(file)}${line === null ? '' : `, line ${line}`}`],
        at: where,
        remedy: advised('Correct the file before it is rolled out.', steps),
      };
    }
  },
});

export const onlyNewAccounts = defineRule({
  id: 'policy/only-new-accounts',
  severity: 'info',
  title: 'The policy reaches only accounts that have never connected',
  why:
    'mail.server.default counts for accounts without a number of their own. Thunderbird writes one for each account when it first ' +
    'connects, usually 5, and that wins even over a locked default. In profiles that are in use such a policy changes nothing.',
  sources: [
    'comm-central nsImapIncomingServer.cpp:264-276',
    'Thunderbird 153.7.0esr: a locked default of 2 with a number of 5 in prefs.js gave 5',
  ],
  needs: ['documents'],
  *check({ documents }) {
    for (const { file, problem } of problemsOf(documents, 'only-new-accounts')) {
      const { key = EVERY_SERVER, line, value } = problem;
      yield {
        message: `${key} = ${value} does not reach accounts that are in use.`,
        evidence: [problemAt(file, problem)],
        at: { file, key, line },
        remedy: advised('Set the number of each account as well.', [
          `In policies.json, for each server: "mail.server.server1.max_cached_connections": {"Value": 2, "Status": "locked"} (server1, server2, ... as in prefs.js).`,
          'Or let imap-doctor fix change prefs.js on each computer while Thunderbird is closed.',
        ]),
      };
    }
  },
});

export const programNotJudged = defineRule({
  id: 'policy/program-not-judged',
  severity: 'info',
  title: 'Parts of an AutoConfig file are a program and were not judged',
  why:
    'A .cfg file is a program that Thunderbird runs at every start. Calls with fixed values are read here; conditions, variables and functions ' +
    'are not run, so what they set is not known and is not counted.',
  sources: ['Mozilla AutoConfig, prefcalls.js'],
  needs: ['documents'],
  *check({ documents }) {
    const parts = problemsOf(documents, 'program');
    for (const file of new Set(parts.map((one) => one.file))) {
      const lines = parts.filter((one) => one.file === file).map(({ problem }) => problem.message);
      yield {
        message: `Not judged: ${count(lines.length, 'part')} of ${basename(file)}.`,
        evidence: lines,
        at: { file, key: null, line: parts.find((one) => one.file === file)?.problem.line ?? null },
        remedy: advised('Look in Thunderbird itself at what these lines set.', [
          'Menu ≡ > Settings > General > Config Editor…: look for max_cached_connections.',
        ]),
      };
    }
  },
});
