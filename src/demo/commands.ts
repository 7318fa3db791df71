/** What the embedded server answers. */
import { append, create, remove } from './changes.ts';
import type { DemoConnection } from './connection.ts';
import type { Argument } from './input.ts';
import { list, lsub, select, status } from './mailboxes.ts';
import { ok, quoted, type Request, unknown } from './request.ts';
import { authenticate, login } from './sign-in.ts';

/** Answers one command. False (or nothing more to read): the conversation is over. */
type Handler = (request: Request) => boolean | Promise<boolean>;

const anyTime: Readonly<Record<string, Handler>> = {
  CAPABILITY: (request) => {
    const { connection, tag } = request;
    const { beforeLogin, afterLogin } = connection.house.temperament.capabilities;
    connection.asked = true;
    connection.send(`* CAPABILITY ${connection.only(connection.signedIn ? afterLogin : beforeLogin)}`);
    return ok(request, `${tag} OK CAPABILITY completed.`);
  },
  NOOP: (request) => {
    announce(request.connection);
    return ok(request, `${request.tag} OK NOOP completed.`);
  },
  ID: (request) => {
    const { identity } = request.connection.house.temperament;
    if (identity === null) return unknown(request);
    const pairs = Object.entries(identity).flatMap(([key, value]) => [quoted(key), quoted(value)]);
    request.connection.send(`* ID (${pairs.join(' ')})`);
    return ok(request, `${request.tag} OK ID completed.`);
  },
  LOGOUT: ({ connection, tag }) => {
    connection.send(`* BYE ${connection.house.temperament.texts.bye}`);
    connection.send(`${tag} OK LOGOUT completed.`);
    connection.end();
    return false;
  },
};

const beforeLogin: Readonly<Record<string, Handler>> = {
  STARTTLS: (request) => {
    const { connection, tag } = request;
    if (connection.house.security !== 'starttls' || connection.secure) return unknown(request);
    connection.send(`${tag} OK Begin TLS negotiation now.`);
    return connection.startTls();
  },
  LOGIN: login,
  AUTHENTICATE: authenticate,
};

const afterLogin: Readonly<Record<string, Handler>> = {
  NAMESPACE: (request) => {
    const { namespace } = request.connection.house.temperament;
    if (namespace === null) return unknown(request);
    request.connection.send(`* NAMESPACE ${namespace}`);
    return ok(request, `${request.tag} OK NAMESPACE completed.`);
  },
  ENABLE: (request) => {
    request.connection.send(
      `* ENABLED ${request.words.filter((word) => typeof word === 'string').join(' ')}`.trimEnd(),
    );
    return ok(request, `${request.tag} OK ENABLE completed.`);
  },
  LIST: list,
  LSUB: lsub,
  SELECT: select,
  EXAMINE: select,
  STATUS: status,
  IDLE: idle,
  CREATE: create,
  DELETE: remove,
  APPEND: append,
  CHECK: (request) => inFolder(request),
  FETCH: (request) => inFolder(request),
  'UID FETCH': (request) => inFolder(request),
  CLOSE: (request) => leaveFolder(request),
  UNSELECT: (request) => leaveFolder(request),
};

/** @returns false when the conversation is over */
export async function answer(
  connection: DemoConnection,
  tag: string,
  name: string,
  words: readonly Argument[],
): Promise<boolean> {
  const request = { connection, tag, name, words };
  const more = connection.signedIn ? afterLogin : beforeLogin;
  const handler = own(anyTime, name) ?? own(more, name);
  return handler === undefined ? unknown(request) : handler(request);
}

/** RFC 2177: `+`, then news as it comes, until DONE. */
async function idle(request: Request): Promise<boolean> {
  const { connection, tag } = request;
  const { house } = connection;
  const { continuation, done } = house.temperament.idle;
  if (continuation === null) return unknown(request);
  connection.send(`+ ${continuation}`);
  connection.idling = true;
  announce(connection);
  if (connection.fault('idling', tag).silent) return false;
  const ticks =
    house.keepaliveMs === null ? null : connection.every(house.keepaliveMs, () => connection.send('* OK Still here'));
  const mail =
    house.pushAfterMs === null
      ? null
      : connection.every(house.pushAfterMs, () => {
          mail?.stop();
          if (connection.selected !== null) house.deliver(connection.selected.path);
        });
  const line = await connection.line();
  connection.idling = false;
  ticks?.stop();
  mail?.stop();
  if (line === null) return false;
  house.record(connection.number, line.toUpperCase() === 'DONE' ? line : '***');
  const { struck, silent } = connection.fault('done', tag);
  if (struck) return !silent;
  return ok(request, line.toUpperCase() === 'DONE' ? `${tag} OK ${done}` : `${tag} BAD Expected DONE`);
}

/** Tells the client of messages it has not heard of. */
export function announce(connection: DemoConnection): void {
  const { selected, house } = connection;
  if (selected === null || house.messages(selected.path) === selected.known) return;
  selected.known = house.messages(selected.path);
  connection.send(`* ${selected.known} EXISTS`);
}

/** There are no messages to hand out: a command on them just succeeds. */
function inFolder(request: Request): boolean {
  const { connection, tag, name } = request;
  if (connection.selected === null) return ok(request, `${tag} BAD No mailbox selected.`);
  return ok(request, `${tag} OK ${name} completed.`);
}

function leaveFolder(request: Request): boolean {
  const answered = inFolder(request);
  request.connection.selected = null;
  return answered;
}

function own(table: Readonly<Record<string, Handler>>, name: string): Handler | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}
