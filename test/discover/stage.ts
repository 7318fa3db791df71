/** A small internet for one test: a name server, a web server with many names, IMAP listeners. All on 127.0.0.1. */
import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer as createWebServer } from 'node:https';
import { type AddressInfo, createServer as createTcpServer, type Server, type Socket } from 'node:net';
import { createServer as createTlsServer } from 'node:tls';
import type { DiscoverOptions } from '../../src/discover/index.ts';
import { type Authority, type Credentials, makeAuthority } from '../support/certificates.ts';
import { type DnsServer, startDns, type Zone, type ZoneRecord } from '../support/dns.ts';

export const HERE: readonly ZoneRecord[] = [{ type: 'A', data: '127.0.0.1' }];
/** A loopback address nobody listens on. */
export const NOWHERE: readonly ZoneRecord[] = [{ type: 'A', data: '127.0.0.99' }];

export type Page = string | ((request: IncomingMessage, response: ServerResponse) => void);

export interface Plot {
  readonly zone: Zone | 'silent';
  /** By `host/path`, without the query. */
  readonly pages?: { readonly [hostAndPath: string]: Page };
  /** Replaces the certificate of the web server. */
  readonly credentials?: (authority: Authority) => Promise<Credentials>;
  /** The names in the certificate of the TLS listener; default: all. */
  readonly imapNames?: readonly string[];
  /** What the listeners do with a connection; without one, nobody listens. */
  readonly imaps?: (socket: Socket) => void;
  readonly imap?: (socket: Socket) => void;
}

export interface Stage {
  readonly dns: DnsServer;
  readonly authority: Authority;
  readonly webPort: number;
  readonly imapPorts: { readonly tls: number; readonly plain: number };
  /** `host/path?query` of every request. */
  readonly requests: readonly string[];
  readonly options: DiscoverOptions;
  /** Sockets of the listeners that are still open. */
  open(): number;
  close(): Promise<void>;
}

const NAMES = ['*.example.org', 'example.org', '*.example.net', 'example.net', 'ispdb.test', '*.xn--bcher-kva.example'];

export const AUTOCONFIG = 'autoconfig.example.org/mail/config-v1.1.xml';
export const WELL_KNOWN = 'example.org/.well-known/autoconfig/mail/config-v1.1.xml';
export const ISPDB = 'ispdb.test/v1.1/example.org';

/** A configuration with one IMAP server. */
export function config(host: string, port = 993, socketType = 'SSL'): string {
  return `<?xml version="1.0"?><clientConfig version="1.1"><emailProvider id="example.org">
    <incomingServer type="imap"><hostname>${host}</hostname><port>${port}</port>
    <socketType>${socketType}</socketType><username>%EMAILADDRESS%</username></incomingServer>
    </emailProvider></clientConfig>`;
}

export async function setStage(plot: Plot): Promise<Stage> {
  const authority = await makeAuthority();
  const own = await authority.issue({ names: NAMES });
  const sockets = new Set<Socket>();
  const requests: string[] = [];
  const dns = await startDns(plot.zone);
  const web = createWebServer((await plot.credentials?.(authority)) ?? own, (request, response) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    requests.push(`${host}${request.url}`);
    serve(plot.pages?.[`${host}${request.url?.replace(/\?.*$/, '')}`], request, response);
  });
  const imaps = createTlsServer(plot.imapNames ? await authority.issue({ names: plot.imapNames }) : own, (socket) =>
    plot.imaps?.(socket.resume()),
  );
  const imap = createTcpServer((socket) => plot.imap?.(socket.resume()));
  const servers = [web, imaps, imap];
  const [webPort, tls, plain] = [await listen(web), await listen(imaps), await listen(imap)];
  for (const server of servers) track(server, sockets);
  const closeServer = async (server: Server): Promise<void> => {
    if (!server.listening) return;
    server.close();
    await once(server, 'close');
  };
  if (!plot.imaps) await closeServer(imaps);
  if (!plot.imap) await closeServer(imap);
  return {
    dns,
    authority,
    webPort,
    imapPorts: { tls, plain },
    requests,
    options: {
      dnsServers: [dns.address],
      ca: authority.ca,
      httpsPort: webPort,
      ispdb: `https://ispdb.test:${webPort}/v1.1/`,
      imapPorts: { tls, plain },
    },
    open: () => sockets.size,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await Promise.all([dns.close(), ...servers.map(closeServer)]);
    },
  };
}

function serve(page: Page | undefined, request: IncomingMessage, response: ServerResponse): void {
  if (typeof page === 'function') page(request, response);
  else if (page === undefined) response.writeHead(404).end('no');
  else response.end(page);
}

function track(server: Server, sockets: Set<Socket>): void {
  server.on('tlsClientError', () => undefined);
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.on('close', () => sockets.delete(socket));
  });
  server.on('secureConnection', (socket: Socket) => socket.on('error', () => undefined));
}

async function listen(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

/** Greets, and answers CAPABILITY and LOGOUT; notes what it was sent. */
export function imapServer(greeting: string, capabilities: string, heard: string[] = []): (socket: Socket) => void {
  return (socket) => {
    socket.write(`${greeting}\r\n`);
    socket.on('data', (chunk: Buffer) => {
      for (const line of chunk.toString().split('\r\n').filter(Boolean)) {
        heard.push(line);
        const [tag, command] = line.split(' ');
        if (command === 'CAPABILITY') socket.write(`* CAPABILITY ${capabilities}\r\n${tag} OK done\r\n`);
        if (command === 'LOGOUT') socket.end(`* BYE see you\r\n${tag} OK done\r\n`);
      }
    });
  };
}
