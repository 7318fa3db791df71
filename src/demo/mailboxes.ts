/** LIST, LSUB, SELECT and STATUS over the demonstration's folders. */

import type { Argument } from './input.ts';
import { quoted, type Request, reply } from './request.ts';
import type { DemoFolder } from './temperament.ts';

/** LIST, with the selection and return options of RFC 5258 and RFC 6154. */
export function list(request: Request): boolean {
  const { connection, tag, words } = request;
  const { server } = connection;
  const selection = Array.isArray(words[0]) ? words[0] : [];
  const [reference = '', patterns = '', ...options] = Array.isArray(words[0]) ? words.slice(1) : words;
  const subscribedOnly = has(selection, 'SUBSCRIBED');
  const tellSubscribed = subscribedOnly || options.some((option) => has(option, 'SUBSCRIBED'));
  if (patterns === '') {
    // An empty pattern asks for the delimiter (RFC 9051 section 6.3.9).
    connection.send(`* LIST (\\Noselect) ${quoted(server.temperament.delimiter)} ""`);
    return reply(request, `${tag} OK LIST completed.`);
  }
  for (const folder of matching(request, reference, patterns)) {
    if (subscribedOnly && folder.subscribed === false) continue;
    const flags = attributes(folder, server.folders, server.temperament.delimiter);
    if (tellSubscribed && folder.subscribed !== false) flags.push('\\Subscribed');
    connection.send(`* LIST (${flags.join(' ')}) ${quoted(server.temperament.delimiter)} ${quoted(folder.path)}`);
  }
  return reply(request, `${tag} OK LIST completed.`);
}

export function lsub(request: Request): boolean {
  const { connection, tag, words } = request;
  const { delimiter } = connection.server.temperament;
  for (const folder of matching(request, words[0] ?? '', words[1] ?? '')) {
    if (folder.subscribed !== false) connection.send(`* LSUB () ${quoted(delimiter)} ${quoted(folder.path)}`);
  }
  return reply(request, `${tag} OK LSUB completed.`);
}

/** SELECT and EXAMINE. */
export function select(request: Request): boolean {
  const { connection, tag, name } = request;
  const folder = find(request);
  // A failed SELECT leaves no folder open (RFC 9051 section 6.3.2).
  connection.selected = null;
  if (folder === undefined) return reply(request, `${tag} NO [NONEXISTENT] Mailbox does not exist.`);
  if (folder.selectable === false) return reply(request, `${tag} NO Mailbox cannot be opened.`);
  const messages = connection.server.messages(folder.path);
  connection.selected = { path: folder.path, known: messages };
  connection.send('* FLAGS (\\Answered \\Flagged \\Deleted \\Seen \\Draft)');
  connection.send('* OK [PERMANENTFLAGS (\\Answered \\Flagged \\Deleted \\Seen \\Draft \\*)] Flags permitted.');
  connection.send(`* ${messages} EXISTS`);
  connection.send('* 0 RECENT');
  connection.send('* OK [UIDVALIDITY 1] UIDs valid');
  connection.send(`* OK [UIDNEXT ${messages + 1}] Predicted next UID`);
  return reply(request, `${tag} OK [READ-${name === 'SELECT' ? 'WRITE' : 'ONLY'}] ${name} completed.`);
}

export function status(request: Request): boolean {
  const { connection, tag, words } = request;
  const folder = find(request);
  if (folder === undefined || folder.selectable === false) {
    return reply(request, `${tag} NO [NONEXISTENT] Mailbox does not exist.`);
  }
  const messages = connection.server.messages(folder.path);
  const values: Readonly<Record<string, number>> = {
    MESSAGES: messages,
    RECENT: 0,
    UNSEEN: 0,
    UIDNEXT: messages + 1,
    UIDVALIDITY: 1,
  };
  const asked = (Array.isArray(words[1]) ? words[1] : []).map((item) => word(item).toUpperCase());
  const known = asked.filter((item) => Object.hasOwn(values, item)).map((item) => `${item} ${values[item]}`);
  connection.send(`* STATUS ${quoted(folder.path)} (${known.join(' ')})`);
  return reply(request, `${tag} OK STATUS completed.`);
}

function find({ connection, words }: Request): DemoFolder | undefined {
  const path = typeof words[0] === 'string' ? words[0] : '';
  // INBOX is the one name without regard to case (RFC 9051 section 5.1).
  const wanted = path.toUpperCase() === 'INBOX' ? 'INBOX' : path;
  return connection.server.folders.find((folder) => folder.path === wanted);
}

function matching({ connection }: Request, reference: Argument, patterns: Argument): DemoFolder[] {
  const { server } = connection;
  const tests = (Array.isArray(patterns) ? patterns : [patterns]).map((pattern) =>
    matcher(word(reference) + word(pattern), server.temperament.delimiter),
  );
  return server.folders.filter((folder) => tests.some((test) => test(folder.path)));
}

/** `*` stands for anything, `%` for anything within one level. Without backtracking: the pattern is the client's. */
function matcher(pattern: string, delimiter: string): (path: string) => boolean {
  return (path) => {
    // Which prefixes of the path the pattern read so far can stand for.
    let reached = new Set([0]);
    for (const character of pattern.slice(0, 1000)) {
      const next = new Set<number>();
      for (const at of reached) {
        if (character === '*' || character === '%') {
          for (let to = at; to <= path.length; to += 1) {
            next.add(to);
            if (character === '%' && path[to] === delimiter) break;
          }
        } else if (path[at] === character) {
          next.add(at + 1);
        }
      }
      reached = next;
    }
    return reached.has(path.length);
  };
}

function attributes(folder: DemoFolder, folders: readonly DemoFolder[], delimiter: string): string[] {
  const parent = folders.some((other) => other.path.startsWith(folder.path + delimiter));
  const flags = [parent ? '\\HasChildren' : '\\HasNoChildren'];
  if (folder.selectable === false) flags.push('\\Noselect');
  if (folder.specialUse !== undefined) flags.push(folder.specialUse);
  return flags;
}

/** A list where a word belongs counts as nothing. */
function word(argument: Argument): string {
  return typeof argument === 'string' ? argument : '';
}

function has(list: Argument, word: string): boolean {
  return Array.isArray(list) && list.some((item) => typeof item === 'string' && item.toUpperCase() === word);
}
