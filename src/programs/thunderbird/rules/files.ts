import { basename } from 'node:path';
import { count } from '../../../base/text.ts';
import { BEST_CONNECTIONS, BEST_POLL, LONGEST_POLL } from '../../../knowledge/recommended.ts';
import type { Scalar } from '../../../model/json.ts';
import { advised, defineRule } from '../../../model/rule.ts';
import { say } from '../../../words/say.ts';
import { problemAt, problemsOf } from './words.ts';

export const lineIgnored = defineRule({
  id: 'settings/line-ignored',
  severity: 'warning',
  title: 'Thunderbird ignores lines of a settings file',
  why:
    'Thunderbird reads prefs.js and user.js with a strict grammar and passes over what does not fit, without a word. It goes on behind the ' +
    'next semicolon, so a line that lacks its own takes the following line with it. Whoever wrote the line believes it counts.',
  sources: [
    'modules/libpref/parser/src/lib.rs',
    'Thunderbird 153.7.0esr: a statement without ; is lost together with the next one',
  ],
  needs: ['documents'],
  *check({ documents }) {
    const lost = problemsOf(documents, 'syntax');
    for (const file of new Set(lost.map((one) => one.file))) {
      const lines = lost.filter((one) => one.file === file).map(({ problem }) => problem);
      yield {
        message: `Thunderbird ignores ${count(lines.length, 'statement')} of ${basename(file)}.`,
        evidence: lines.map(({ line, message }) => say('at-line-because', { line: line ?? 1, because: message })),
        at: { file, key: null, line: lines[0]?.line ?? null },
        remedy: advised('Correct the lines or delete them.', [
          'Close Thunderbird: it writes prefs.js anew when it ends.',
          `Open ${file} in a text editor.`,
          'A line looks like: user_pref("mail.server.server1.check_time", 10);',
          'Check the line before each of them too: it may lack its semicolon.',
        ]),
      };
    }
  },
});

export const wrongType = defineRule({
  id: 'settings/wrong-type',
  severity: 'error',
  title: 'A setting has a value of the wrong type, and Thunderbird ignores it',
  why:
    'Thunderbird reads the number of connections and the intervals as numbers, the switches as true or false. A number in quotes is a ' +
    'text: the line looks right and is ignored, so the built-in value counts, 5 connections for example. After the first connection ' +
    'Thunderbird even writes its 5 over it.',
  sources: [
    'comm-central nsMsgIncomingServer.cpp:448-487',
    'Thunderbird 153.7.0esr: max_cached_connections "1" and true became 5; check_time "30" stayed and 10 counted',
  ],
  needs: ['documents'],
  *check({ documents }) {
    for (const { file, problem } of problemsOf(documents, 'wrong-type')) {
      const { key = '', value = '', line } = problem;
      const to = rightValue(key, value);
      const edits = to === null || !file.endsWith('.js') ? [] : [{ file, key, from: value, to }];
      yield {
        message: `${key} is ${JSON.stringify(value)}, and Thunderbird ignores it.`,
        evidence: [problemAt(file, problem)],
        at: { file, key, line },
        remedy: {
          ...advised(
            to === null
              ? 'Write a value of the right type.'
              : `Write ${to} instead${typeof value === 'string' ? ', without quotes' : ''}.`,
            [
              'Close Thunderbird: it writes prefs.js anew when it ends.',
              file.endsWith('.js') && to !== null
                ? `Change the line in ${file} to: user_pref("${key}", ${to});`
                : `Change the value in ${file}, then restart Thunderbird.`,
            ],
          ),
          edits,
          safety: 'safe',
        },
      };
    }
  },
});

export const duplicate = defineRule({
  id: 'accounts/duplicate',
  severity: 'warning',
  title: 'An account is there twice, and Thunderbird drops the second one',
  why:
    'Two accounts with the same user, server, port and type are one account to Thunderbird. At its next start it takes the second ' +
    'off its list without a word; settings made for it are lost, and folders that were shown under it with them.',
  sources: [
    'comm-central nsMsgAccountManager.cpp:690-770',
    'Thunderbird 153.7.0esr: dropped with the same port, kept with another one; the case of the server name does not matter',
  ],
  needs: ['documents'],
  *check({ documents }) {
    for (const { file, problem } of problemsOf(documents, 'duplicate-account')) {
      yield {
        message: problem.message,
        evidence: [`${basename(file)}${problem.line === null ? '' : `, line ${problem.line}`}`],
        at: { file, key: null, line: problem.line },
        subject: String(problem.value),
        remedy: advised(`Keep "${problem.key ?? 'the first'}" and remove the other one.`, [
          'In Thunderbird: menu ≡ > Account Settings. If there is only one account of that name, Thunderbird has dropped the other already.',
          'Else remove the second one, and leave "Remove message data" unticked.',
        ]),
      };
    }
  },
});

/** What was meant; the recommendation where the number itself would be advised against. Null when nobody can tell. */
function rightValue(key: string, value: Scalar): Scalar | null {
  if (key.endsWith('.max_cached_connections')) return BEST_CONNECTIONS;
  const number = typeof value === 'string' && /^\s*-?\d{1,9}\s*$/.test(value) ? Number(value) : null;
  if (key.endsWith('.check_time')) return number !== null && number >= 3 && number < LONGEST_POLL ? number : BEST_POLL;
  if (/\.(?:port|socketType|authMethod|timeout)$/.test(key)) return number;
  if (value === 'true' || value === 1) return true;
  return value === 'false' || value === 0 ? false : null;
}
