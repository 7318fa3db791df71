/** One command and the ways to answer it. */
import type { DemoConnection } from './connection.ts';
import type { Argument } from './input.ts';

export interface Request {
  readonly connection: DemoConnection;
  readonly tag: string;
  readonly name: string;
  readonly words: readonly Argument[];
}

/** Sends the tagged answer. Always true: the conversation goes on. */
export function reply(request: Request, line: string): true {
  request.connection.send(line);
  return true;
}

/** Answers as this server does to a command it does not know. */
export function unknown(request: Request): true {
  return reply(request, `${request.tag} ${request.connection.server.temperament.texts.unknown}`);
}

export function quoted(text: string): string {
  return `"${text.replace(/[\\"]/g, '\\$&')}"`;
}
