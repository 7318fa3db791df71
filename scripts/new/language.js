import { OPEN, Wrong } from './tree.js';

const WORDS = 'src/words';

/** A language: every sentence of English, to be translated. */
export const language = {
  example: 'nl',
  isName: /^[a-z]{2}(?:-[A-Z]{2})?$/,
  nameIs: 'its BCP 47 tag, such as nl or pt-BR',
  create(tree, tag) {
    if (tree.exists(`${WORDS}/${tag}`)) throw new Wrong(`${WORDS}/${tag} exists already.`);
    for (const { name } of tree.list(`${WORDS}/en`).filter((entry) => isTranslated(entry.name))) {
      const head = `# ${OPEN}: translate what is below, then remove this line.\n\n`;
      tree.make(`${WORDS}/${tag}/${name}`, head + tree.read(`${WORDS}/en/${name}`));
    }
    return {
      fails: ['test/left-open.test.ts › nothing is left to fill in'],
      after: [
        'node scripts/thunderbird-labels.js (names of menus and fields, from Thunderbird’s language pack)',
        'node scripts/words.js --faults (what is missing or has other arguments)',
        'npx vitest run test/words (what is still English)',
      ],
    };
  },
};

/** The names of Thunderbird's menus and fields come from its language pack. */
const isTranslated = (name) => name.endsWith('.ftl') && name !== 'thunderbird-labels.ftl';

/** The languages there are, English first. */
export function languages(tree) {
  const folders = tree.list(WORDS).filter((entry) => entry.isDirectory());
  const tags = folders.map(({ name }) => name).filter((name) => language.isName.test(name));
  return ['en', ...tags.filter((tag) => tag !== 'en')];
}
