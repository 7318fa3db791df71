import { Command, CommanderError, Option } from 'commander';
import { tool } from '../base/version.ts';
import { parseHost } from '../discover/target.ts';
import { CAP } from '../engine/limits.ts';
import { MOST_ROWS } from '../probes/watch/rows.ts';
import { reportFormats } from '../reporters/index.ts';
import type { Io, Output } from '../terminal/io.ts';
import { parseClient } from './client-flag.ts';
import { EXIT } from './exit.ts';
import { HELP_COLUMNS } from './quick.ts';
import { certificates, duration, fileName, numberFrom, oneMore } from './values.ts';

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
  const program = new Command(name)
    .description('Finds out why your mail program says "too many connections", and what to set.')
    .version(version)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void io.stdout.write(text),
      writeErr: (text) => void io.stderr.write(text),
      getOutHelpWidth: () => widthOf(io.stdout),
      getErrHelpWidth: () => widthOf(io.stderr),
    })
    .showHelpAfterError('(imap-doctor --help shows what there is)');
  const check = checkOptions(program.command('check [user@host]', { isDefault: true }))
    .description('check a mailbox: server, sign-in, push, and how many connections it gives (asks on a terminal)')
    .action(async (target, flags) =>
      done(await (await import('./commands/check.ts')).check(target, await ready(flags), io)),
    );
  outputOptions(check).addOption(from());
  outputOptions(serverOptions(program.command('watch [user@host]'), MOST_ROWS + 1))
    .addOption(
      new Option('--duration <time>', 'how long: 30m, 90s, 1h').argParser(duration).default(duration('30m'), '30m'),
    )
    .option(
      '--test-delivery',
      'also store messages, in folders of its own which are removed again, and see that each connection is told of them',
    )
    .description('hold connections in IDLE and find out how long this server and this network keep them')
    .action(async (target, flags) =>
      done(await (await import('./commands/watch.ts')).watch(target, await ready(flags), io)),
    );
  outputOptions(program.command('lint [path...]'))
    .addOption(from())
    .description(
      'judge settings files without a network: prefs.js, .mobileconfig, folders with such files in them, - for stdin',
    )
    .action(async (paths, flags) =>
      done(await (await import('./commands/lint.ts')).lint(paths, await ready(flags), io)),
    );
  fixOptions(program.command('fix [path...]'))
    .description('make the changes lint recommends (asks first, keeps a backup); alone: in your Thunderbird profiles')
    .action(async (paths, flags) => done(await (await import('./commands/fix.ts')).fix(paths, await ready(flags), io)));
  program
    .command('explain [what...]')
    .description(
      'what a message means that somebody pasted (- reads standard input), or a rule, "clients", "servers", "limits", a server; alone: all rules',
    )
    .addOption(new Option('--format <kind>', 'how it looks').choices(['terminal', 'json']).default('terminal'))
    // A pasted text may begin with a dash (-ERR).
    .allowUnknownOption()
    .action(async (what, flags) => done(await (await import('./commands/explain.ts')).explain(what, flags, io)));
  const demo = program
    .command('demo')
    .description('the whole check against a mail server inside this program; nothing leaves this computer')
    .option('--server <name>', 'how it behaves: dovecot, courier, cyrus, gmail, vpop3, exchange or generous', 'dovecot')
    .action(async (flags) => done(await (await import('./commands/demo.ts')).demo(await ready(flags), io)));
  outputOptions(demo, 'never');
  return program;
}

/** The parser wraps at {@link HELP_COLUMNS} where it is not told. */
const widthOf = ({ isTTY, columns }: Output): number => (isTTY && columns ? columns : HELP_COLUMNS);

/** Loaded with a command, like everything else. */
const ready = async (flags: object): Promise<never> => (await import('./commands/flags.ts')).withPolicy(flags) as never;

const from = (): Option =>
  new Option('--from <file>', 'judge the facts kept by --save instead of looking').argParser(fileName('--from'));

