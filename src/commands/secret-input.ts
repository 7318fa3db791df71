import { UserError } from '../errors.ts';
import { type Io, isInteractive } from '../io.ts';
import { Secret } from '../secret.ts';
import { promptsFor } from '../terminal.ts';
import { readStdin } from './stdin.ts';

/** A password longer than this on stdin is a file that came there by mistake. Bytes. */
const LONGEST = 16 * 1024;

export interface SecretInput {
  readonly kind: 'password' | 'token';
  readonly secret: Secret;
}

/**
 * The password or access token: from stdin when asked for, else IMAP_DOCTOR_ACCESS_TOKEN, else IMAP_DOCTOR_PASSWORD,
 * else a masked prompt. Never an argument: other users of the computer can read those.
 * @throws UserError when there is none and nobody can be asked.
 */
export async function readSecret(io: Io, fromStdin: boolean, user: string): Promise<SecretInput> {
  if (fromStdin) return { kind: 'password', secret: new Secret(await firstLine(io)) };
  const { IMAP_DOCTOR_ACCESS_TOKEN: token, IMAP_DOCTOR_PASSWORD: password } = io.env;
  if (token) return { kind: 'token', secret: new Secret(token) };
  if (password) return { kind: 'password', secret: new Secret(password) };
  if (!isInteractive(io)) {
    throw new UserError(
      'No password: there is no terminal to ask on.',
      'Set IMAP_DOCTOR_PASSWORD, or pipe the password in and add --password-stdin.',
    );
  }
  const prompts = await promptsFor(io);
  return { kind: 'password', secret: new Secret(await prompts.password(`Password for ${user}`)) };
}

async function firstLine(io: Io): Promise<string> {
  const tooLong = new UserError('What came on standard input is too long for a password.');
  const password = (await readStdin(io, LONGEST, tooLong)).toString('utf8').replace(/\r?\n$/, '');
  if (password === '')
    throw new UserError('Nothing came on standard input: --password-stdin expects the password there.');
  return password;
}
