/** What arrives while nobody reads is held up to a limit, however it is cut. */
import { EventEmitter } from 'node:events';
import type { Socket } from 'node:net';
import { expect, test } from 'vitest';
import { LineReader } from '../../src/wire/lines.ts';

function reader(): { socket: EventEmitter & { destroyed: boolean }; lines: LineReader } {
  const socket = Object.assign(new EventEmitter(), {
    destroyed: false,
    destroy() {
      socket.destroyed = true;
    },
  });
  return { socket, lines: new LineReader(socket as unknown as Socket, 'select', (text) => text) };
}

test.each([
  ['empty lines', '\r\n'],
  ['bare line ends', '\n'],
  ['short lines', '* OK\r\n'],
  ['no line end at all', 'x'],
])('a flood of %s is cut off', (_what, unit) => {
  const { socket, lines } = reader();
  const packet = Buffer.from(unit.repeat(16_384 / unit.length));
  let sent = 0;
  for (; !socket.destroyed && sent < 64 * 1024 * 1024; sent += packet.length) socket.emit('data', packet);
  expect(socket.destroyed).toBe(true);
  expect(lines.ended).toBe(true);
  expect(sent).toBeLessThan(2 * 1024 * 1024);
});

test('literals in a row are one line, and the text is whole', async () => {
  const { socket, lines } = reader();
  socket.emit('data', Buffer.from('* LIST () "/" {3}\r\na\r\n {2}\r\nbc {0}\r\n\r\n* OK\r\n'));
  expect(await lines.next(100)).toBe('* LIST () "/" {3}\r\na\r\n {2}\r\nbc {0}\r\n');
  expect(await lines.next(100)).toBe('* OK');
});
