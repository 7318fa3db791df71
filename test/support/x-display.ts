/** A virtual X display, and closing the windows on it as a window manager would. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import type { Readable } from 'node:stream';

export interface Display {
  /** For the environment variable DISPLAY. */
  readonly name: string;
  /** Asks every window that listens to it to close, as the cross in its corner would. @returns how many there were. */
  closeWindows(): Promise<number>;
  stop(): Promise<void>;
}

/** Starts Xvfb on a free display. */
export async function startDisplay(): Promise<Display> {
  // -noreset: the display outlives its first client.
  const args = ['-displayfd', '3', '-screen', '0', '1024x768x24', '-nolisten', 'tcp', '-noreset'];
  const child: ChildProcess = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const [number] = (await once(child.stdio[3] as Readable, 'data')) as [Buffer];
  const display = Number(number.toString().trim());
  return {
    name: `:${display}`,
    closeWindows: () => closeWindows(`/tmp/.X11-unix/X${display}`),
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    },
  };
}

/** The few requests of the X protocol (X11R7.6, version 11) this needs. */
const request = { queryTree: 15, internAtom: 16, getProperty: 20, sendEvent: 25 } as const;
const CLIENT_MESSAGE = 33;

async function closeWindows(path: string): Promise<number> {
  const socket = connect(path);
  try {
    await once(socket, 'connect');
    const read = reader(socket);
    const root = await setUp(socket, read);
    const ask = async (opcode: number, words: readonly number[], tail: Buffer = Buffer.alloc(0)): Promise<Buffer> => {
      socket.write(packet(opcode, words, tail));
      return reply(read);
    };
    const atom = async (name: string): Promise<number> => {
      const padded = Buffer.alloc(Math.ceil(name.length / 4) * 4);
      padded.write(name, 'latin1');
      return (await ask(request.internAtom, [name.length], padded)).readUInt32LE(8);
    };
    const protocols = await atom('WM_PROTOCOLS');
    const close = await atom('WM_DELETE_WINDOW');
    const tree = await ask(request.queryTree, [root]);
    let closed = 0;
    for (let i = 0; i < tree.readUInt16LE(16); i++) {
      const window = tree.readUInt32LE(32 + 4 * i);
      const listens = await ask(request.getProperty, [window, protocols, 0, 0, 8]);
      if (listens.readUInt32LE(8) === 0) continue;
      const event = words([0, window, protocols, close, 0, 0, 0, 0]);
      event[0] = CLIENT_MESSAGE;
      event[1] = 32;
      socket.write(packet(request.sendEvent, [window, 0], event));
      closed += 1;
    }
    // An answer to a later request means that the events are through.
    await atom('WM_PROTOCOLS');
    return closed;
  } finally {
    socket.destroy();
  }
}

/** @returns the id of the root window. */
async function setUp(socket: Socket, read: (length: number) => Promise<Buffer>): Promise<number> {
  socket.write(Buffer.from([0x6c, 0, 11, 0, 0, 0, 0, 0, 0, 0, 0, 0]));
  const head = await read(8);
  if (head[0] !== 1) throw new Error('the display refuses the connection');
  const body = await read(head.readUInt16LE(6) * 4);
  const vendor = Math.ceil(body.readUInt16LE(16) / 4) * 4;
  return body.readUInt32LE(32 + vendor + 8 * body.readUInt8(21));
}

function packet(opcode: number, head: readonly number[], tail: Buffer): Buffer {
  const start = Buffer.alloc(4);
  start[0] = opcode;
  start.writeUInt16LE(1 + head.length + tail.length / 4, 2);
  return Buffer.concat([start, words(head), tail]);
}

function words(values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(4 * values.length);
  values.forEach((value, i) => void bytes.writeUInt32LE(value, 4 * i));
  return bytes;
}

/** The next reply, events passed over; an error (a window that is gone) reads as a reply of zeros. */
async function reply(read: (length: number) => Promise<Buffer>): Promise<Buffer> {
  for (;;) {
    const head = await read(32);
    if (head[0] === 0) return Buffer.alloc(32);
    if (head[0] === 1) return Buffer.concat([head, await read(head.readUInt32LE(4) * 4)]);
  }
}

function reader(socket: Socket): (length: number) => Promise<Buffer> {
  let buffer = Buffer.alloc(0);
  socket.on('data', (data: Buffer) => {
    buffer = Buffer.concat([buffer, data]);
  });
  return async (length) => {
    while (buffer.length < length) await once(socket, 'data');
    const part = buffer.subarray(0, length);
    buffer = buffer.subarray(length);
    return part;
  };
}
