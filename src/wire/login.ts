import type { Credentials } from '../base/credentials.ts';
import { plain } from '../base/text.ts';
import { say } from '../words/say.ts';
import { WireError } from './error.ts';
import { answerCram, type ScramHash, startScram } from './scram.ts';
import type { Reply, Wire } from './wire.ts';

export interface SignedIn {
  readonly reply: Reply;
  /** A SASL name such as `PLAIN`, `SCRAM-SHA-256` or `XOAUTH2`; `LOGIN command`, or `PREAUTH`. */
  readonly mechanism: string;
  /** The capability list before the sign-in. */
  readonly offered: readonly string[];
  /** An access token was refused; the status the server gave for it, if any (`401`, `invalid_token`). */
  readonly tokenRefused?: { readonly status: string | null };
}

/**
 * Signs in once with the best mechanism both sides know.
 * @throws WireError `plaintext` when the connection is not encrypted and the user did not allow that, `no` when the
 * server offers no way to sign in with this kind of credentials; a refusal by the server is a reply, not an error.
 */
export async function signIn(wire: Wire, credentials: Credentials, allowPlaintext: boolean): Promise<SignedIn> {
  if (wire.signedInAlready) return { ...preauth, offered: await wire.readCapabilities() };
  if (!wire.encrypted && !allowPlaintext) throw new WireError('login', 'plaintext');
  const offered = await wire.readCapabilities();
  // What was offered before the sign-in is not what is offered after it (RFC 9051 section 6.2.3).
  wire.capabilities = [];
  if (credentials.kind !== 'token') return { ...(await signInWithPassword(wire, credentials, offered)), offered };
  const attempt = await signInWithToken(wire, credentials, offered).catch((error: unknown) =>
    hungUpOnToken(error, wire, offered),
  );
  const refused = attempt.reply.status === 'OK' ? {} : { tokenRefused: { status: statusIn(attempt.reply.challenges) } };
  return { ...attempt, ...refused, offered };
}

/** A server that hangs up after its challenge has refused the token just the same. */
function hungUpOnToken(error: unknown, wire: Wire, offered: readonly string[]): Attempt {
  const isEnd = error instanceof WireError && (error.how === 'closed' || error.how === 'reset') && error.line === '';
  if (!isEnd || statusIn(wire.asked) === null) throw error;
  const mechanism = offered.includes('AUTH=XOAUTH2') ? 'XOAUTH2' : 'OAUTHBEARER';
  return { reply: { status: 'NO', line: '', untagged: [], challenges: wire.asked }, mechanism };
}

/** The challenge a token is refused with: `{"status":"401","schemes":"bearer","scope":"mail"}` (RFC 7628 section 3.2.2). */
function statusIn(challenges: readonly string[]): string | null {
  for (const challenge of challenges) {
    const text = Buffer.from(challenge.slice(0, 4000), 'base64').toString('utf8');
    const [, status] = /"status"\s*:\s*"?([A-Za-z0-9_.-]{1,40})"?/.exec(text) ?? [];
    if (status !== undefined) return status;
  }
  return null;
}

/** The server knows who is there, and there is nothing to send (RFC 9051 section 7.1.4). */
const preauth: Attempt = { reply: { status: 'OK', line: '', untagged: [], challenges: [] }, mechanism: 'PREAUTH' };

type Attempt = Omit<SignedIn, 'offered'>;

async function signInWithPassword(wire: Wire, credentials: Credentials, offered: readonly string[]): Promise<Attempt> {
  const { user, secret } = credentials;
  if (offered.includes('AUTH=PLAIN')) {
    // RFC 4616: authorization identity (empty), user, password, separated by NUL.
    const message = base64(`\0${user}\0${secret.reveal()}`);
    return { reply: await authenticate(wire, 'PLAIN', message, offered), mechanism: 'PLAIN' };
  }
  if (!offered.includes('LOGINDISABLED')) {
    return { reply: await loginCommand(wire, user, secret.reveal()), mechanism: 'LOGIN command' };
  }
  if (offered.includes('AUTH=LOGIN')) {
    const answers = [base64(user), base64(secret.reveal())];
    return { reply: await wire.command('login', 'AUTHENTICATE LOGIN', answers), mechanism: 'LOGIN' };
  }
  const scram = scramHashes.find(([mechanism]) => offered.includes(`AUTH=${mechanism}`));
  if (scram !== undefined) return signInWithScram(wire, credentials, scram, offered);
  if (offered.includes('AUTH=CRAM-MD5')) {
    const answer = (challenge: string): string => base64(answerCram(user, secret, fromBase64(challenge)));
    return { reply: await wire.command('login', 'AUTHENTICATE CRAM-MD5', [answer]), mechanism: 'CRAM-MD5' };
  }
  throw noPasswordMethod(wire, offered);
}

