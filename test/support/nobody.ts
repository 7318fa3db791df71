/** Tests about missing permission: root may read everything, so there the program is run as nobody. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { binary, scrubbed } from './binary.ts';

const NOBODY = ['--reuid=65534', '--regid=65534', '--clear-groups'];
const isRoot = process.getuid?.() === 0;

/** Whether {@link runUnprivileged} can work here; `binary` lies where only root may look, for example. */
export const canRunUnprivileged: boolean =
  process.platform !== 'win32' && (!isRoot || runUnprivileged(['--version']).code === 0);

/** Runs the program as somebody who may not read everything. */
export function runUnprivileged(args: readonly string[]): { code: number | null; stdout: string; stderr: string } {
  accessSync(binary, constants.R_OK);
  const command = [process.execPath, binary, ...args];
  const [file = '', ...rest] = isRoot ? ['setpriv', ...NOBODY, ...command] : command;
  const { status, stdout, stderr } = spawnSync(file, rest, {
    env: scrubbed({ HOME: '/nonexistent' }),
    encoding: 'utf8',
    timeout: 20_000,
  });
  return { code: status, stdout: stdout ?? '', stderr: stderr ?? '' };
}
