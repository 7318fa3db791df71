import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { endianness } from 'node:os';
import { type OpenSocket, shortened, type Target } from './sockets.ts';

/** TCP_ESTABLISHED (include/net/tcp_states.h). */
const ESTABLISHED = '01';

/** A row of /proc/net/tcp or tcp6 that goes to the server. */
export interface Row {
  readonly address: string;
  readonly port: number;
  /** What the files of the holder point to: `socket:[INODE]`. */
  readonly inode: string;
}

/** Connections to the server (proc(5)): every user's are listed, whoever holds them. */
export function rowsIn(table: string, { addresses, ports }: Target, order = endianness()): Row[] {
  return table
    .split('\n')
    .slice(1)
    .flatMap((line): Row[] => {
      const [, , remote = '', state, , , , , , inode = ''] = line.trim().split(/\s+/);
      const [hex = '', port = ''] = remote.split(':');
      const row = { address: addressIn(hex, order), port: Number.parseInt(port, 16), inode };
      return state === ESTABLISHED && addresses.has(row.address) && ports.has(row.port) ? [row] : [];
    });
}

/** Each word of four bytes is written as a number of this computer's. */
function addressIn(hex: string, order: 'LE' | 'BE'): string {
  const words = hex.toLowerCase().match(/.{8}/g) ?? [];
  const turned = words.map((word) => (order === 'LE' ? (word.match(/../g) ?? []).reverse().join('') : word));
  return shortened(turned.join(''));
}

/** @param proc where the system shows its processes */
export function linuxSockets(target: Target, proc = '/proc'): OpenSocket[] {
  // Without IPv6 there is no tcp6; without tcp there is nothing to look at, which is for the caller to know.
  const rows = [...rowsIn(readFileSync(`${proc}/net/tcp`, 'latin1'), target), ...rowsIn(tcp6(proc), target)];
  const left = new Map(rows.map((row) => [`socket:[${row.inode}]`, row]));
  const found: OpenSocket[] = [];
  for (const pid of left.size === 0 ? [] : readdirSync(proc).filter((name) => /^\d+$/.test(name))) {
    for (const link of linksOf(`${proc}/${pid}/fd`)) {
      const row = left.get(link);
      if (row === undefined) continue;
      left.delete(link);
      found.push({ address: row.address, port: row.port, pid: Number(pid), process: nameOf(`${proc}/${pid}/comm`) });
    }
    if (left.size === 0) break;
  }
  const unseen = [...left.values()].map(({ address, port }) => ({ address, port, pid: null, process: '' }));
  return [...found, ...unseen];
}

function tcp6(proc: string): string {
  try {
    return readFileSync(`${proc}/net/tcp6`, 'latin1');
  } catch {
    return '';
  }
}

/** Nothing for a process of another user, or one that has just ended. */
function linksOf(folder: string): string[] {
  try {
    return readdirSync(folder).map((name) => linkOf(`${folder}/${name}`));
  } catch {
    return [];
  }
}

function linkOf(path: string): string {
  try {
    return readlinkSync(path);
  } catch {
    return '';
  }
}

function nameOf(path: string): string {
  try {
    return readFileSync(path, 'utf8').trim();
  } catch {
    return '';
  }
}