/** Why a password cannot be given here. */
function noPasswordMethod(wire: Wire, offered: readonly string[]): WireError {
  const methods = methodsOf(offered);
  // Once it is encrypted, a server that offers STARTTLS usually offers more.
  const moreWithTls = !wire.encrypted && (methods.length === 0 || offered.includes('STARTTLS'));
  if (moreWithTls) return new WireError('login', 'login-disabled', '', say('wire-no-password-method'));
  if (methods.length === 0) return new WireError('login', 'no', '', say('wire-no-password-method'));
  const how = methods.every(isForTokens) ? 'token-only' : 'no-method';
  return new WireError('login', how, '', say('wire-only-methods', { methods }));
}

function methodsOf(offered: readonly string[]): string[] {
  return offered.flatMap((word) => (word.startsWith('AUTH=') ? [plain(word.slice(5), 30)] : [])).slice(0, 10);
}

const isForTokens = (method: string): boolean => /^(?:XOAUTH2|OAUTHBEARER|XOAUTH)$/.test(method);

const scramHashes: readonly (readonly [string, ScramHash])[] = [
  ['SCRAM-SHA-256', 'sha256'],
  ['SCRAM-SHA-1', 'sha1'],
];

/** @throws WireError when the server lets us in without having shown that it knows the password (RFC 5802 section 3) */
async function signInWithScram(
  wire: Wire,
  { user, secret }: Credentials,
  [mechanism, hash]: readonly [string, ScramHash],
  offered: readonly string[],
): Promise<Attempt> {
  const scram = startScram(hash, user, secret);
  let proven = false;
  const final = (challenge: string): string => {
    const answer = scram.final(fromBase64(challenge));
    return answer === null ? '*' : base64(answer);
  };
  const end = (challenge: string): string => {
    proven = scram.proven(fromBase64(challenge));
    return proven ? '' : '*';
  };
  const reply = offered.includes('SASL-IR')
    ? await wire.command('login', `AUTHENTICATE ${mechanism} ${base64(scram.first)}`, [final, end])
    : await wire.command('login', `AUTHENTICATE ${mechanism}`, [base64(scram.first), final, end]);
  if (reply.status === 'OK' && !proven) throw new WireError('login', 'no', '', say('wire-scram-unproven'));
  return { reply, mechanism };
}

async function signInWithToken(wire: Wire, credentials: Credentials, offered: readonly string[]): Promise<Attempt> {
  const { user, secret, host, port } = credentials;
  if (offered.includes('AUTH=XOAUTH2')) {
    const message = base64(`user=${user}\x01auth=Bearer ${secret.reveal()}\x01\x01`);
    return { reply: await authenticate(wire, 'XOAUTH2', message, offered), mechanism: 'XOAUTH2' };
  }
  if (offered.includes('AUTH=OAUTHBEARER')) {
    // RFC 7628 section 3.1; the user name travels in the GS2 header, where "=" and "," are written =3D and =2C.
    const name = user.replace(/=/g, '=3D').replace(/,/g, '=2C');
    const message = base64(`n,a=${name},\x01host=${host}\x01port=${port}\x01auth=Bearer ${secret.reveal()}\x01\x01`);
    return { reply: await authenticate(wire, 'OAUTHBEARER', message, offered), mechanism: 'OAUTHBEARER' };
  }
  const methods = methodsOf(offered);
  if (!offered.includes('LOGINDISABLED')) methods.push('LOGIN');
  throw new WireError('login', 'password-only', '', say('wire-only-methods', { methods: [...new Set(methods)] }));
}

/** With SASL-IR (RFC 4959) the first message travels with the command and saves a round trip. */
function authenticate(wire: Wire, mechanism: string, message: string, offered: readonly string[]): Promise<Reply> {
  return offered.includes('SASL-IR')
    ? wire.command('login', `AUTHENTICATE ${mechanism} ${message}`)
    : wire.command('login', `AUTHENTICATE ${mechanism}`, [message]);
}

/** Strings that do not fit into quotes travel as literals (RFC 9051 section 4.3). */
function loginCommand(wire: Wire, user: string, password: string): Promise<Reply> {
  if (isQuotable(user) && isQuotable(password)) {
    return wire.command('login', `LOGIN ${quoted(user)} ${quoted(password)}`);
  }
  const size = (text: string): number => Buffer.byteLength(text);
  return wire.command('login', `LOGIN {${size(user)}}`, [`${user} {${size(password)}}`, password]);
}

function isQuotable(text: string): boolean {
  return /^[\x20-\x7e]*$/.test(text);
}

export function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}

function fromBase64(text: string): string {
  return Buffer.from(text, 'base64').toString('utf8');
}

function base64(text: string): string {
  return Buffer.from(text, 'utf8').toString('base64');
}
