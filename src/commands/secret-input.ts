import { UserError } from '../errors.ts';
import { type Input, type Io, isInteractive } from '../io.ts';
import { Secret } from '../secret.ts';
import { promptsFor } from '../terminal.ts';

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
  if (fromStdin) return { kind: 'password', secret: new Secret(await firstLine(io.stdin)) };
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

async function firstLine(stdin: Input): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stdin) {
    const bytes = Buffer.from(chunk as Uint8Array);
    size += bytes.length;
    if (size > LONGEST) throw new UserError('What came on standard input is too long for a password.');
    chunks.push(bytes);
  }
  const password = Buffer.concat(chunks)
    .toString('utf8')
    .replace(/\r?\n$/, '');
  if (password === '')
    throw new UserError('Nothing came on standard input: --password-stdin expects the password there.');
  return password;
}
