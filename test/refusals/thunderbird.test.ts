/**
 * The dialogs of Thunderbird, held against its own language packs. Where those are kept: IMAP_DOCTOR_LANGUAGE_PACKS, or
 * where Debian installs them.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readText } from '../../src/refusals/text.ts';

const { MEANINGS, stringsOf } = (await import(
  new URL('../../scripts/thunderbird-strings.js', import.meta.url).href
)) as {
  readonly MEANINGS: Readonly<Record<string, string>>;
  readonly stringsOf: (path: string) => Map<string, string>;
};

const OWN = '/usr/lib/thunderbird/omni.ja';
const folder = process.env['IMAP_DOCTOR_LANGUAGE_PACKS'] ?? '/usr/lib/thunderbird/extensions';
const needed = ['it', 'de', 'fr', 'es-ES', 'pl', 'nl', 'pt-BR', 'ja', 'ru'];

const packs = existsSync(folder)
  ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).flatMap((path) => {
      const language = /langpack-([\w-]+)@.*\.xpi$/.exec(path)?.[1];
      return language ? [{ language, path: join(folder, path) }] : [];
    })
  : [];
const all = existsSync(OWN) ? [{ language: 'en-US', path: OWN }, ...packs] : packs;

test.runIf(process.env['CI'] === 'true')('the packs this is held against are there', () => {
  const there = all.map(({ language }) => language);
  expect(['en-US', ...needed].filter((language) => !there.includes(language))).toEqual([]);
});

/** What the reader may make of each kind: a sentence for two things fits either. */
const causes: Readonly<Record<string, readonly string[]>> = {
  'client-guess': ['ambiguous'],
  disconnected: ['ambiguous'],
  'no-way': ['unreachable', 'ambiguous'],
  'oauth-dialog': ['ambiguous'],
  'refused-dialog': ['unreachable', 'ambiguous'],
  'no-answer': ['unreachable', 'ambiguous'],
  certificate: ['tls'],
  'not-imap': ['ambiguous'],
  'auth-method': ['tls'],
  kerberos: ['login-refused'],
  'login-dialog': ['ambiguous'],
};
const LIMIT = '[LIMIT] Too many open connections (5 of 5 for jo)';

describe.each(all)('Thunderbird in $language', ({ path }) => {
  const sentences = [...stringsOf(path)].map(([name, text]) => ({
    kind: MEANINGS[name] ?? '',
    name,
    text: text
      .replace(/%1?\$?S/, 'imap.example.org')
      .replace(/%2\$S/, 'jo@example.org')
      .replace(/%3\$S/, LIMIT),
  }));

  test('each dialog about connecting and signing in is known', () => {
    const misread = sentences
      .filter(({ kind }) => kind !== 'wrapper')
      .map(({ kind, name, text }) => ({ name, text, expected: causes[kind], read: readText(text)[0].cause }))
      .filter(({ expected, read }) => !expected?.includes(read));
    expect(misread).toEqual([]);
    expect(sentences.length).toBeGreaterThan(30);
  });

  test('words of the server inside a dialog decide', () => {
    const misread = sentences
      .filter(({ kind, name }) => kind === 'wrapper' && name !== 'pop3ServerSaid')
      .map(({ name, text }) => ({ name, read: readText(text.replace('jo@example.org', LIMIT))[0].cause }))
      .filter(({ read }) => read !== 'connection-limit');
    expect(misread).toEqual([]);
  });
});
