import { OPEN, Wrong } from './tree.js';

/** Who says it, and the table for that. */
const tables = {
  server: 'src/knowledge/refusals-server.ts',
  log: 'src/knowledge/refusals-logs.ts',
  client: 'src/knowledge/refusals-clients.ts',
};
const TEXTS = 'fixtures/refusals/texts.json';

/** A text that a sign-in or a connection ends with: a row of a table, and the text to try it on. */
export const refusal = {
  example: 'server/some-limit        (or log/…, client/…)',
  isName: /^[a-z]+\/[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/,
  nameIs: 'WHO/ID, such as server/zimbra-limit',
  create(tree, name) {
    const [side, id] = name.split('/');
    if (!Object.hasOwn(tables, side)) throw new Wrong(`A text is said by one of ${Object.keys(tables).join(', ')}.`);
    if (JSON.parse(tree.read(TEXTS)).some((text) => text.id === id)) throw new Wrong(`${TEXTS} has ${id} already.`);
    tree.insert(tables[side], /(?<=\nconst rows[^\n]*\[\n)/, row(id));
    tree.insert(TEXTS, /\n\]\s*$/, `,\n  ${oneLine(text(id))}`);
    return {
      fails: [
        'test/left-open.test.ts › nothing is left to fill in',
        `test/refusals/grammar.test.ts › texts in other words › '${id}'`,
      ],
      after: [],
    };
  },
};

const oneLine = (value) =>
  JSON.stringify(value, null, 1).replaceAll(/\n */g, ' ').replace('{ ', '{').replace(' }', '}');

const row = (id) => `  {
    id: '${id}',
    // ${OPEN}: 1 for words of one program, 2 for words that several use, 3 for a response code alone.
    rank: 1,
    pattern: /${OPEN}: what is always the same in it/i,
    // ${OPEN}: what the text proves (src/model/refusal.ts), and for a limit the scope and the group with the number.
    cause: 'connection-limit',
    software: '${OPEN}: name',
    source: '${OPEN}: the file and line, the page or the measurement that proves it',
  },
`;

const text = (id) => ({
  id,
  text: `${OPEN}: the whole text, with names, hosts and addresses replaced`,
  accept: ['connection-limit'],
  limit: null,
});
