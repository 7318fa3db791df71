import { UserError } from '../../base/errors.ts';
import type { Message } from '../../base/message.ts';
import { Secret } from '../../base/secret.ts';
import { plain } from '../../base/text.ts';
import { type Endpoint, hostAndPort } from '../../discover/target.ts';
import { type Io, isInteractive } from '../../terminal/io.ts';
import { type ColorChoice, promptsFor } from '../../terminal/terminal.ts';
import { say } from '../../words/say.ts';
import { readStdin } from './stdin.ts';

/** A password longer than this on stdin is a file that came there by mistake. Bytes. */
const LONGEST = 16 * 1024;

export interface SecretInput {
  readonly kind: 'password' | 'token';
  readonly secret: Secret;
}

/**
 * The password or access token: from stdin when asked for, else IMAP_DOCTOR_ACCESS_TOKEN, else IMAP_DOCTOR_PASSWORD,
 * else a masked prompt that names the server which will get it. Never an argument: other users of the computer can read those.
 * @throws UserError when there is none and nobody can be asked.
 */
export async function readSecret(
  io: Io,
  fromStdin: boolean,
  { user, server }: { readonly user: string; readonly server: Endpoint },
  color: ColorChoice = 'auto',
): Promise<SecretInput> {
  const { IMAP_DOCTOR_ACCESS_TOKEN: token, IMAP_DOCTOR_PASSWORD: password } = io.env;
  const kind = !fromStdin && token ? 'token' : 'password';
  const text = fromStdin
    ? await firstLine(io)
    : token ||
      password ||
      (await askFor(say('password-for', { user: plain(user, 100), endpoint: hostAndPort(server) }), color, io));
  const secret = new Secret(text);
  io.secrets?.push({ secret, user });
  return { kind, secret };
}

async function askFor(question: Message, color: ColorChoice, io: Io): Promise<string> {
  if (!isInteractive(io)) {
    throw new UserError(say('password-no-terminal'), say('password-no-terminal-hint'));
  }
  return (await promptsFor(io, color)).password(io.words.show(question));
}

async function firstLine(io: Io): Promise<string> {
  const tooLong = new UserError(say('password-too-long'));
  const password = (await readStdin(io, LONGEST, tooLong)).toString('utf8').replace(/\r?\n$/, '');
  if (password === '') throw new UserError(say('password-nothing'));
  return password;
}
