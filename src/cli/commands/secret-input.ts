import { isUtf8 } from 'node:buffer';
import { UserError } from '../../base/errors.ts';
import type { Message } from '../../base/message.ts';
import { Secret } from '../../base/secret.ts';
import { plain } from '../../base/text.ts';
import { type Endpoint, hostAndPort } from '../../discover/target.ts';
import { type Io, isInteractive } from '../../terminal/io.ts';
import { promptsFor } from '../../terminal/prompts.ts';
import type { ColorChoice } from '../../terminal/terminal.ts';
import type { SecretInput } from '../../wizard/talk.ts';
import { say } from '../../words/say.ts';
import { readStdin } from './stdin.ts';

/** A password longer than this on stdin is a file that came there by mistake. Bytes. */
const LONGEST = 16 * 1024;

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
  const given = await givenSecret(io, fromStdin, user);
  if (given !== null) return given;
  const question = say('password-for', { user: plain(user, 100), endpoint: hostAndPort(server) });
  return kept(io, user, 'password', await askFor(question, color, io));
}

/** The same where nobody is asked: null when neither the environment nor standard input holds one. */
export async function givenSecret(io: Io, fromStdin: boolean, user: string): Promise<SecretInput | null> {
  const { IMAP_DOCTOR_ACCESS_TOKEN: token, IMAP_DOCTOR_PASSWORD: password } = io.env;
  if (fromStdin) return kept(io, user, 'password', await firstLine(io));
  if (token) return kept(io, user, 'token', token);
  return password ? kept(io, user, 'password', password) : null;
}

/** Remembered, so that no crash report shows it. */
function kept(io: Io, user: string, kind: SecretInput['kind'], text: string): SecretInput {
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
  const bytes = await readStdin(io, LONGEST, tooLong);
  // In another encoding it would be another password, and be refused as a wrong one.
  if (!isUtf8(bytes)) throw new UserError(say('password-not-utf8'), say('password-not-utf8-hint'));
  const password = bytes.toString('utf8').replace(/\r?\n$/, '');
  if (password === '') throw new UserError(say('password-nothing'));
  return password;
}
