/** LOGIN and AUTHENTICATE, and what a server says when there are enough connections. */
import { type Request, reply } from './request.ts';

/** LOGIN with its two arguments, however they are written. */
export function login(request: Request): boolean {
  const [user, password] = request.words;
  if (typeof user !== 'string' || typeof password !== 'string')
    return reply(request, `${request.tag} BAD Missing arguments.`);
  return decide(request, user, password);
}

/** SASL PLAIN (RFC 4616) and LOGIN, with the first answer in the command (RFC 4959) or after the `+`. */
export async function authenticate(request: Request): Promise<boolean> {
  const { connection, tag, words } = request;
  const mechanism = typeof words[0] === 'string' ? words[0].toUpperCase() : '';
  const first = typeof words[1] === 'string' ? words[1] : null;
  if (mechanism !== 'PLAIN' && mechanism !== 'LOGIN')
    return reply(request, `${tag} NO Unsupported authentication mechanism.`);
  const answers: string[] = [];
  // The prompts of LOGIN are "Username:" and "Password:" in base64.
  for (const prompt of mechanism === 'PLAIN' ? [''] : ['VXNlcm5hbWU6', 'UGFzc3dvcmQ6']) {
    const given = answers.length === 0 ? first : null;
    if (given === null) connection.send(`+ ${prompt}`);
    const line = given ?? (await connection.line());
    if (line === null) return false;
    if (given === null) connection.server.record(connection.number, '***');
    if (line === '*') return reply(request, `${tag} BAD Authentication aborted by client.`);
    answers.push(Buffer.from(line, 'base64').toString('utf8'));
  }
  const [user = '', password = ''] = mechanism === 'PLAIN' ? (answers[0] ?? '').split('\0').slice(1) : answers;
  return decide(request, user, password);
}

/** The password first, then the limit: whoever is told of the limit had the right password (measured, 2.3.19). */
function decide(request: Request, user: string, password: string): boolean {
  const { connection, tag } = request;
  const { server } = connection;
  const { texts, refusal } = server.temperament;
  if (user !== server.user || password !== server.password) return reply(request, `${tag} NO ${texts.wrongPassword}`);
  if (server.limit === null || refusal.kind === 'silent' || server.signedInCount() < server.limit)
    return welcome(request);
  const text = refusal.text.replaceAll('{limit}', String(server.limit)).replaceAll('{user}', () => user);
  if (refusal.kind === 'bye') {
    connection.bye(text);
    return false;
  }
  connection.send(`${tag} NO ${text}`);
  if (refusal.closes) connection.end();
  return !refusal.closes;
}

function welcome(request: Request): true {
  const { connection, tag } = request;
  const { texts, capabilities, tellsCapabilities } = connection.server.temperament;
  connection.signedIn = true;
  const list = connection.only(capabilities.afterLogin);
  // Dovecot: in the OK, or as a line of its own for a client that has asked before (measured, 2.3.19).
  const untagged = tellsCapabilities === 'untagged' || (tellsCapabilities === 'dovecot' && connection.asked);
  if (untagged) connection.send(`* CAPABILITY ${list}`);
  const code = untagged || tellsCapabilities === 'asked' ? '' : `[CAPABILITY ${list}] `;
  return reply(request, `${tag} OK ${code}${texts.signedIn}`);
}
