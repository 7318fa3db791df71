import { type Command, CommanderError, Option } from 'commander';
import { tool } from '../base/version.ts';
import { parseHost } from '../discover/target.ts';
import { CAP } from '../engine/limits.ts';
import { MOST_ROWS } from '../probes/watch/rows.ts';
import { programIds } from '../programs/index.ts';
import { reportFormats } from '../reporters/index.ts';
import type { Io, Output } from '../terminal/io.ts';
import { languageIds } from '../words/languages.ts';
import type { Words } from '../words/words.ts';
import { parseClient } from './client-flag.ts';
import { EXIT } from './exit.ts';
import { choice, SpokenCommand } from './parser.ts';
import { HELP_COLUMNS } from './quick.ts';
import { certificates, duration, fileName, knownLanguage, numberFrom, oneMore } from './values.ts';

/**
 * Parses the arguments and runs the command they name. Each command is loaded when it is called.
 *
 * @returns the exit code of the command
 * @throws what the command throws
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  let code: number = EXIT.fine;
  const program = programFor(io, (exitCode) => {
    code = exitCode;
  });
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return code;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? EXIT.fine : EXIT.usage;
  }
}

function programFor(io: Io, done: (code: number) => void): Command {
  const { name, version } = tool();
  const { words } = io;
  const program = new SpokenCommand(name, words)
    .description(words.say('help-program'))
    .version(version, '-V, --version', words.say('help-version'))
    .helpCommand('help [command]', words.say('help-help'))
    .addOption(languageOption(words))
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void io.stdout.write(text),
      writeErr: (text) => void io.stderr.write(text),
      getOutHelpWidth: () => widthOf(io.stdout),
      getErrHelpWidth: () => widthOf(io.stderr),
    });
  const check = checkOptions(words, program.command('check [user@host]', { isDefault: true }))
    .description(words.say('help-check'))
    .action(async (target, flags) =>
      done(await (await import('./commands/check.ts')).check(target, await ready(flags), io)),
    );
  outputOptions(words, check).addOption(from(words));
  outputOptions(words, serverOptions(words, program.command('watch [user@host]'), MOST_ROWS + 1))
    .addOption(
      new Option('--duration <time>', words.say('help-duration')).argParser(duration).default(duration('30m'), '30m'),
    )
    .option('--test-delivery', words.say('help-test-delivery-watch'))
    .description(words.say('help-watch'))
    .action(async (target, flags) =>
      done(await (await import('./commands/watch.ts')).watch(target, await ready(flags), io)),
    );
  outputOptions(words, program.command('lint [path...]'))
    .addOption(from(words))
    .option('--pass-over-others', words.say('help-pass-over-others'))
    .description(words.say('help-lint'))
    .action(async (paths, flags) =>
      done(await (await import('./commands/lint.ts')).lint(paths, await ready(flags), io)),
    );
  fixOptions(words, program.command('fix [path...]'))
    .description(words.say('help-fix'))
    .action(async (paths, flags) => done(await (await import('./commands/fix.ts')).fix(paths, await ready(flags), io)));
  program
    .command('explain [what...]')
    .description(words.say('help-explain'))
    .addOption(choice('--format <kind>', words.say('help-format-explain'), ['terminal', 'json']).default('terminal'))
    .option('--user <name>', words.say('help-explain-user'))
    .option('--since <when>', words.say('help-since'))
    .option('--top <number>', words.say('help-top'), numberFrom('--top', 1, 100_000))
    .option('--limit <number>', words.say('help-limit'), numberFrom('--limit', 1, 100_000))
    // A pasted text may begin with a dash (-ERR).
    .allowUnknownOption()
    .action(async (what, flags) => done(await (await import('./commands/explain.ts')).explain(what, flags, io)));
  const demo = program
    .command('demo')
    .description(words.say('help-demo'))
    .option('--server <name>', words.say('help-server', { known: behaviours }), 'dovecot')
    .action(async (flags) => done(await (await import('./commands/demo.ts')).demo(await ready(flags), io)));
  outputOptions(words, demo, 'never');
  for (const command of program.commands) command.addOption(languageOption(words));
  return program;
}

/** The servers the demo can be: named here, so that the demo is not loaded for --help; a test holds the two together. */
export const behaviours = ['dovecot', 'courier', 'cyrus', 'gmail', 'vpop3', 'exchange', 'generous'];

