import { connect as connectTcp, isIP, type Socket } from 'node:net';
import { addAbortSignal } from 'node:stream';
import { connect as connectTls, TLSSocket } from 'node:tls';
import type { Message } from '../base/message.ts';
import { plain } from '../base/text.ts';
import type { ServerCandidate } from '../model/discovery.ts';
import type { Security } from '../model/security.ts';
import { certificateFault } from '../wire/certificate.ts';
import { say } from '../words/say.ts';
import { Declined, inWords } from './answers.ts';
import type { SearchContext } from './ask.ts';
import { ADDRESS_MS } from './https.ts';

/** Bytes. A greeting and a capability list have a few hundred. */
const MOST_BYTES = 16 * 1024;
/** How long a server may take over our LOGOUT before we hang up, in ms. */
const LOGOUT_MS = 500;

/** What of a search it takes to knock. */
type KnockContext = Pick<SearchContext, 'lookup' | 'signal' | 'trust' | 'imapPorts'>;

export interface Knocked {
  readonly candidate: ServerCandidate;
  readonly answer: Message;
  /** False for a certificate that is not trusted. Nothing secret is sent here, and the check itself will say so. */
  readonly trusted: boolean;
}

/**
 * Connects, listens who is there, says goodbye. Nothing is sent but CAPABILITY and LOGOUT; TLS is not started on the
 * plain port.
 * @throws Declined when it is no IMAP server; the system's error when nobody answers
 */
export async function knock(host: string, implicitTls: boolean, context: KnockContext): Promise<Knocked> {
  const port = implicitTls ? context.imapPorts.tls : context.imapPorts.plain;
  const socket = open(host, port, implicitTls, context);
  // An error after the last line was read has nobody to listen to it, and would end the program.
  socket.on('error', () => undefined);
  addAbortSignal(context.signal, socket);
  try {
    const lines = linesOf(socket);
    const greeting = await greetingOf(lines);
    const refused = /^\* BYE/i.test(greeting);
    const security = implicitTls ? 'tls' : refused ? 'starttls' : await securityOf(greeting, lines, socket);
    const distrust = distrustOf(socket);
    const candidate: ServerCandidate = { host, port, security, user: null, source: 'guess' };
    if (!refused) await leave(lines, socket);
    const remarks = [inWords(candidate), ...(distrust ? [distrust] : []), ...(refused ? [saying(greeting)] : [])];
    return { candidate, answer: say('answer-parts', { parts: remarks }), trusted: distrust === null };
  } finally {
    socket.destroy();
  }
}

function open(host: string, port: number, implicitTls: boolean, { lookup, signal, trust }: KnockContext): Socket {
  const target = { host, port, lookup: lookup.forSockets(signal), autoSelectFamilyAttemptTimeout: ADDRESS_MS };
  if (!implicitTls) return connectTcp(target);
  const name = isIP(host) ? {} : { servername: host };
  return connectTls({ ...target, ...name, ...(trust ? { secureContext: trust } : {}), rejectUnauthorized: false });
}

/** RFC 9051 section 7.1: a server speaks first, with OK, PREAUTH or BYE. */
async function greetingOf(lines: AsyncGenerator<string>): Promise<string> {
  const { value } = await lines.next();
  if (typeof value !== 'string') throw new Declined(say('answer-closed-silently'));
  if (!/^\* (?:OK|PREAUTH|BYE)(?: |$)/i.test(value))
    throw new Declined(say('answer-not-imap', { reply: plain(value, 100) }));
  return value;
}

/**
 * What the plain port offers. A server that turned us away with BYE could not be asked; the caller then takes STARTTLS
 * for granted, because to be wrong about that costs an error message, and the other way round a password.
 */
async function securityOf(greeting: string, lines: AsyncGenerator<string>, socket: Socket): Promise<Security> {
  let list = /^\* [A-Z]{2,8} \[CAPABILITY ([^\]]*)\]/i.exec(greeting)?.[1];
  if (list === undefined) {
    socket.write('a1 CAPABILITY\r\n');
    list = '';
    for (let next = await lines.next(); !next.done && !/^a1 /i.test(next.value); next = await lines.next()) {
      if (/^\* CAPABILITY /i.test(next.value)) list = next.value;
    }
  }
  return /(?:^| )STARTTLS(?: |$)/i.test(list) ? 'starttls' : 'none';
}

function distrustOf(socket: Socket): Message | null {
  if (!(socket instanceof TLSSocket) || socket.authorized) return null;
  // Node's types say Error; at run time it is the code.
  const code = String(socket.authorizationError ?? '');
  return say('answer-certificate', { fault: certificateFault(code) });
}

function saying(line: string): Message {
  return say('answer-said', { reply: plain(line, 100) });
}

async function leave(lines: AsyncGenerator<string>, socket: Socket): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise((resolve) => {
    timer = setTimeout(resolve, LOGOUT_MS);
  });
  socket.end('a2 LOGOUT\r\n');
  await Promise.race([lastLine(lines), patience]);
  clearTimeout(timer);
}

async function lastLine(lines: AsyncGenerator<string>): Promise<void> {
  try {
    for await (const line of lines) if (/^a2 /i.test(line)) return;
  } catch {
    // It hung up its own way; we were leaving.
  }
}

/** The lines a socket delivers, line ends removed. Ends with the socket, or after 16 KB. */
async function* linesOf(socket: Socket): AsyncGenerator<string> {
  let pending = '';
  let bytes = 0;
  for await (const chunk of socket as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > MOST_BYTES) throw new Declined(say('answer-endless'));
    pending += chunk.toString('latin1');
    for (let end = pending.indexOf('\n'); end !== -1; end = pending.indexOf('\n')) {
      yield pending.slice(0, end).replace(/\r$/, '');
      pending = pending.slice(end + 1);
    }
  }
}
