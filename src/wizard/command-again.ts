import { shellOption, shellPath } from '../base/shell.ts';
import type { Account } from '../model/account.ts';
import { usualPort } from '../model/security.ts';
import { programs } from '../programs/index.ts';
import { commandOf, type Io } from '../terminal/io.ts';
import type { Checked } from './sign-in.ts';

/** The command that checks the same again, without a question but for the password. */
export function commandAgain(
  io: Io,
  { mailbox: { server, user }, accounts, secret }: Omit<Checked, 'diagnosis'>,
): string {
  const files = [...new Set(accounts.flatMap(({ file }) => file ?? []))];
  if (secret === null) return [commandOf(io), 'lint', ...files.map((file) => shellPath(file))].join(' ');
  const { host, port, security } = server;
  return [
    `${commandOf(io)} check`,
    shellOption('--host', host),
    ...(port === usualPort(security) ? [] : [`--port ${port}`]),
    ...(security === 'tls' ? [] : [`--security ${security}`]),
    shellOption('--user', user),
    ...files.map((file) => shellOption('--config-file', file)),
    ...clientsIn(accounts),
  ].join(' ');
}

/** As `--client` counts them: a program named without settings is first of all the one whose file is given. */
function clientsIn(accounts: readonly Account[]): string[] {
  return accounts
    .filter(({ file }) => file === null)
    .map(({ client, settings }) => {
      if (settings !== programs[client].model.defaults) {
        return `--client ${client}:connections=${settings.maxConnections.value ?? 1}`;
      }
      const inFiles = accounts.filter((one) => one.client === client && one.file !== null).length;
      return `--client ${client}${inFiles > 0 ? `=${inFiles + 1}` : ''}`;
    });
}
