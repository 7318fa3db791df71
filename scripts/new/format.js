import { camel, OPEN } from './tree.js';

/** An output format: a function from the report to text. Parser, help and the search for secrets follow from its line in the list. */
export const format = {
  example: 'some-format',
  isName: /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/,
  nameIs: 'one word in lower case, such as junit',
  create(tree, name) {
    const reporter = camel(name);
    tree.make(`src/reporters/${name}.ts`, source(name, reporter));
    tree.make(`test/reporters/${name}.test.ts`, test(name, reporter));
    const key = reporter === name ? name : `'${name}'`;
    tree.insert(
      'src/reporters/index.ts',
      /\} as const;\n\ntype MachineFormat/,
      `  ${key}: async (): Promise<MachineReporter> => whole((await import('./${name}.ts')).${reporter}),\n`,
    );
    return {
      fails: [
        'test/left-open.test.ts › nothing is left to fill in',
        `test/reporters/${name}.test.ts › names every finding, its place and what to do`,
        'test/docs.test.ts › README, docs/ci.md and the help list the formats there are',
      ],
      after: ['Name it in README.md and in the table of docs/ci.md.'],
    };
  },
};

const source = (name, reporter) => `import type { Report } from '../model/report.ts';
import type { Words } from '../words/words.ts';
import { locationOf } from './place.ts';
import { spelled } from './spelled.ts';

/** ${OPEN}: what ${name} is, who reads it, and where it is specified. */
export function ${reporter}(report: Report, root: string, words: Words): string {
  const findings = report.findings.map((finding) => ({ ...spelled(finding, words), place: locationOf(finding, report, root) }));
  // ${OPEN}: a file, a line and a text may hold anything: escape what means something in ${name}.
  return findings.map(() => '').join('\\n');
}
`;

const test = (name, reporter) => `import { expect, test } from 'vitest';
import { ${reporter} } from '../../src/reporters/${name}.ts';
import { english } from '../../src/words/english.ts';
import { mixed, ROOT, reportOn } from '../support/reports.ts';

test('names every finding, its place and what to do', () => {
  const report = reportOn(mixed);
  const text = ${reporter}(report, ROOT, english);
  for (const { ruleId, remedy } of report.findings) {
    expect(text).toContain(ruleId);
    if (remedy) expect(text).toContain(english.show(remedy.text));
  }
});

// ${OPEN}: read it with a parser of ${name}, whatever a server or a file says (like test/reporters/junit.test.ts).
`;
