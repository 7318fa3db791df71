/** From the text of a flag to its value: the argument parser reads each flag once, here or in client-flag.ts. */
import { X509Certificate } from 'node:crypto';
import { UserError } from '../base/errors.ts';
import { problemText } from '../base/file-problem.ts';
import { readPlainFile } from '../base/read-file.ts';
import { plain } from '../base/text.ts';
import { wholeNumber } from '../base/whole-number.ts';
import { type Language, languageFor, languageIds } from '../words/languages.ts';
import { say } from '../words/say.ts';

/** A reader for a flag whose value is a whole number. */
export function numberFrom(flag: string, least: number, most: number): (text: string) => number {
  return (text) => wholeNumber(text, flag, least, most);
}

/** A file name. @throws UserError when it is empty */
export function fileName(flag: string): (text: string) => string {
  return (text) => {
    if (text === '') throw new UserError(say('file-name-missing', { flag }));
    return text;
  };
}

/** `it`, `it-CH`. @throws UserError when the catalogue has no such language */
export function knownLanguage(text: string): Language {
  const language = languageFor(text);
  if (language !== null) return language;
  throw new UserError(say('language-unknown', { typed: plain(text, 40), known: languageIds }));
}

/** Adds one more value to a flag that may be given several times. */
export function oneMore<T>(
  read: (text: string) => T,
): (text: string, before: readonly T[] | undefined) => readonly T[] {
  return (text, before = []) => [...before, read(text)];
}

/** Seconds. A shorter watch proves nothing; a day is the longest anyone waits. */
const DURATION = { least: 5, most: 86_400 } as const;
const SECONDS_IN: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600 };

/** `30m`, `90s`, `1h` in ms; a bare number means minutes. @throws UserError */
export function duration(text: string): number {
  const [, number = '', unit = 'm'] = /^(\d{1,6})(s|m|h)?$/.exec(text.trim()) ?? [];
  const seconds = number === '' ? Number.NaN : Number(number) * (SECONDS_IN[unit] ?? Number.NaN);
  if (!(seconds >= DURATION.least && seconds <= DURATION.most)) {
    throw new UserError(say('duration-wrong', { typed: plain(text, 40) }));
  }
  return seconds * 1000;
}

/** A certificate is some kB; a bundle of all there are, 200 kB. */
const LARGEST_CA = 4 * 1024 * 1024;

/** The certificates in the file of `--ca`. @throws UserError when it cannot be read or holds none */
export function certificates(path: string): string {
  const bytes = readPlainFile(path, LARGEST_CA);
  if (!(bytes instanceof Uint8Array)) {
    throw new UserError(say('ca-not-usable', { path: plain(path), fileProblem: problemText(bytes) }));
  }
  const text = new TextDecoder().decode(bytes);
  if (holdsCertificates(text)) return text;
  throw new UserError(say('ca-empty', { path: plain(path) }), say('ca-empty-hint'));
}

/** At least one, and each of them can be read: Node.js takes anything without a word. */
function holdsCertificates(text: string): boolean {
  const blocks = text.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
  try {
    return blocks.length > 0 && blocks.every((block) => new X509Certificate(block).subject !== undefined);
  } catch {
    return false;
  }
}
