import { basename } from 'node:path';
import type { Message } from '../../../base/message.ts';
import type { Place, Remedy } from '../../../model/finding.ts';
import { advised } from '../../../model/rule.ts';
import { defineRule } from '../../../words/rule.ts';
import { say } from '../../../words/say.ts';
import { problemAt, problemsByFile, problemsOf, whereIn } from './words.ts';

const EVERY_SERVER = 'mail.server.default.max_cached_connections';

export const numberBecomesBoolean = defineRule({
  id: 'policy/number-becomes-boolean',
  severity: 'error',
  sources: [
    'comm-central Policies.sys.mjs:1192-1211',
    'Thunderbird 153.7.0esr: {"mail.server.default.max_cached_connections": 1} gave 5, locked or not; -1 gave 1; lockPref with 1 in a .cfg gave 1',
  ],
  needs: ['documents'],
  *check({ documents }) {
    for (const { file, problem } of problemsOf(documents, 'number-becomes-boolean')) {
      const { key = '', line } = problem;
      const written = problem.value === 0 ? 0 : 1;
      yield {
        message: say('policy-number-becomes-boolean.message', {
          key,
          stored: written === 0 ? 'false' : 'true',
          written,
        }),
        evidence: [problemAt(file, problem), instead(key)],
        at: { file, key, line },
        remedy: remedyFor(key, written),
      };
    }
  },
});

const isConnections = (key: string): boolean => key.endsWith('.max_cached_connections');

function instead(key: string): Message {
  return isConnections(key)
    ? say('policy-number-becomes-boolean.evidence-connections')
    : say('policy-number-becomes-boolean.evidence');
}

function remedyFor(key: string, written: number): Remedy {
  if (!isConnections(key)) {
    return advised(say('policy-number-becomes-boolean.remedy'), [
      say('policy-number-becomes-boolean.step', { key, written }),
    ]);
  }
  return advised(say('policy-number-becomes-boolean.remedy-connections'), [
    say('policy-number-becomes-boolean.step-negative'),
    say('policy-number-becomes-boolean.step-reached'),
    say('policy-number-becomes-boolean.step-or', { key }),
  ]);
}

export const notApplied = defineRule({
  id: 'policy/not-applied',
  severity: 'error',
  sources: [
    'comm-central EnterprisePoliciesParent.sys.mjs, Policies.sys.mjs',
    'Thunderbird 153.7.0esr: nothing applied with a byte order mark, a trailing comma or without "policies"; an unknown Status leaves out that one preference',
  ],
  needs: ['documents'],
  *check({ documents }) {
    for (const { file, format, problem } of problemsOf(documents, 'not-applied')) {
      const { key = null, line, message } = problem;
      const where: Place = { file, key, line };
      const step =
        format === 'thunderbird-autoconfig'
          ? say('policy-not-applied.step-line')
          : say('policy-not-applied.step-policies');
      yield {
        message: key === null ? message : say('thunderbird-about', { key, because: message }),
        evidence: [whereIn(file, line)],
        at: where,
        remedy: advised(say('policy-not-applied.remedy'), [step]),
      };
    }
  },
});

export const onlyNewAccounts = defineRule({
  id: 'policy/only-new-accounts',
  severity: 'info',
  sources: [
    'comm-central nsImapIncomingServer.cpp:264-276',
    'Thunderbird 153.7.0esr: a locked default of 2 with a number of 5 in prefs.js gave 5',
  ],
  needs: ['documents'],
  *check({ documents }) {
    for (const { file, problem } of problemsOf(documents, 'only-new-accounts')) {
      const { key = EVERY_SERVER, line, value } = problem;
      yield {
        message: say('policy-only-new-accounts.message', { key, value: String(value) }),
        evidence: [problemAt(file, problem)],
        at: { file, key, line },
        remedy: advised(say('policy-only-new-accounts.remedy'), [
          say('policy-only-new-accounts.step-each'),
          say('policy-only-new-accounts.step-fix'),
        ]),
      };
    }
  },
});

export const programNotJudged = defineRule({
  id: 'policy/program-not-judged',
  severity: 'info',
  sources: ['Mozilla AutoConfig, prefcalls.js'],
  needs: ['documents'],
  *check({ documents }) {
    for (const [file, parts] of problemsByFile(documents, 'program')) {
      yield {
        message: say('policy-program-not-judged.message', { count: parts.length, file: basename(file) }),
        evidence: parts.map(({ message }) => message),
        at: { file, key: null, line: parts[0]?.line ?? null },
        remedy: advised(say('policy-program-not-judged.remedy'), [say('policy-program-not-judged.step')]),
      };
    }
  },
});
