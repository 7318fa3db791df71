import { execFileSync } from 'node:child_process';
import { languages } from './language.js';
import { camel, OPEN, sentence, Wrong } from './tree.js';

const LIST = 'src/programs/list.ts';
const NAME = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
const NAME_IS = 'one word in lower case, such as mutt or claws-mail';

/** A mail program whose settings file is read. Everything about it is in one folder, beside its fixtures; its line is in the list. */
export const program = {
  example: 'some-program',
  isName: NAME,
  nameIs: NAME_IS,
  create(tree, id) {
    begin(tree, id);
    tree.make(`src/programs/${id}/index.ts`, indexWithFormat(id));
    tree.make(`src/programs/${id}/format.ts`, format(id));
    tree.make(`src/programs/${id}/steps.ts`, steps(id));
    for (const tag of languages(tree)) tree.append(`src/words/${tag}/programs.ftl`, texts(id));
    tree.make(`src/programs/${id}/README.md`, readme(id, true));
    for (const kind of ['ok', 'bad']) tree.make(`fixtures/programs/${id}/${kind}/${id}.conf`, fixture(kind));
    tree.make(`fixtures/programs/${id}/fuzz.json`, fuzz(id));
    tree.make(`test/programs/${id}/format.test.ts`, test(id));
    return {
      fails: [
        'test/left-open.test.ts › nothing is left to fill in',
        `test/programs/${id}/format.test.ts › ${OPEN}`,
        `test/golden.test.ts › needs no change › ${id}/ok/${id}.conf`,
        `test/golden.test.ts › needs a change › ${id}/bad/${id}.conf`,
      ],
      after: ['U=1 npx vitest run test/golden.test.ts   (records what lint says; read it)'],
      finish,
    };
  },
};

/** A mail program without a settings file that can be read: only how many connections it opens is known. */
export const model = {
  example: 'some-program             (a program whose files are not read)',
  isName: NAME,
  nameIs: NAME_IS,
  create(tree, id) {
    begin(tree, id);
    tree.make(`src/programs/${id}/index.ts`, indexAlone(id));
    for (const tag of languages(tree)) tree.append(`src/words/${tag}/programs.ftl`, called(id));
    tree.make(`src/programs/${id}/README.md`, readme(id, false));
    return { fails: ['test/left-open.test.ts › nothing is left to fill in'], after: [], finish };
  },
};

function begin(tree, id) {
  if (tree.exists(`src/programs/${id}`)) throw new Wrong(`src/programs/${id} exists already.`);
  const as = camel(id) === id ? id : `${camel(id)} as '${id}'`;
  tree.append(LIST, `export { ${as} } from './${id}/index.ts';\n`);
}

/** The type of all ids, and the schemas with it, are made from the list. */
function finish(root) {
  for (const script of ['scripts/words.js', 'scripts/docs.js']) {
    execFileSync(process.execPath, [script], { cwd: root, stdio: 'pipe' });
  }
}

const indexWithFormat = (id) => `import { say } from '../../words/say.ts';
import { oneConnection } from '../one-connection.ts';
import type { MailProgram } from '../program.ts';
import { format } from './format.ts';
import { steps } from './steps.ts';

export const ${camel(id)}: MailProgram = {
  name: say('program-${id}'),
  // ${OPEN}: one connection, one for each folder (connection-per-folder.ts), or a model of its own in model.ts.
  model: oneConnection('${OPEN}: version', say('demand-${id}')),
  formats: [format],
  rules: [],
  steps,
};
`;

const indexAlone = (id) => `import { say } from '../../words/say.ts';
import { oneConnection } from '../one-connection.ts';
import type { MailProgram } from '../program.ts';

/** No file of it is read. */
export const ${camel(id)}: MailProgram = {
  name: say('program-${id}'),
  // ${OPEN}: one connection, one for each folder (connection-per-folder.ts), or a model of its own in model.ts.
  model: oneConnection('${OPEN}: version', say('demand-${id}')),
  formats: [],
  rules: [],
  steps: { settings: {} },
};
`;

