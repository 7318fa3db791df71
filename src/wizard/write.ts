import { basename } from 'node:path';
import { UserError } from '../base/errors.ts';
import { shellPath } from '../base/shell.ts';
import { plain } from '../base/text.ts';
import type { Edit } from '../model/finding.ts';
import { diffOf } from '../plan/diff.ts';
import { changesFor, writeChanges } from '../plan/index.ts';
import { commandOf } from '../terminal/io.ts';
import { note, styleFor } from '../terminal/terminal.ts';
import { say } from '../words/say.ts';
import { showCommand } from './show-command.ts';
import type { Talk } from './talk.ts';

/** What changes, setting by setting, as the files name them. */
export async function showDiff({ io, color }: Talk, edits: readonly Edit[]): Promise<void> {
  const { red, green, bold } = await styleFor(io.stderr, io, color);
  for (const change of changesFor(edits)) {
    const { lines, hidden } = await diffOf(change);
    for (const line of lines) {
      const paint = /^(?:---|\+\+\+) /.test(line) ? bold : line.startsWith('-') ? red : green;
      io.stderr.write(`${paint(line)}\n`);
    }
    if (hidden !== null) note(hidden, io);
  }
}

/** Makes the changes, each with a backup, and says how to undo them. @returns whether all of them were made */
export async function write(talk: Talk, edits: readonly Edit[]): Promise<boolean> {
  const { io, color } = talk;
  const { symbols, green } = await styleFor(io.stderr, io, color);
  const { platform, interrupt, words } = io;
  const done: string[] = [];
  let whole = false;
  try {
    writeChanges(changesFor(edits), {
      platform,
      interrupt,
      now: new Date(),
      written: ({ file, backup }) => {
        done.push(file);
        const name = plain(basename(backup));
        io.stderr.write(`${green(symbols.ok)} ${words.say('wizard-changed', { backup: name })}\n`);
      },
    });
    whole = true;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    note(error.text, io);
    if (error.hint !== null) note(error.hint, io);
  }
  if (done.length > 0) {
    const paths = done.map((file) => shellPath(file)).join(' ');
    await showCommand(talk, say('wizard-undo'), `${commandOf(io)} fix --undo ${paths}`);
  }
  return whole;
}
