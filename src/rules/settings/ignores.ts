import { advised } from '../../model/rule.ts';
import { defineRule } from '../../words/rule.ts';
import { say } from '../../words/say.ts';

/** A comment in a settings file that lacks what makes it count. What no finding needed is added when all have spoken. */
export const ignoreUnused = defineRule({
  id: 'settings/ignore-without-effect',
  severity: 'info',
  sources: ['docs/ci.md, Exceptions'],
  needs: ['documents'],
  *check({ documents }) {
    for (const { file, ignores = [] } of documents) {
      for (const { line, rule, reason } of ignores) {
        if (rule !== '' && reason !== '') continue;
        yield {
          severity: 'warning',
          message: say('settings-ignore-without-effect.message-no-reason'),
          evidence: [],
          at: { file, key: null, line },
          remedy: advised(say('settings-ignore-without-effect.remedy-reason'), []),
        };
      }
    }
  },
});
