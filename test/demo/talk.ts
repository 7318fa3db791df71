/** A client of few words: sends lines, hands back the very bytes that came. */
import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

export interface Talk {
  readonly socket: Socket;
  /** Everything that came so far. */
  heard(): string;
  /** Waits until what came matches, and hands it back and forgets it. */
  until(pattern: RegExp): Promise<string>;
  /** Sends a line and waits for its tagged answer (or for the end). */
  say(line: string): Promise<string>;
  /** How it ended: `fin`, `rst`, or `open` when it had not ended by then. */
  ended(ms?: number): Promise<'fin' | 'rst' | 'open'>;
}

export function talk(port: number, over?: Socket): Talk {
  const socket = over ?? connect({ host: '127.0.0.1', port });
  let text = '';
  let end: 'fin' | 'rst' | 'open' = 'open';
  socket.on('data', (bytes) => {
    text += bytes.toString('latin1');
  });
  socket.on('end', () => {
    if (end === 'open') end = 'fin';
  });
  socket.on('error', () => {
    end = 'rst';
  });
  const until = async (pattern: RegExp): Promise<string> => {
    const deadline = Date.now() + 3000;
    while (!pattern.test(text)) {
      if (Date.now() > deadline) throw new Error(`no ${pattern} in ${JSON.stringify(text)}`);
      if (end !== 'open' && socket.destroyed) throw new Error(`ended (${end}) after ${JSON.stringify(text)}`);
      await sleep(2);
    }
    const seen = text;
    text = '';
    return seen;
  };
  return {
    socket,
    heard: () => text,
    until,
    say: (line) => {
      socket.write(`${line}\r\n`);
      return until(new RegExp(`^${line.split(' ', 1)[0]} .*\r\n`, 'm'));
    },
    ended: async (ms = 1000) => {
      const deadline = Date.now() + ms;
      while (end === 'open' && Date.now() < deadline) await sleep(2);
      return end;
    },
  };
}
