import { languages } from './language.js';
import { camel, OPEN, Wrong } from './tree.js';

/** What a rule of this topic looks at in the template, and the name of that fact in test/support/sheets.ts. */
const topics = {
  reach: ['reach'],
  tls: ['reach'],
  auth: ['session'],
  idle: ['session', 'idle'],
  connections: ['reach', 'connections'],
  server: ['session', 'server'],
};

/** A rule about a server. One about settings is like those in src/rules/settings. */
export const rule = {
  example: 'idle/some-problem',
  isName: /^[a-z]+\/[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/,
  nameIs: 'TOPIC/PROBLEM and says what is wrong, such as idle/cut-short',
  create(tree, id) {
    const [topic, problem] = id.split('/');
    if (!Object.hasOwn(topics, topic)) {
      throw new Wrong(`The topic of a rule about a server is one of ${Object.keys(topics).join(', ')}.`);
    }
    const names = { id, name: camel(problem), message: `${topic}-${problem}`, needs: topics[topic] };
    tree.make(`src/rules/${problem}.ts`, source(names));
    tree.make(`test/rules/${problem}.test.ts`, test(names, problem));
    tree.make(`fixtures/rules/${id}/bad/facts.json`, '{}\n');
    tree.make(`fixtures/rules/${id}/good/facts.json`, '{}\n');
    tree.insert(
      'src/rules/index.ts',
      /\nimport \{ settingsRules/,
      `\nimport { ${names.name} } from './${problem}.ts';`,
    );
    tree.insert('src/rules/index.ts', / {2}\.\.\.settingsRules,/, `  ${names.name},\n`);
    for (const tag of languages(tree)) tree.append(`src/words/${tag}/rules.ftl`, texts(names));
    return {
      fails: [
        'test/left-open.test.ts › nothing is left to fill in',
        `test/rules/${problem}.test.ts › ${id} › catches ${OPEN}`,
        `test/rules/examples.test.ts › ${id} › reports the bad example, in the words of docs/rules.md`,
        'test/rules/page.test.ts › docs/rules.md is what the rules say today (npm run docs)',
        'test/package.test.ts › docs/licences.md, the rules and the schemas are what they are made from (npm run docs)',
      ],
      after: ['U=1 npx vitest run test/rules/examples.test.ts   (records what the rule says)', 'npm run docs'],
    };
  },
};

const source = ({ id, name, message, needs }) => `import { advised } from '../model/rule.ts';
import { defineRule } from '../words/rule.ts';
import { say } from '../words/say.ts';
import { endpointOf } from './server-words.ts';

export const ${name} = defineRule({
  id: '${id}',
  // ${OPEN}: error when something does not work, warning when it works badly, info when it is good to know.
  severity: 'warning',
  sources: ['${OPEN}: the RFC and section, the page or the measurement that proves it'],
  // ${OPEN}: the facts it looks at (src/model/facts.ts). \`check\` is given these and no others.
  needs: [${needs.map((fact) => `'${fact}'`).join(', ')}],
  *check({ ${needs.join(', ')} }) {
    // ${OPEN}: when all is well.
    const isFine = ${needs.at(-1)} !== null;
    if (isFine) return;
    yield {
      message: say('${message}.message'),
      evidence: [],
      subject: endpointOf(${needs[0]}),
      remedy: advised(say('${message}.remedy'), [say('${message}.step-first')]),
    };
  },
});
`;

const test = ({ id, name, message }, file) => `import { describe, test } from 'vitest';
import { ${name} } from '../../src/rules/${file}.ts';
import { say } from '../../src/words/say.ts';
import { catches, silent } from '../support/rule.ts';
import { sheet } from '../support/sheets.ts';

describe('${id}', () => {
  test('catches ${OPEN}', () => {
    // ${OPEN}: sheet({ … }) with the one fact that is wrong.
    catches(${name}, sheet(), {
      message: say('${message}.message'),
      at: null,
      edits: [],
      remedy: '${message}.remedy',
    });
  });

  test('is silent on a healthy mailbox', () => silent(${name}, sheet()));
});
`;

const texts = ({ message }) => `
${message} =
    .title = ${OPEN}: what it finds, as a heading
    .why = ${OPEN}: why that matters and what the numbers mean, for somebody who has the problem.
    .message = ${OPEN}: what is wrong, with what was measured.
    .remedy = ${OPEN}: what to do, in one sentence.
    .step-first = ${OPEN}: the first step.
`;
