import type { World } from '../terminal/io.ts';
import { type Language, languageFor } from '../words/languages.ts';

/** Which language the program speaks. */
export interface Spoken {
  readonly language: Language;
  /** Somebody asked for it with --lang: then machine formats are in it as well. */
  readonly asked: boolean;
}

/**
 * `--lang`, else the locale of the environment, else the language of the system; English where that is none of ours.
 * Read before the arguments are parsed, because the parser speaks the language, too.
 */
export async function spokenIn(argv: readonly string[], { env, platform, home }: World): Promise<Spoken> {
  const asked = languageFor(askedFor(argv));
  if (asked !== null) return { language: asked, asked: true };
  // POSIX.1-2024 XBD 8.2: the first of them that is set and not empty.
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'];
  const tags = locale ? [locale] : await systemLanguages(platform, home);
  const found = tags.map(languageFor).find((language) => language !== null);
  return { language: found ?? 'en', asked: false };
}

/** What follows `--lang`; the last one counts, as for every flag. */
function askedFor(argv: readonly string[]): string {
  const end = argv.indexOf('--');
  const flags = end === -1 ? argv : argv.slice(0, end);
  const values = flags.flatMap((flag, i) => {
    if (flag === '--lang') return argv[i + 1] ?? '';
    return flag.startsWith('--lang=') ? flag.slice('--lang='.length) : [];
  });
  return values.at(-1) ?? '';
}

/** The languages a person chose for this computer, the preferred one first. */
async function systemLanguages(platform: NodeJS.Platform, home: string): Promise<readonly string[]> {
  if (platform === 'win32') return [new Intl.DateTimeFormat().resolvedOptions().locale];
  return platform === 'darwin' ? (await import('./apple-languages.ts')).appleLanguages(home) : [];
}
