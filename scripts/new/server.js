import { OPEN, Wrong } from './tree.js';

/** What the row is about, its table, and the example of how it is recognised. */
const tables = {
  software: { file: 'src/knowledge/software.ts', by: 'greeting' },
  distribution: { file: 'src/knowledge/distributions.ts', by: 'greeting' },
  provider: { file: 'src/knowledge/providers.ts', by: 'host' },
};

/** A server software, a package of it, or a mail host: how it is recognised and what limit it publishes. */
export const server = {
  example: 'software/some-server      (or provider/…, distribution/…)',
  isName: /^[a-z]+\/[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/,
  nameIs: 'WHAT/ID, such as provider/posteo',
  create(tree, name) {
    const [what, id] = name.split('/');
    if (!Object.hasOwn(tables, what)) throw new Wrong(`A server is one of ${Object.keys(tables).join(', ')}.`);
    const { file, by } = tables[what];
    if (tree.read(file).includes(`id: '${id}'`)) throw new Wrong(`${file} has ${id} already.`);
    tree.insert(file, /\n\];\n/, `\n${row(id, by)}`);
    tree.insert('test/derive/server.test.ts', /\n {2}\] as const\)\('%s'/, `\n${example(id, by)}`);
    return {
      fails: [
        'test/left-open.test.ts › nothing is left to fill in',
        `test/derive/server.test.ts › server software is recognised › ${id}`,
      ],
      after: [],
    };
  },
};

const row = (id, by) => `  {
    id: '${id}',
    name: '${OPEN}: name',
    // ${OPEN}: idName (the name in its ID answer), greeting or host; whatever it shows itself by.
    ${by}: /${OPEN}: what is always in it/i,
    // ${OPEN}: connections at a time, when nobody changed it; null where no number was found.
    limit: null,
    sure: 'unknown',
    setting: null,
    where: null,
    restart: null,
    refusal: null,
    note: null,
    source: '${OPEN}: the page, the file or the measurement that proves it',
  },`;

const example = (id, by) => {
  const greeting = by === 'greeting' ? `* OK ${OPEN}: its greeting` : '* OK ready';
  const host = by === 'host' ? `${OPEN}: its host name` : 'imap.example.org';
  return `    ['${id}', {}, '${greeting}', '${host}', null, 'known-by-${by}'],`;
};
