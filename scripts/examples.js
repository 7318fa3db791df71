// The examples of docs/rules.md: fixtures/rules/<topic>/<problem>/{bad,good}/, and in says.txt what the program says about
// the bad one. test/rules/examples.test.ts runs them.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../fixtures/rules', import.meta.url));

/**
 * @param {string} ruleId
 * @returns {import('../src/rules/page.ts').Example | null} null when the rule has none yet
 */
export function exampleOf(ruleId) {
  const own = join(folder, ruleId);
  if (!existsSync(own)) return null;
  const says = join(own, 'says.txt');
  return {
    bad: snippetsIn(join(own, 'bad')),
    good: snippetsIn(join(own, 'good')),
    says: existsSync(says) ? readFileSync(says, 'utf8') : '',
  };
}

function snippetsIn(kind) {
  return readdirSync(kind, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => ({ name: relative(kind, path).split(sep).join('/'), text: readFileSync(path, 'utf8') }));
}
