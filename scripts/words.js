#!/usr/bin/env node
// Compiles src/words/<language>/*.ftl into src/words/generated/: the types of every message and its arguments, and each
// language as data the program loads without a parser. Stops at anything a reader would stumble over: a syntax error, a
// variable without a kind, a language that lacks a message English has.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FluentResource } from '@fluent/bundle';
import { FluentParser, Visitor } from '@fluent/syntax';

const SOURCE = 'en';
const KINDS = {
  number: 'number',
  duration: 'number',
  date: 'string',
  moment: 'string',
  account: 'string',
  user: 'string',
  host: 'string',
  path: 'string',
  folder: 'string',
  setting: 'string',
  'server-text': 'string',
  word: 'string',
  // Text, as long as there are sentences outside the catalogue.
  message: 'Text',
};
const KIND = /^\$([a-z][a-zA-Z0-9]*) \(([a-z-]+)(\[[&;|]?\])?\)/;

/**
 * @param {string} root the folder that holds one folder for each language
 * @returns {{ files: { path: string, text: string }[], faults: string[] }} the files to write, by their path below
 *   `root`, and where a language differs from English: what it lacks is shown in English, and a test fails on it
 * @throws {Error} naming file and line
 */
export function compile(root) {
  const languages = languagesIn(root);
  const source = { language: SOURCE, ...readLanguage(join(root, SOURCE), SOURCE) };
  const others = languages.filter((language) => language !== SOURCE);
  const read = [
    source,
    ...others.map((language) => ({ language, ...readLanguage(join(root, language), language, source.terms) })),
  ];
  const files = read.map(({ language, text, messages }) => ({
    path: `generated/${language}.ts`,
    text: `${HEAD}import type { Compiled } from '../compiled.ts';\n\nexport const ${language.replace('-', '')}: Compiled = JSON.parse(\n  ${JSON.stringify(JSON.stringify(bodyOf(text, messages, source)))},\n);\n`,
  }));
  files.push({ path: 'generated/messages.ts', text: typesOf(source) });
  files.push({ path: 'generated/languages.ts', text: listOf(languages) });
  return { files, faults: faultsOf(read) };
}

/** Each folder is a language; English comes first. */
export function languagesIn(root) {
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && /^[a-z]{2}(-[A-Z]{2})?$/.test(entry.name))
    .map(({ name }) => name)
    .sort((a, b) => Number(b === SOURCE) - Number(a === SOURCE) || a.localeCompare(b));
}

const HEAD = '// Made from the .ftl files by scripts/words.js: change those.\n';

/** Each language is loaded when it is needed. */
function listOf(languages) {
  const lines = languages.map((tag) => {
    const name = /^[a-z]+$/.test(tag) ? tag : `'${tag}'`;
    return `  ${name}: async (): Promise<Compiled> => (await import('./${tag}.ts')).${tag.replace('-', '')},`;
  });
  return `${HEAD}import type { Compiled } from '../compiled.ts';\n\nexport const languages = {\n${lines.join('\n')}\n} as const;\n`;
}

/** @param {Map<string, object>} [usual] the terms of English, for those the language does not have */
function readLanguage(folder, language, usual = new Map()) {
  const kinds = new Map();
  const messages = new Map();
  const terms = new Map();
  let whole = '';
  for (const name of readdirSync(folder)
    .filter((file) => file.endsWith('.ftl'))
    .sort()) {
    const text = readFileSync(join(folder, name), 'utf8');
    const at = (node) => `${language}/${name}:${text.slice(0, node.span?.start ?? 0).split('\n').length}`;
    for (const entry of new FluentParser({ withSpans: true }).parse(text).body) {
      if (entry.type === 'Junk') throw new Error(`${at(entry)}: ${entry.annotations[0]?.message ?? 'not understood'}`);
      if (entry.type === 'ResourceComment') declare(entry, kinds, at(entry));
      if (entry.type !== 'Message' && entry.type !== 'Term') continue;
      const into = entry.type === 'Term' ? terms : messages;
      const parts = [
        ...(entry.value ? [['', entry.value]] : []),
        ...entry.attributes.map((a) => [`.${a.id.name}`, a.value]),
      ];
      for (const [suffix, pattern] of parts) {
        const id = `${entry.id.name}${suffix}`;
        if (into.has(id)) throw new Error(`${at(entry)}: ${id} exists already`);
        into.set(id, { pattern, at: at(entry) });
      }
    }
    whole += `${text}\n`;
  }
  const used = new Map();
  for (const [id, { pattern, at }] of messages)
    used.set(id, variables(pattern, { messages, terms: new Map([...usual, ...terms]), at }));
  return { terms, kinds, messages: used, places: messages, text: whole };
}

