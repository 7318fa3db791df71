import { connect as connectTcp, isIP, type LookupFunction, type Socket } from 'node:net';
import { connect as connectTls, type TLSSocket } from 'node:tls';
import type { Stage } from '../model/refusal.ts';
import { fromSocketError, WireError } from './error.ts';
import { contextWith } from './trust.ts';

export interface Endpoint {
  readonly host: string;
  readonly port: number;
  /** How the name of the host becomes addresses; the usual way where it does not say. */
  readonly lookup?: LookupFunction;
}

/** Opens a TCP connection. @throws WireError when it cannot be opened within `milliseconds`. */
export function openTcp({ host, port, lookup }: Endpoint, milliseconds: number, signal: AbortSignal): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connectTcp({ host, port, ...(lookup ? { lookup } : {}), noDelay: true, keepAlive: true });
    const done = settle(socket, milliseconds, signal, 'connect', reject);
    socket.once('connect', () => {
      done();
      resolve(socket);
    });
  });
}

/**
 * Starts TLS on an open connection. The certificate is examined by the caller, not here: a certificate nobody trusts
 * must be described, and Node describes it only after the handshake.
 * @throws WireError when the handshake fails.
 */
export function startTls(
  socket: Socket,
  { host }: Endpoint,
  ca: string | null,
  stage: Stage,
  milliseconds: number,
  signal: AbortSignal,
): Promise<TLSSocket> {
  return new Promise((resolve, reject) => {
    const secure = connectTls({
      socket,
      host,
      ...(isIP(host) ? {} : { servername: host }),
      secureContext: contextWith(ca),
      rejectUnauthorized: false,
    });
    const done = settle(secure, milliseconds, signal, stage, reject);
    secure.once('secureConnect', () => {
      done();
      resolve(secure);
    });
  });
}

/** Rejects once on error, close, time-out or abort, and destroys the socket then. Returns the way to stand down. */
function settle(
  socket: Socket,
  milliseconds: number,
  signal: AbortSignal,
  stage: Stage,
  reject: (error: WireError) => void,
): () => void {
  const fail = (error: WireError): void => {
    standDown();
    socket.on('error', () => undefined);
    socket.destroy();
    reject(error);
  };
  const onError = (error: Error): void => fail(fromSocketError(stage, error));
  const onClose = (): void => fail(new WireError(stage, 'closed'));
  const onAbort = (): void => fail(new WireError(stage, 'aborted'));
  const timer = setTimeout(() => fail(new WireError(stage, 'timeout')), milliseconds);
  const standDown = (): void => {
    clearTimeout(timer);
    socket.off('error', onError);
    socket.off('close', onClose);
    signal.removeEventListener('abort', onAbort);
  };
  socket.on('error', onError);
  socket.on('close', onClose);
  signal.addEventListener('abort', onAbort, { once: true });
  if (signal.aborted) onAbort();
  return standDown;
}