/** Where the mailbox is and how to get in: for every command that signs in. */
function serverOptions(command: Command, mostConnections: number): Command {
  return command
    .option('--host <name>', 'the mail server; without it the server is looked up from the mail address', parseHost)
    .option('--port <number>', 'its port (993 for tls, 143 for starttls and none)', numberFrom('--port', 1, 65_535))
    .addOption(new Option('--security <kind>', 'how the connection is encrypted').choices(['tls', 'starttls', 'none']))
    .option('--user <name>', 'the user name (often the whole mail address)')
    .option(
      '--max-connections <number>',
      'never open more than this many at a time',
      numberFrom('--max-connections', 1, mostConnections),
    )
    .option('--ca <file>', 'trust this private authority as well (PEM)', certificates)
    .option('--insecure', 'go on although the certificate is not trusted')
    .option('--allow-plaintext', 'send the password although the connection is not encrypted')
    .option('--password-stdin', 'read the password from standard input (else IMAP_DOCTOR_PASSWORD, else a prompt)')
    .option('--dns <address>', "ask this name server (address:port) instead of the computer's own");
}

function checkOptions(command: Command): Command {
  return serverOptions(command, CAP.most)
    .option(
      '--client <id[=count][:key=value,...]>',
      'a mail program to count for: thunderbird, ios, k9, ... (explain clients lists them; repeatable)',
      oneMore(parseClient),
    )
    .option(
      '--config-file <path>',
      'settings to read: prefs.js, a profile folder, a .mobileconfig (repeatable)',
      oneMore(fileName('--config-file')),
    )
    .addOption(
      new Option('--prefer <what>', 'fewest connections, or push: 2 for each Thunderbird where there is room')
        .choices(['fewest', 'push'])
        .default('fewest'),
    )
    .option(
      '--test-delivery',
      'also see how soon IDLE tells of new mail: in a folder of its own, which is removed again',
    )
    .option('--timeout <seconds>', 'for the whole check', numberFrom('--timeout', 1, LONGEST_CHECK));
}

/** Seconds. */
const LONGEST_CHECK = 3600;

function fixOptions(command: Command): Command {
  return command
    .option('--dry-run', 'show what would change and write nothing (exit code 1 when something would)')
    .option('--yes', 'do not ask')
    .option('--all', 'also make the changes somebody should look at first')
    .option('--undo', 'put back what the newest run changed; what that replaces is kept as a backup too')
    .addOption(failOnOption())
    .option(
      '--config <file>',
      "the team's settings (otherwise imap-doctor.json, where there is one)",
      fileName('--config'),
    )
    .option('--no-config', 'go without imap-doctor.json')
    .addOption(colorOption())
    .option('-v, --verbose', 'more about what was read');
}

function outputOptions(command: Command, failOn?: string): Command {
  return command
    .addOption(new Option('--format <kind>', 'how the report looks').choices(reportFormats).default('terminal'))
    .option('-o, --output <file>', 'write the report there instead of to standard output', fileName('--output'))
    .addOption(failOnOption(failOn))
    .option(
      '--config <file>',
      "the team's settings (otherwise imap-doctor.json, where there is one)",
      fileName('--config'),
    )
    .option('--no-config', 'go without imap-doctor.json')
    .option('--baseline <file>', 'fail only on findings that are not in it', fileName('--baseline'))
    .option('--save-baseline <file>', "store today's findings as known", fileName('--save-baseline'))
    .option('--save <file>', 'keep what was found out, for --from', fileName('--save'))
    .addOption(colorOption())
    .option('-q, --quiet', 'only findings')
    .option('-v, --verbose', 'what was tried and what was answered as well');
}

function failOnOption(failOn?: string): Option {
  const usual = failOn ? '' : ' (usually error)';
  return new Option('--fail-on <severity>', `exit with 1 from this severity on${usual}`)
    .choices(['error', 'warning', 'info', 'never'])
    .default(failOn);
}

function colorOption(): Option {
  return new Option('--color <when>', 'colour').choices(['auto', 'always', 'never']).default('auto');
}
