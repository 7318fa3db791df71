// What comes along with an installation, and under which licence: from the lockfile, so that nobody has to be asked.

/** These ask for no more than to be named. Another one is a decision, and is made here. */
const ACCEPTED = new Set(['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Apache-2.0', 'BlueOak-1.0.0']);

/** Not installed beside the program: what is needed of them is in its own files, with their licences. */
export const BUILT_IN = [
  '@fluent/bundle',
  '@noble/hashes',
  '@peculiar/utils',
  'asn1js',
  'bplist-parser',
  'bytestreamjs',
  'commander',
  'get-east-asian-width',
  'js-yaml',
  'pkijs',
  'rolldown',
];

/** `(MIT OR EUPL-1.1+)`: one of them is enough. */
const isAccepted = (licence) =>
  licence
    .replace(/^\(|\)$/g, '')
    .split(' OR ')
    .some((one) => ACCEPTED.has(one.trim()));

/**
 * @param {{ packages: Record<string, { version?: string, license?: string, dev?: boolean, devOptional?: boolean }> }} lock
 * @returns {string} a Markdown page
 * @throws {Error} when a package has no licence, or one that is not accepted
 */
export function licencesPage({ packages }) {
  const rows = new Set();
  for (const [path, { version, license, dev, devOptional }] of Object.entries(packages)) {
    const name = path.replace(/^.*node_modules\//, '');
    const builtIn = BUILT_IN.includes(name);
    if (path === '' || ((dev || devOptional) && !builtIn)) continue;
    if (!license || !isAccepted(license)) throw new Error(`${name} ${version}: the licence ${license} is not accepted`);
    const how = builtIn ? 'built in' : 'installed';
    rows.add(`| [${name}](https://www.npmjs.com/package/${name}) | ${version} | ${license} | ${how} |`);
  }
  return [
    '# Licences',
    '',
    'What `npm install imap-doctor` brings along. Written by `npm run docs` from `package-lock.json`; a test fails when it',
    'is out of date, or when a package comes under a licence that asks for more than to be named.',
    '',
    '| package | version | licence | |',
    '|---|---|---|---|',
    ...[...rows].sort(),
    '',
  ].join('\n');
}
