import { Interrupted, UserError } from '../base/errors.ts';
import { asciiOf } from '../terminal/ascii.ts';
import { type Io, isUnicode, type World, write } from '../terminal/io.ts';
import { wordsIn } from '../words/languages.ts';
import { EXIT } from './exit.ts';
import { type Spoken, spokenIn } from './language.ts';
import { quickAnswer } from './quick.ts';

/**
 * The program as a value: arguments and the world in, exit code out. What is asked most often is answered at once;
 * the argument parser is loaded for the rest.
 */
export async function main(argv: readonly string[], world: World): Promise<number> {
  const spoken = await spokenIn(argv, world);
  const answer = quickAnswer(argv, world, spoken.language);
  if (answer !== null) {
    await write(world.stdout, answer);
    return EXIT.fine;
  }
  const io = await inLanguage(world, spoken);
  try {
    return await (await import('./program.ts')).run(argv, io);
  } catch (error) {
    return failed(error, io);
  }
}

/** The world with its language. Inherited, not copied: a stream that is never used is never set up. */
async function inLanguage(world: World, { language, asked }: Spoken): Promise<Io> {
  const pageWords = await wordsIn(language);
  const words = isUnicode(world) ? pageWords : pageWords.spelt(asciiOf(language));
  const machineWords = asked ? pageWords : await wordsIn('en');
  return Object.assign(Object.create(world), { words, pageWords, machineWords });
}

async function failed(error: unknown, io: Io): Promise<number> {
  if (error instanceof Interrupted || io.interrupt.aborted) {
    await write(io.stderr, `\n${io.words.say('interrupted')}\n`);
    return EXIT.interrupted;
  }
  if (error instanceof UserError) {
    await write(
      io.stderr,
      `imap-doctor: ${io.words.show(error.text)}\n${error.hint ? `${io.words.show(error.hint)}\n` : ''}`,
    );
    return EXIT.usage;
  }
  await write(io.stderr, (await import('./crash.ts')).crashText(error, io));
  return EXIT.cannotSay;
}
