/** CREATE, DELETE and APPEND: what a delivery test needs. Messages are counted and not kept. */
import { type Request, reply } from './request.ts';

export function create(request: Request): boolean {
  const { connection, tag } = request;
  const path = pathIn(request);
  const { server } = connection;
  if (path === '' || server.folders.some((folder) => folder.path === path)) {
    return reply(request, `${tag} NO [ALREADYEXISTS] Mailbox already exists.`);
  }
  server.folders.push({ path, subscribed: false });
  return reply(request, `${tag} OK CREATE completed.`);
}

/** `DELETE` of a folder; what the demonstration began with is not deleted. */
export function remove(request: Request): boolean {
  const { connection, tag } = request;
  const { folders, temperament } = connection.server;
  const path = pathIn(request);
  const at = folders.findIndex((folder) => folder.path === path);
  if (at === -1) return reply(request, `${tag} NO [NONEXISTENT] Mailbox does not exist.`);
  if (temperament.folders.some((folder) => folder.path === path)) {
    return reply(request, `${tag} NO [NOPERM] Permission denied.`);
  }
  folders.splice(at, 1);
  return reply(request, `${tag} OK DELETE completed.`);
}

/** Tells the sender first, as real servers do, and then whoever waits in IDLE. */
export function append(request: Request): boolean {
  const { connection, tag } = request;
  const path = pathIn(request);
  if (!connection.server.folders.some((folder) => folder.path === path)) {
    return reply(request, `${tag} NO [TRYCREATE] Mailbox does not exist.`);
  }
  connection.send(`${tag} OK APPEND completed.`);
  connection.server.deliver(path);
  return true;
}

function pathIn({ words }: Request): string {
  return typeof words[0] === 'string' ? words[0] : '';
}
