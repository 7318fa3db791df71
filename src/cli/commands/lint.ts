import { UserError } from '../../base/errors.ts';
import { filesOf } from '../../derive/files-read.ts';
import { lintPaths } from '../../engine/lint.ts';
import type { UnreadFile } from '../../model/files.ts';
import { okValue } from '../../model/outcome.ts';
import type { Report } from '../../model/report.ts';
import { type Io, write } from '../../terminal/io.ts';
import { barFor } from '../../terminal/terminal.ts';
import { say } from '../../words/say.ts';
import type { Words } from '../../words/words.ts';
import { EXIT } from '../exit.ts';
import { refuseBesides } from './flags.ts';
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

/** Neither an account nor anything about a file: a POP server's settings, for example. */
function isEmpty({ facts: { accounts, documents } }: Report): boolean {
  return (okValue(accounts) ?? []).length === 0 && (okValue(documents) ?? []).length === 0;
}

/** One line a file; what to do about it once, however many files it holds for. */
export function complaints(unread: readonly UnreadFile[], words: Words): string {
  const given = new Set<string>();
  return unread
    .map(({ because, hint }) => {
      const line = `imap-doctor: ${words.show(because)}\n`;
      const advice = hint === null ? '' : words.show(hint);
      if (advice === '' || given.has(advice)) return line;
      given.add(advice);
      return `${line}${advice}\n`;
    })
    .join('');
}