/** The parser wraps at {@link HELP_COLUMNS} where it is not told. */
const widthOf = ({ isTTY, columns }: Output): number => (isTTY && columns ? columns : HELP_COLUMNS);

/** Loaded with a command, like everything else. */
const ready = async (flags: object): Promise<never> => (await import('./commands/flags.ts')).withPolicy(flags) as never;

const from = (words: Words): Option =>
  new Option('--from <file>', words.say('help-from')).argParser(fileName('--from'));

/** Where the mailbox is and how to get in: for every command that signs in. */
function serverOptions(words: Words, command: Command, mostConnections: number): Command {
  return command
    .option('--host <name>', words.say('help-host'), parseHost)
    .option('--port <number>', words.say('help-port'), numberFrom('--port', 1, 65_535))
    .addOption(choice('--security <kind>', words.say('help-security'), ['tls', 'starttls', 'none']))
    .option('--user <name>', words.say('help-user'))
    .option(
      '--max-connections <number>',
      words.say('help-max-connections'),
      numberFrom('--max-connections', 1, mostConnections),
    )
    .option('--ca <file>', words.say('help-ca'), certificates)
    .option('--insecure', words.say('help-insecure'))
    .option('--allow-plaintext', words.say('help-allow-plaintext'))
    .option('--password-stdin', words.say('help-password-stdin'))
    .option('--dns <address>', words.say('help-dns'));
}

function checkOptions(words: Words, command: Command): Command {
  return serverOptions(words, command, CAP.most)
    .option(
      '--client <id[=count][:key=value,...]>',
      words.say('help-client', { known: programIds.slice(0, 3) }),
      oneMore(parseClient),
    )
    .option('--config-file <path>', words.say('help-config-file'), oneMore(fileName('--config-file')))
    .option('--test-delivery', words.say('help-test-delivery'))
    .option('--timeout <seconds>', words.say('help-timeout'), numberFrom('--timeout', 1, LONGEST_CHECK));
}

/** Seconds. */
const LONGEST_CHECK = 3600;

function fixOptions(words: Words, command: Command): Command {
  return command
    .option('--dry-run', words.say('help-dry-run'))
    .option('--yes', words.say('help-yes'))
    .option('--all', words.say('help-all'))
    .option('--undo', words.say('help-undo'))
    .addOption(failOnOption(words))
    .option('--config <file>', words.say('help-config'), fileName('--config'))
    .option('--no-config', words.say('help-no-config'))
    .addOption(colorOption(words))
    .addOption(preferOption(words))
    .option('-v, --verbose', words.say('help-verbose-fix'));
}

function outputOptions(words: Words, command: Command, failOn?: string): Command {
  return command
    .addOption(choice('--format <kind>', words.say('help-format'), reportFormats).default('terminal'))
    .option('-o, --output <file>', words.say('help-output'), fileName('--output'))
    .addOption(failOnOption(words, failOn))
    .addOption(preferOption(words))
    .option('--config <file>', words.say('help-config'), fileName('--config'))
    .option('--no-config', words.say('help-no-config'))
    .option('--baseline <file>', words.say('help-baseline'), fileName('--baseline'))
    .option('--save-baseline <file>', words.say('help-save-baseline'), fileName('--save-baseline'))
    .option('--save <file>', words.say('help-save'), fileName('--save'))
    .addOption(colorOption(words))
    .option('-q, --quiet', words.say('help-quiet'))
    .option('-v, --verbose', words.say('help-verbose'));
}

/** Read before the parser was made, which speaks it: here it is checked. It may stand before the command, too. */
const languageOption = (words: Words): Option =>
  new Option('--lang <language>', words.say('help-lang', { known: languageIds })).argParser(knownLanguage);

function failOnOption(words: Words, failOn?: string): Option {
  return choice('--fail-on <severity>', words.say(failOn ? 'help-fail-on' : 'help-fail-on-usual'), [
    'error',
    'warning',
    'info',
    'never',
  ]).default(failOn);
}

function preferOption(words: Words): Option {
  return choice('--prefer <what>', words.say('help-prefer'), ['fewest', 'push']);
}

function colorOption(words: Words): Option {
  return choice('--color <when>', words.say('help-color'), ['auto', 'always', 'never']).default('auto');
}
