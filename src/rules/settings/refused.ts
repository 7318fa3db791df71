import { advised } from '../../model/rule.ts';
import { defineRule } from '../../words/rule.ts';

export const refused = defineRule({
  id: 'settings/refused',
  severity: 'error',
  sources: [
    'Apple Configuration Profile Reference (a profile is a property list)',
    'comm-central readFromXML.sys.mjs',
    'offlineimap 8.0.0 (Python configparser, strict), isync 1.4.4 and goimapnotify: measured',
  ],
  needs: ['documents'],
  *check({ documents }) {
    for (const { file, problems } of documents) {
      for (const { kind, line, message, hint, key = null } of problems) {
        if (kind !== 'refused') continue;
        const remedy = hint === undefined ? {} : { remedy: advised(hint, []) };
        yield { message, evidence: [], at: { file, key, line }, ...remedy };
      }
    }
  },
});
