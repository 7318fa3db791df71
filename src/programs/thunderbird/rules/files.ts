import { basename } from 'node:path';
import type { Message } from '../../../base/message.ts';
import { BEST_POLL, LONGEST_POLL } from '../../../knowledge/recommended.ts';
import type { Scalar } from '../../../model/json.ts';
import { advised, type Recommend } from '../../../model/rule.ts';
import { defineRule } from '../../../words/rule.ts';
import { say } from '../../../words/say.ts';
import { problemAt, problemsByFile, problemsOf, recommended, whereIn } from './words.ts';

export const lineIgnored = defineRule({
  id: 'settings/line-ignored',
  severity: 'warning',
  sources: [
    'modules/libpref/parser/src/lib.rs',
    'Thunderbird 153.7.0esr: a statement without ; is lost together with the next one',
  ],
  needs: ['documents'],
  *check({ documents }) {
    for (const [file, lines] of problemsByFile(documents, 'syntax')) {
      yield {
        message: say('settings-line-ignored.message', { lines: lines.length, file: basename(file) }),
        evidence: lines.map(({ line, message }) => say('at-line-because', { line: line ?? 1, because: message })),
        at: { file, key: null, line: lines[0]?.line ?? null },
        remedy: advised(say('settings-line-ignored.remedy'), [
          say('thunderbird-step-close'),
          say('settings-line-ignored.step-open', { file }),
          say('settings-line-ignored.step-example'),
          say('settings-line-ignored.step-before'),
        ]),
      };
    }
  },
});

export const wrongType = defineRule({
  id: 'settings/wrong-type',
  severity: 'error',
  sources: [
    'comm-central nsMsgIncomingServer.cpp:448-487',
    'Thunderbird 153.7.0esr: max_cached_connections "1" and true became 5; check_time "30" stayed and 10 counted',
  ],
  needs: ['documents'],
  *check({ documents }, { recommend }) {
    for (const { file, problem } of problemsOf(documents, 'wrong-type')) {
      const { key = '', value = '', line } = problem;
      const to = rightValue(key, value, recommend);
      const edits = to === null || !file.endsWith('.js') ? [] : [{ file, key, from: value, to }];
      yield {
        message: say('settings-wrong-type.message', { key, value: JSON.stringify(value) }),
        evidence: [problemAt(file, problem)],
        at: { file, key, line },
        remedy: {
          ...advised(toWrite(value, to), [
            say('thunderbird-step-close'),
            file.endsWith('.js') && to !== null
              ? say('settings-wrong-type.step-line', { file, key, value: String(to) })
              : say('settings-wrong-type.step-file', { file }),
          ]),
          edits,
          safety: 'safe',
        },
      };
    }
  },
});

export const nameUnread = defineRule({
  id: 'settings/name-unread',
  severity: 'warning',
  sources: [
    'comm-central cf9726f563 (156.0a1): mailnews.js, nsMsgIncomingServer.cpp, nsImapIncomingServer.cpp',
    'comm-central nsImapService.cpp: mail.server.default.check_new_mail is not asked for',
  ],
  needs: ['documents'],
  *check({ documents }) {
    for (const { file, problem } of problemsOf(documents, 'name-unread')) {
      const { key = '', value = '', line, message } = problem;
      yield {
        message,
        evidence: [whereIn(file, line)],
        at: { file, key, line },
        remedy: advised(say('settings-name-unread.remedy', { key, instead: String(value) }), []),
      };
    }
  },
});

function toWrite(value: Scalar, to: Scalar | null): Message {
  if (to === null) return say('settings-wrong-type.remedy');
  return typeof value === 'string'
    ? say('settings-wrong-type.remedy-unquoted', { value: String(to) })
    : say('settings-wrong-type.remedy-value', { value: String(to) });
}

export const duplicate = defineRule({
  id: 'accounts/duplicate',
  severity: 'warning',
  sources: [
    'comm-central nsMsgAccountManager.cpp:690-770',
    'Thunderbird 153.7.0esr: dropped with the same port, kept with another one; the case of the server name does not matter',
  ],
  needs: ['documents'],
  *check({ documents }) {
    for (const { file, problem } of problemsOf(documents, 'duplicate-account')) {
      yield {
        message: problem.message,
        evidence: [whereIn(file, problem.line)],
        at: { file, key: null, line: problem.line },
        subject: String(problem.value),
        remedy: advised(
          problem.key === undefined
            ? say('accounts-duplicate.remedy-first')
            : say('accounts-duplicate.remedy', { accountKey: problem.key }),
          [say('accounts-duplicate.step-dropped'), say('accounts-duplicate.step-remove')],
        ),
      };
    }
  },
});

/** What was meant; the recommendation where the number itself would be advised against. Null when nobody can tell. */
function rightValue(key: string, value: Scalar, recommend: Recommend): Scalar | null {
  if (key.endsWith('.max_cached_connections')) return recommended(recommend);
  const number = typeof value === 'string' && /^\s*-?\d{1,9}\s*$/.test(value) ? Number(value) : null;
  if (key.endsWith('.check_time')) return number !== null && number >= 3 && number < LONGEST_POLL ? number : BEST_POLL;
  if (/\.(?:port|socketType|authMethod|timeout)$/.test(key)) return number;
  if (value === 'true' || value === 1) return true;
  return value === 'false' || value === 0 ? false : null;
}
