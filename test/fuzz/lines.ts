/** What a server sends, in packets of any size, through the reader of lines. */
import { EventEmitter } from 'node:events';
import type { Socket } from 'node:net';
import { WireError } from '../../src/wire/error.ts';
import { LineReader } from '../../src/wire/lines.ts';

/** @throws when the lines depend on the packets, or anything but a {@link WireError} ends them */
export async function readLines(bytes: Uint8Array): Promise<void> {
  const whole = await linesOf([bytes]);
  // Cut where the bytes themselves say: as good as by chance, and the same each time.
  const cuts: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; ) {
    const size = 1 + ((bytes[at] ?? 0) % 7) ** 3;
    cuts.push(bytes.subarray(at, at + size));
    at += size;
  }
  const cut = await linesOf(cuts);
  if (JSON.stringify(cut) !== JSON.stringify(whole)) throw new Error('other packets, other lines');
}

async function linesOf(packets: readonly Uint8Array[]): Promise<string[]> {
  const socket = Object.assign(new EventEmitter(), { destroy: () => undefined });
  const reader = new LineReader(socket as unknown as Socket, 'greeting', (text) => text);
  for (const packet of packets) socket.emit('data', Buffer.from(packet));
  socket.emit('end');
  const lines: string[] = [];
  try {
    for (;;) lines.push(await reader.next(1000));
  } catch (error) {
    if (!(error instanceof WireError)) throw error;
    // Too much at once ends it at a place that depends on the packets.
    return error.how === 'protocol' ? ['too much'] : lines;
  }
}