/** `### $limit (number)`: what an argument of this name is, everywhere. */
function declare({ content }, kinds, at) {
  for (const line of content.split('\n').filter((text) => text.startsWith('$'))) {
    const [, name, kind, list = ''] = KIND.exec(line) ?? [];
    if (!name || !(kind in KINDS)) throw new Error(`${at}: "${line}" names no kind: ${Object.keys(KINDS).join(', ')}`);
    const whole = `${kind}${list}`;
    if ((kinds.get(name) ?? whole) !== whole) throw new Error(`${at}: $${name} is ${kinds.get(name)} elsewhere`);
    kinds.set(name, whole);
  }
}

/** The variables of a pattern, and of the messages and terms it refers to. */
function variables(pattern, { messages, terms, at }, seen = new Set()) {
  const found = new Set();
  const follow = (id, from) => {
    const target = from.get(id);
    if (!target) throw new Error(`${at}: there is no ${id}`);
    if (seen.has(id)) return;
    for (const name of variables(target.pattern, { messages, terms, at }, new Set([...seen, id]))) found.add(name);
  };
  class Names extends Visitor {
    visitVariableReference({ id }) {
      found.add(id.name);
    }
    visitMessageReference({ id, attribute }) {
      follow(`${id.name}${attribute ? `.${attribute.name}` : ''}`, messages);
    }
    visitTermReference({ id, attribute }) {
      if (!attribute) follow(id.name, terms);
    }
  }
  new Names().visit(pattern);
  return found;
}

/** What a translator still has to do: messages that are missing, that English no longer has, or with other variables. */
function faultsOf([{ messages: source }, ...others]) {
  const faults = [];
  for (const { language, messages } of others) {
    for (const [id, names] of source) {
      const here = messages.get(id);
      if (!here) faults.push(`${language}: ${id} is missing`);
      const extra = [...(here ?? [])].find((name) => !names.has(name));
      if (extra) faults.push(`${language}: ${id} uses $${extra}, which English does not have`);
    }
    for (const id of messages.keys()) if (!source.has(id)) faults.push(`${language}: English has no ${id}`);
  }
  return faults;
}

/** The messages of a language as data, with the English text of those it lacks. */
function bodyOf(text, messages, source) {
  const usable = (id) => {
    const names = source.messages.get(id);
    return names !== undefined && [...(messages.get(id) ?? [])].every((name) => names.has(name));
  };
  const own = new Map(new FluentResource(text).body.map((entry) => [entry.id, entry]));
  if (messages === source.messages) return [...own.values()];
  const body = new FluentResource(source.text).body.map((entry) => {
    const here = own.get(entry.id);
    if (here === undefined) return entry;
    own.delete(entry.id);
    if (entry.id.startsWith('-')) return here;
    const attributes = Object.entries(entry.attributes).map(([name, pattern]) => [
      name,
      usable(`${entry.id}.${name}`) ? (here.attributes[name] ?? pattern) : pattern,
    ]);
    const value = usable(entry.id) ? (here.value ?? entry.value) : entry.value;
    return { id: entry.id, value, attributes: Object.fromEntries(attributes) };
  });
  // Terms of its own, for the cases of a name for example.
  return [...body, ...[...own.values()].filter(({ id }) => id.startsWith('-'))];
}

function typesOf({ kinds, messages, places }) {
  const lines = [...messages].map(([id, names]) => {
    const fields = [...names].sort().map((name) => {
      const kind = kinds.get(name);
      if (!kind) throw new Error(`${places.get(id).at}: say of what kind $${name} is: ### $${name} (kind)`);
      const list = kind.endsWith(']');
      const type = KINDS[kind.replace(/\[.*/, '')];
      return `readonly ${name}: ${list ? `readonly ${type}[]` : type}`;
    });
    return `  readonly '${id}': { ${fields.join('; ')} };`.replace('{  }', 'Record<never, never>');
  });
  const table = [...kinds].sort().map(([name, kind]) => `  ${name}: '${kind}',`);
  const needed = lines.some((line) => line.includes('Text'))
    ? "import type { Text } from '../../base/message.ts';\n\n"
    : '';
  return `${HEAD}${needed}export interface Messages {\n${lines.join('\n')}\n}\n\nexport const kinds = {\n${table.join('\n')}\n} as const;\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = fileURLToPath(new URL('../src/words', import.meta.url));
  mkdirSync(join(root, 'generated'), { recursive: true });
  const { files, faults } = compile(root);
  if (process.argv.includes('--faults')) process.stdout.write(faults.map((fault) => `${fault}\n`).join(''));
  for (const { path, text } of files) {
    const file = join(root, path);
    // Left alone where nothing changed: what watches these files is not woken for nothing.
    let before = '';
    try {
      before = readFileSync(file, 'utf8');
    } catch {}
    if (before !== text) writeFileSync(file, text);
  }
}
