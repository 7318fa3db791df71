import { basename, isAbsolute, posix, relative, win32 } from 'node:path';
import { type Shell, shellPath } from './shell.ts';

/** How this program was started. */
export interface Start {
  /** The file Node.js was told to run; undefined where it is part of another program. */
  readonly script: string | undefined;
  readonly env: { readonly [name: string]: string | undefined };
  readonly platform: NodeJS.Platform;
  /** The folder it was started in. */
  readonly cwd: string;
}

/** The name of the command, as npm installs it. */
const COMMAND = 'imap-doctor';

/**
 * What to type to start it again the same way: `imap-doctor`, `npx imap-doctor`, or `node bin/imap-doctor.js` for
 * somebody who works in a clone.
 */
export function startedAs({ script, env, platform, cwd }: Start, shell?: Shell): string {
  // npx runs as `npm exec`; an npm script is neither a command nor found by that name.
  if (env['npm_command'] === 'exec') return `npx ${COMMAND}`;
  if (script === undefined) return COMMAND;
  const { sep } = platform === 'win32' ? win32 : posix;
  // Installed: the link in a folder for commands, or on Windows the file in the folder for packages.
  if (basename(script) === COMMAND || script.split(sep).includes('node_modules')) return COMMAND;
  const short = relative(cwd, script);
  return `node ${shellPath(short.startsWith('..') || isAbsolute(short) ? script : short, shell)}`;
}
