import { readFileSync } from 'node:fs';
import { tool } from '../base/version.ts';
import { asciiOf } from '../terminal/ascii.ts';
import { isUnicode, type World } from '../terminal/io.ts';
import type { Language } from '../words/languages.ts';

/** Columns the help was laid out for when the program was built. */
export const HELP_COLUMNS = 80;

/**
 * The answer to `--version` and `--help` alone, without the argument parser: loading that takes longer than all the
 * rest. The help is a file the build writes for each language, so that it is the parser's own text.
 *
 * @returns null for anything else, and on a terminal too narrow for the text
 */
export function quickAnswer(
  argv: readonly string[],
  world: Pick<World, 'stdout' | 'env' | 'platform'>,
  language: Language,
): string | null {
  const [only, ...more] = argv;
  if (only === undefined || more.length > 0) return null;
  if (only === '--version' || only === '-V') return `${tool().version}\n`;
  const narrow = (world.stdout.columns ?? HELP_COLUMNS) < HELP_COLUMNS;
  if ((only !== '--help' && only !== '-h') || narrow) return null;
  const help = builtHelp(language);
  return help === null || isUnicode(world) ? help : asciiOf(language)(help);
}

function builtHelp(language: Language): string | null {
  try {
    return readFileSync(new URL(`help.${language}.txt`, import.meta.url), 'utf8');
  } catch {
    // Not built: the parser answers.
    return null;
  }
}
