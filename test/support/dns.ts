/** A name server for tests, on a loopback UDP port of its own. */
import { createSocket, type RemoteInfo } from 'node:dgram';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';

export type ZoneRecord =
  | { readonly type: 'A' | 'AAAA'; readonly data: string }
  | {
      readonly type: 'SRV';
      readonly data: {
        readonly priority: number;
        readonly weight: number;
        readonly port: number;
        readonly target: string;
      };
    }
  | { readonly type: 'MX'; readonly data: { readonly preference: number; readonly exchange: string } }
  /** Questions of this type get no answer. */
  | { readonly type: 'A' | 'AAAA' | 'SRV' | 'MX'; readonly data: 'silent' };

/** What is known, by name in lower case. `silent`: no answer, for as long as anybody waits. */
export type Zone = { readonly [name: string]: readonly ZoneRecord[] | 'silent' };

export interface DnsServer {
  /** `127.0.0.1:PORT`, as `setServers` takes it. */
  readonly address: string;
  /** `A imap.example.org`, in the order they came. */
  readonly queries: readonly string[];
  close(): Promise<void>;
}

interface Question {
  readonly type: string;
  readonly name: string;
}

/** The part of dns-packet used here; it brings no types. */
interface DnsPacket {
  decode(bytes: Buffer): { id: number; questions: Question[] };
  encode(packet: object): Buffer;
}

const require = createRequire(import.meta.url);
const packet = require('dns-packet') as DnsPacket;

const AUTHORITATIVE = 1 << 10;
const RECURSION = (1 << 8) | (1 << 7);
const NXDOMAIN = 3;

/** A name that is not in the zone does not exist (NXDOMAIN); `silent` for the whole zone answers nothing at all. */
export async function startDns(zone: Zone | 'silent'): Promise<DnsServer> {
  const socket = createSocket('udp4');
  const queries: string[] = [];
  socket.on('message', (bytes: Buffer, from: RemoteInfo) => {
    const { id, questions } = packet.decode(bytes);
    const question = questions[0];
    if (!question) return;
    queries.push(`${question.type} ${question.name}`);
    const known = zone === 'silent' ? 'silent' : zone[question.name.toLowerCase()];
    if (known === 'silent') return;
    const records = (known ?? []).filter(({ type }) => type === question.type);
    if (records.some(({ data }) => data === 'silent')) return;
    const answers = records.map((record) => ({ ...record, name: question.name, ttl: 1 }));
    const flags = AUTHORITATIVE | RECURSION | (known === undefined ? NXDOMAIN : 0);
    socket.send(packet.encode({ type: 'response', id, flags, questions, answers }), from.port, from.address);
  });
  socket.bind(0, '127.0.0.1');
  await once(socket, 'listening');
  return {
    address: `127.0.0.1:${(socket.address() as AddressInfo).port}`,
    queries,
    close: async () => {
      socket.close();
      await once(socket, 'close');
    },
  };
}