const format = (id) => `import { basename } from 'node:path';
import { UserError } from '../../base/errors.ts';
import { plain } from '../../base/text.ts';
import { utf8 } from '../../base/utf8.ts';
import type { Account } from '../../model/account.ts';
import type { ConfigFile, ConfigFormat } from '../../model/config-format.ts';
import { setTo, unknownSettings } from '../../model/setting.ts';
import { say } from '../../words/say.ts';

export const format: ConfigFormat = {
  id: '${id}',
  name: say('format-${id}'),
  // ${OPEN}: its file name, or how its file begins; never both of another program.
  matches: (path) => basename(path) === '${id}.conf',
  read,
};

/** @throws UserError when it is not understood or names no server */
function read({ path, bytes }: ConfigFile): Account[] {
  const text = utf8(bytes, path);
  // ${OPEN}: read the file in its own grammar, every account of it, with the line of each setting that is judged. A
  // password is never looked at. Read in time proportional to the file's size, whatever is in it.
  const host = plain(/^host = (\\S{1,255})$/m.exec(text)?.[1] ?? '');
  const user = plain(/^user = (\\S{1,255})$/m.exec(text)?.[1] ?? '');
  if (host === '') throw new UserError(say('${id}-no-host', { file: plain(path) }), say('${id}-no-host-hint'));
  const encrypted = /^tls = yes$/m.test(text);
  return [
    {
      client: '${id}',
      format: '${id}',
      file: path,
      account: user || host,
      host,
      port: encrypted ? 993 : 143,
      security: encrypted ? 'tls' : 'none',
      user,
      type: 'imap',
      settings: { ...unknownSettings, maxConnections: setTo(1), idle: setTo(false) },
      count: 1,
    },
  ];
}
`;

const called = (id) => `
program-${id} = ${sentence(id)}
demand-${id} = ${OPEN}: what its connections are for
`;

const texts = (id) => `${called(id)}format-${id} = ${sentence(id)} settings (${id}.conf)
${id}-no-host = { $file } names no mail server.
${id}-no-host-hint = ${OPEN}: what to do then.
${id}-step-tls = ${OPEN}: how encryption is switched on.
`;

const steps = (id) => `import { say } from '../../words/say.ts';
import type { Steps } from '../program.ts';
import { byUsingTls } from '../remedy.ts';

/** How a person changes it in ${sentence(id)}. */
export const steps: Steps = {
  // ${OPEN}: each setting it has, with what to set and where; what is not here is not judged.
  settings: {},
  encryption: byUsingTls(say('${id}-step-tls')),
};
`;

const readme = (id, isRead) => `# ${sentence(id)} (\`${id}\`)

${
  isRead
    ? `## What is read
${OPEN}: which file, where it is, what of it.

## What is written
Nothing.`
    : 'No file of it is read.'
}

## Model
${OPEN}: how many connections it opens, and when.

## Sources
- ${OPEN}: the file and line, the page or the measurement that proves it
`;

const fixture = (
  kind,
) => `# ${OPEN}: a file as the program writes it, ${kind === 'ok' ? 'in order' : 'with something wrong'}; the password stays as it is.
host = imap.example.org
user = jo@example.org
password = canary-Zx81-password
tls = ${kind === 'ok' ? 'yes' : 'no'}
`;

const fuzz = (id) => `[
  {
    "name": "${id}",
    "format": "${id}",
    "path": "${id}.conf",
    "of": ["ini"],
    "words": ["host = h\\n", "user = u\\n", "tls = yes\\n", "${OPEN}"],
    "heaviest": ["host = h\\n", "user = u\\n"]
  }
]
`;

const test = (id) => `import { expect, test } from 'vitest';
import { format } from '../../../src/programs/${id}/format.ts';
import { readOne, server, takes } from '../read.ts';

test('is known by its name', () => {
  expect(takes(format, '/home/jo/${id}.conf')).toBe(true);
  expect(takes(format, '/home/jo/other.conf')).toBe(false);
});

test.each([
  ['host = h.example\\nuser = jo\\ntls = yes\\n', 'jo h.example:993 tls'],
  ['host = h.example\\nuser = jo\\n', 'jo h.example:143 none'],
])('%j is %s', async (text, expected) => {
  expect(server(await readOne(format, text))).toBe(expected);
});

test('${OPEN}', () => {
  expect.fail('Test every setting it reads, and what it refuses.');
});
`;
