import { UserError } from '../../base/errors.ts';
import { filesOf } from '../../derive/files-read.ts';
import { lintPaths } from '../../engine/lint.ts';
import { okValue } from '../../model/outcome.ts';
import type { Report } from '../../model/report.ts';
import { isStreamed } from '../../reporters/index.ts';
import { type Io, write } from '../../terminal/io.ts';
import { barFor } from '../../terminal/terminal.ts';
import { say } from '../../words/say.ts';
import { EXIT } from '../exit.ts';
import { complaints } from './complaints.ts';
import { refuseBesides } from './flags.ts';
import type { StreamFlags } from './lint-stream.ts';
import { emit, type OutputFlags } from './output.ts';

export interface LintFlags extends OutputFlags {
  readonly from?: string;
  readonly passOverOthers?: boolean;
}

/**
 * `imap-doctor lint PATH..`: judges settings files without a network. What cannot be read is named on stderr.
 * @returns the exit code: 2 when something could not be read or nothing was judged, else that of the report
 */
export async function lint(paths: readonly string[], flags: LintFlags, io: Io): Promise<number> {
  if (flags.from !== undefined) {
    refuseBesides(flags.from, paths);
    const { replay } = await import('./replay.ts');
    return replay(flags.from, flags, io);
  }
  if (paths.length === 0) throw new UserError(say('lint-what'));
  if (canStream(paths, flags)) return (await import('./lint-stream.ts')).lintAsFound(paths, flags, io);
  const bar = barFor(io, io.words.say('reading-settings'), flags.quiet === true);
  const diagnosis = await lintPaths(paths, {
    signal: io.interrupt,
    stdin: async () => (await import('./settings-input.ts')).settingsFromStdin(io),
    progress: bar.show,
    policy: flags.policy,
    passOverOthers: flags.passOverOthers === true,
  }).finally(bar.hide);
  const { read, unread, passedOver } = filesOf(diagnosis.report);
  // Every file belongs to another program, which is what the flag is for.
  if (flags.passOverOthers === true && read.length + unread.length === 0 && passedOver > 0) return EXIT.fine;
  await write(io.stderr, complaints(unread, io.words));
  if (diagnosis.interrupted) await write(io.stderr, `\n${io.words.say('interrupted-partly')}\n`);
  else {
    if (unread.length === 0 && isEmpty(diagnosis.report)) {
      await write(io.stderr, `imap-doctor: ${io.words.say('lint-nothing-judged')}\n`);
    }
    if (read.length === 0 && flags.format === 'terminal') return EXIT.usage;
  }
  const code = await emit(diagnosis, flags, io, { areas: false, since: null, byFile: true });
  if (diagnosis.interrupted || code === EXIT.cannotSay) return code;
  return unread.length > 0 || read.length === 0 ? EXIT.usage : code;
}

/** A baseline and a list of exceptions are compared with all findings, and what is saved holds all facts. */
function canStream(paths: readonly string[], flags: LintFlags): flags is LintFlags & StreamFlags {
  const { save, saveBaseline, passOverOthers, policy } = flags;
  if (policy.baseline !== null || policy.ignore.length > 0 || passOverOthers === true) return false;
  return isStreamed(flags.format) && save === undefined && saveBaseline === undefined && !paths.includes('-');
}

/** Neither an account nor anything about a file: a POP server's settings, for example. */
function isEmpty({ facts: { accounts, documents } }: Report): boolean {
  return (okValue(accounts) ?? []).length === 0 && (okValue(documents) ?? []).length === 0;
}
