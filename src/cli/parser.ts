import { Command, Option } from 'commander';
import { UserError } from '../base/errors.ts';
import { nearest } from '../base/nearest.ts';
import { plain } from '../base/text.ts';
import { wrap } from '../terminal/wrap.ts';
import { say } from '../words/say.ts';
import type { Words } from '../words/words.ts';

/** Columns below which the parser leaves a text in one line. */
const NARROWEST = 40;

/** The argument parser, with its own sentences in the language of the program. */
export class SpokenCommand extends Command {
  readonly #words: Words;
  #takesAnyOption = false;

  constructor(name: string | undefined, words: Words) {
    super(name);
    this.#words = words;
    const titles = titlesIn(words);
    this.helpOption('-h, --help', words.say('help-help')).configureHelp({
      styleTitle: (title) => titles.get(title) ?? title,
      boxWrap: wrapped,
      optionDescription: (option) => descriptionOf(option, words),
    });
  }

  override createCommand(name?: string): SpokenCommand {
    return new SpokenCommand(name, this.#words);
  }

  override allowUnknownOption(allowed = true): this {
    this.#takesAnyOption = allowed;
    return super.allowUnknownOption(allowed);
  }

  // The parser calls these, although its types do not name them, where an argument is wrong.

  unknownOption(flag: string): void {
    if (this.#takesAnyOption) return;
    const known = this.createHelp()
      .visibleOptions(this)
      .flatMap(({ long }) => long ?? []);
    const meant = flag.startsWith('--') ? nearest(flag, known) : null;
    const typed = plain(flag, 60);
    const text = meant === null ? say('option-unknown', { typed }) : say('option-unknown-meant', { typed, meant });
    throw new UserError(text, say('help-hint'));
  }

  optionMissingArgument({ flags }: Option): void {
    throw new UserError(say('option-without-value', { flag: flags }), say('help-hint'));
  }

  _excessArguments(given: readonly string[]): void {
    const typed = plain(given[this.registeredArguments.length] ?? '', 60);
    throw new UserError(say('argument-too-many', { typed }), say('help-hint'));
  }
}

/** Breaks at blanks only: the parser's own way breaks before the punctuation of French as well, where a narrow space is. */
function wrapped(text: string, width: number): string {
  if (width < NARROWEST) return text;
  return text
    .split('\n')
    .flatMap((line) => wrap(line, { width, unicode: true }, ''))
    .join('\n');
}

/** An option that takes one of a few words. */
export function choice(flags: string, description: string, known: readonly string[]): Option {
  return new Option(flags, description).choices(known).argParser((typed: string) => {
    if (known.includes(typed)) return typed;
    throw new UserError(say('choice-unknown', { flag: flags, typed: plain(typed, 60), known }));
  });
}

/** The headings of the help, by what the parser calls them. */
function titlesIn(words: Words): ReadonlyMap<string, string> {
  return new Map([
    ['Usage:', words.say('help-title-usage')],
    ['Options:', words.say('help-title-options')],
    ['Commands:', words.say('help-title-commands')],
  ]);
}

function descriptionOf(
  { description, argChoices, defaultValue, defaultValueDescription }: Option,
  words: Words,
): string {
  const usual =
    defaultValue === undefined || defaultValue === false ? null : (defaultValueDescription ?? String(defaultValue));
  const more = [
    argChoices === undefined ? [] : words.say('help-choices', { known: argChoices }),
    usual === null ? [] : words.say('help-default', { usual }),
  ].flat();
  return more.length === 0 ? description : `${description} (${words.separated(more)})`;
}
