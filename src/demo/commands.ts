/** What the embedded server answers. */

import type { DemoConnection } from './connection.ts';
import type { Argument } from './input.ts';
import { append, create, remove } from './mailbox-commands.ts';
import { list, lsub, select, status } from './mailboxes.ts';
import { quoted, type Request, reply, unknown } from './request.ts';
import { authenticate, login } from './sign-in.ts';

/** Answers one command. False (or nothing more to read): the conversation is over. */
type Handler = (request: Request) => boolean | Promise<boolean>;

const anyTime: Readonly<Record<string, Handler>> = {
  CAPABILITY: (request) => {
    const { connection, tag } = request;
    const { beforeLogin, afterLogin } = connection.server.temperament.capabilities;
    connection.asked = true;
    connection.send(`* CAPABILITY ${connection.only(connection.signedIn ? afterLogin : beforeLogin)}`);
    return reply(request, `${tag} OK CAPABILITY completed.`);
  },
  NOOP: (request) => {
    announce(request.connection);
    return reply(request, `${request.tag} OK NOOP completed.`);
  },
  ID: (request) => {
    const { identity } = request.connection.server.temperament;
    if (identity === null) return unknown(request);
    const pairs = Object.entries(identity).flatMap(([key, value]) => [quoted(key), quoted(value)]);
    request.connection.send(`* ID (${pairs.join(' ')})`);
    return reply(request, `${request.tag} OK ID completed.`);
  },
  LOGOUT: ({ connection, tag }) => {
    connection.send(`* BYE ${connection.server.temperament.texts.bye}`);
    connection.send(`${tag} OK LOGOUT completed.`);
    connection.end();
    return false;
  },
};

const beforeLogin: Readonly<Record<string, Handler>> = {
  STARTTLS: (request) => {
    const { connection, tag } = request;
    if (connection.server.security !== 'starttls' || connection.secure) return unknown(request);
    connection.send(`${tag} OK Begin TLS negotiation now.`);
    return connection.startTls();
  },
  LOGIN: login,
  AUTHENTICATE: authenticate,
};

const afterLogin: Readonly<Record<string, Handler>> = {
  NAMESPACE: (request) => {
    const { namespace } = request.connection.server.temperament;
    if (namespace === null) return unknown(request);
    request.connection.send(`* NAMESPACE ${namespace}`);
    return reply(request, `${request.tag} OK NAMESPACE completed.`);
  },
  ENABLE: (request) => {
    request.connection.send(
      `* ENABLED ${request.words.filter((word) => typeof word === 'string').join(' ')}`.trimEnd(),
    );
    return reply(request, `${request.tag} OK ENABLE completed.`);
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
  const { server } = connection;
  const { continuation, done } = server.temperament.idle;
  if (continuation === null) return unknown(request);
  connection.send(`+ ${continuation}`);
  connection.idling = true;
  announce(connection);
  if (connection.fault('idling', tag).silent) return false;
  const ticks =
    server.keepaliveMs === null ? null : connection.every(server.keepaliveMs, () => connection.send('* OK Still here'));
  const mail =
    server.pushAfterMs === null
      ? null
      : connection.every(server.pushAfterMs, () => {
          mail?.stop();
          if (connection.selected !== null) server.deliver(connection.selected.path);
        });
  const line = await connection.line();
  connection.idling = false;
  ticks?.stop();
  mail?.stop();
  if (line === null) return false;
  server.record(connection.number, line.toUpperCase() === 'DONE' ? line : '***');
  const { struck, silent } = connection.fault('done', tag);
  if (struck) return !silent;
  return reply(request, line.toUpperCase() === 'DONE' ? `${tag} OK ${done}` : `${tag} BAD Expected DONE`);
}

/** Tells the client of messages it has not heard of. */
export function announce(connection: DemoConnection): void {
  const { selected, server } = connection;
  if (selected === null || server.messages(selected.path) === selected.known) return;
  selected.known = server.messages(selected.path);
  connection.send(`* ${selected.known} EXISTS`);
}

/** There are no messages to hand out: a command on them just succeeds. */
function inFolder(request: Request): boolean {
  const { connection, tag, name } = request;
  if (connection.selected === null) return reply(request, `${tag} BAD No mailbox selected.`);
  return reply(request, `${tag} OK ${name} completed.`);
}

function leaveFolder(request: Request): boolean {
  const answered = inFolder(request);
  request.connection.selected = null;
  return answered;
}

function own(table: Readonly<Record<string, Handler>>, name: string): Handler | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}
