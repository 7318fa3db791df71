/** What stands in front of a mail server: HAProxy, or nginx' mail proxy, out of their Debian packages. */
import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePorts, launch, type MailServer, type Place, startServer } from './daemon.ts';
import { librariesOf, type Unpacked, unpacked } from './unpacked.ts';

interface InFront {
  readonly proxy: 'haproxy' | 'nginx';
  /** The file it reads. */
  configuration(place: Place, prefix: string): string;
  /** The command line, below the directory of its package. */
  command(file: string, place: Place): { readonly program: string; readonly args: readonly string[] };
}

export interface HaproxyOptions {
  /** Port of the mail server on 127.0.0.1. */
  readonly behind: number;
  /** Lines of the frontend, for example `tcp-request connection reject if …`. */
  readonly frontend?: readonly string[];
  /** `maxconn` of the server behind; who comes then waits. */
  readonly maxconn?: number;
  /** `timeout client` and `timeout server`; 50 s each is Debian's own file. */
  readonly timeout?: string;
}

export function startHaproxy({ behind, frontend = [], maxconn, timeout = '1h' }: HaproxyOptions): Promise<MailServer> {
  return start({
    proxy: 'haproxy',
    configuration: ({ ports }) => `defaults
  mode tcp
  timeout connect 5s
  timeout client ${timeout}
  timeout server ${timeout}
  timeout queue 10m
frontend mail
  bind 127.0.0.1:${ports.plain}
${frontend.map((line) => `  ${line}\n`).join('')}  default_backend mail
backend mail
  server behind 127.0.0.1:${behind}${maxconn === undefined ? '' : ` maxconn ${maxconn}`}
`,
    command: (file) => ({ program: 'usr/sbin/haproxy', args: ['-db', '-f', file] }),
  });
}

/** nginx as mail proxy, which does not pass on what the server behind says (its default). */
export async function startNginx(behind: number): Promise<MailServer> {
  const asked = createServer((_request, response) => {
    response.writeHead(200, { 'Auth-Status': 'OK', 'Auth-Server': '127.0.0.1', 'Auth-Port': `${behind}` }).end();
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => asked.once('listening', resolve));
  const { port } = asked.address() as AddressInfo;
  const server = await start({
    proxy: 'nginx',
    configuration: ({ directory, ports }, prefix) => `load_module ${prefix}/usr/lib/nginx/modules/ngx_mail_module.so;
daemon off;
pid ${directory}/pid;
error_log ${directory}/log;
${process.getuid?.() === 0 ? 'user nobody nogroup;' : ''}
events {}
mail {
  auth_http 127.0.0.1:${port}/;
  imap_capabilities IMAP4rev1 IDLE NAMESPACE;
  server {
    listen 127.0.0.1:${ports.plain};
    protocol imap;
  }
}
`,
    command: (file, { directory }) => ({
      program: 'usr/sbin/nginx',
      args: ['-e', join(directory, 'log'), '-p', directory, '-c', file],
    }),
  });
  return {
    ...server,
    async stop() {
      asked.close();
      await server.stop();
    },
  };
}

function start({ proxy, configuration, command }: InFront): Promise<MailServer> {
  const prefix = prefixOf(proxy);
  const libraries = librariesOf(prefix).join(':');
  return startServer({
    name: proxy,
    async prepare() {
      const place: Place = {
        directory: mkdtempSync(join(tmpdir(), `imap-doctor-${proxy}-`)),
        ports: await freePorts(),
      };
      chmodSync(place.directory, 0o755);
      writeFileSync(join(place.directory, 'conf'), configuration(place, prefix));
      return place;
    },
    launch(place) {
      const { program, args } = command(join(place.directory, 'conf'), place);
      return launch(join(prefix, program), args, { LD_LIBRARY_PATH: libraries }, place);
    },
  });
}

function prefixOf(proxy: Unpacked): string {
  const prefix = unpacked(proxy);
  if (prefix === null) throw new Error(`${proxy} has not been unpacked: bash test/support/unpack-servers.sh`);
  return prefix;
}
