#!/usr/bin/env node
// Makes src/knowledge/thunderbird-dialogs.ts: how Thunderbird words its dialogs about connecting and signing in, in every
// language Debian has a pack for. Run it where Thunderbird is installed, with the folder of the packs:
//   apt-get download $(apt-cache search --names-only '^thunderbird-l10n-' | cut -d' ' -f1); for p in *.deb; do dpkg -x $p packs; done
//   node scripts/thunderbird-dialogs.js packs
import { execFileSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { MEANINGS, stringsOf } from './thunderbird-strings.js';

const OWN = '/usr/lib/thunderbird/omni.ja';
const [folder = '/usr/lib/thunderbird/extensions'] = process.argv.slice(2);
/** Fewer letters than these are in other sentences too. Writing without blanks says more with each. */
const LEAST = { letters: 12, signs: 5 };

const packs = readdirSync(folder, { recursive: true })
  .map((path) => [/langpack-([\w-]+)@/.exec(path)?.[1], join(folder, path)])
  .filter(([language, path]) => language && path.endsWith('.xpi'));
const languages = [['en-US', OWN], ...packs].map(([language, path]) => [language, stringsOf(path)]);

/** words -> { kind, name, languages } */
const dialogs = new Map();
for (const [language, strings] of languages) {
  for (const [name, text] of strings)
    for (const words of fragments(name, text)) add({ kind: MEANINGS[name], name, language, words });
}

function add({ kind, name, language, words }) {
  const there = dialogs.get(words);
  if (there) {
    there.languages.add(language);
    // One sentence for two things: it says only that there was no connection.
    if (there.kind !== kind) there.kind = 'cannot-connect';
  }
  if (!there) dialogs.set(words, { kind, name, languages: new Set([language]) });
}

/** The sentences by which a dialog is known, with * for what is filled in. */
function fragments(name, text) {
  const plain = text
    .replace(/[‘’‚‛′´]/g, "'")
    .replace(/[“”„‟«»″「」『』]/g, '"')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069]/g, '')
    .normalize('NFKC')
    .replace(/\s+/g, ' ');
  const marked = plain.replace(/%(?:\d\$)?S|\{ ?\$\w+ ?\}/gi, '*');
  const kind = MEANINGS[name];
  // What is filled in last is the server's answer: it and what stands behind it is not the dialog's.
  if (kind === 'wrapper') return [marked.replace(/\*[^*]*$/, '').trim()].filter(tells);
  const sentences = marked.split(/(?<=[.!?](?: |$)|[。।։])/).map((sentence) => sentence.trim());
  // The guess stands behind what any dialog begins with.
  const guess = sentences.filter((sentence) => !sentence.includes('*')).sort((a, b) => b.length - a.length);
  const chosen = kind === 'client-guess' && guess.length > 0 ? guess.slice(0, 2) : sentences.slice(0, 1);
  return chosen.map((sentence) => sentence.replace(/^[* ,:;.'"]+|[* ,:;.'"。]+$/g, '')).filter(tells);
}

function tells(words) {
  const letters = words.replace(/[^\p{L}]/gu, '');
  const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u.test(letters);
  return letters.length >= (wide ? LEAST.signs : LEAST.letters);
}

/** Packs hold English where nobody has translated: it is named by its own name. */
function englishFirst(a, b) {
  return Number(b === 'en-US') - Number(a === 'en-US') || a.localeCompare(b);
}

// biome-ignore lint/suspicious/noTemplateCurlyInString: dpkg's own placeholder
const version = execFileSync('dpkg-query', ['-W', '-f', '${Version}', 'thunderbird'], { encoding: 'utf8' });
const kinds = [...new Set([...Object.values(MEANINGS), 'cannot-connect'])];
const lines = kinds.map((kind) => {
  const of = [...dialogs].filter(([, dialog]) => dialog.kind === kind);
  const text = of
    .map(([words, { name, languages: in_ }]) => `${[...in_].sort(englishFirst).join(',')} ${name} ${words}`)
    .sort()
    .join('\n');
  return `  '${kind}': ${JSON.stringify(text).replaceAll('\\n', '\n').replaceAll('\\"', '"').replace(/^"/, '`').replace(/"$/, '`')},`;
});
const file = fileURLToPath(new URL('../src/knowledge/thunderbird-dialogs.ts', import.meta.url));
writeFileSync(
  file,
  `// Made by scripts/thunderbird-dialogs.js: change that, and make this again.

/** Where the sentences are from. */
export const THUNDERBIRD_PACKAGES = 'Debian packages thunderbird and thunderbird-l10n-* ${version}';

/** By kind, a line for each sentence: languages, its name in Thunderbird, its words with * for what is filled in. */
export const thunderbirdDialogs = {
${lines.join('\n')}
} as const;
`,
);
process.stdout.write(`${dialogs.size} sentences in ${languages.length} languages\n`);
