import { UserError } from '../../base/errors.ts';
import { wholeNumber } from '../../base/whole-number.ts';
import { type CheckRequest, diagnose } from '../../engine/check.ts';
import { SECONDS } from '../../engine/limits.ts';
import { diagnoseNoServer } from '../../engine/offline.ts';
import { watching } from '../../probes/index.ts';
import { MOST_ROWS } from '../../probes/watch/rows.ts';
import type { Io } from '../../terminal/io.ts';
import { note } from '../../terminal/terminal.ts';
import { say } from '../../words/say.ts';
import { findServer } from './find-server.ts';
import type { WatchFlags } from './flags.ts';
import { emit, liveProgress } from './output.ts';
import { announceInsecure, mayWrite, requestFor } from './request.ts';

/** Connections at a time where nothing else is asked for: few, because each takes one away from the mail programs. */
const USUAL_ROWS = 3;
/** Seconds on top with --test-delivery: the last messages are waited for, and the folders removed. */
const AFTERWARDS = 120;

/** `imap-doctor watch [user@host]`. @returns the exit code. */
export async function watch(target: string | undefined, flags: WatchFlags, io: Io): Promise<number> {
  const { duration: durationMs, testDelivery: asked = false } = flags;
  const most = connectionsFor(flags, asked);
  if (target === undefined && flags.host === undefined && flags.user === undefined) {
    throw new UserError(say('watch-mailbox-missing'), say('watch-mailbox-missing-hint'));
  }
  const found = await findServer(target, flags, io);
  if (found.server === null) {
    return emit(diagnoseNoServer(found.discovery, [], [], flags.policy), flags, io, { areas: false, since: null });
  }
  const testDelivery = asked && (await mayWrite(say('may-write-watch'), flags, io));
  // Who says no to the messages still gets the connections that were to wait for them.
  const cap = asked && !testDelivery ? Math.max(1, most - 1) : most;
  const request: CheckRequest = {
    ...(await requestFor({ ...found, accounts: [] }, flags, io)),
    cap,
    timeoutMs: durationMs + (SECONDS.whole + (testDelivery ? SECONDS.delivery + AFTERWARDS : 0)) * 1000,
  };
  if (!flags.quiet) announce(request, durationMs, testDelivery, io);
  const since = performance.now();
  const { progress, live } = await liveProgress(flags, io);
  const steps = watching(durationMs, testDelivery);
  const diagnosis = await diagnose(request, io.interrupt, progress, flags.policy, steps);
  return emit(diagnosis, flags, io, { areas: live, since });
}

/** At a time, the one that stores messages included. @throws UserError */
function connectionsFor({ maxConnections }: Pick<WatchFlags, 'maxConnections'>, testDelivery: boolean): number {
  const more = testDelivery ? 1 : 0;
  return wholeNumber(String(maxConnections ?? USUAL_ROWS + more), '--max-connections', 1, MOST_ROWS + more);
}

function announce(request: CheckRequest, durationMs: number, testDelivery: boolean, io: Io): void {
  const connections = testDelivery ? Math.max(1, request.cap - 1) : request.cap;
  const args = { connections, endpoint: `${request.host}:${request.port}`, duration: durationMs };
  note(testDelivery && request.cap > 1 ? say('announce-watch-messages', args) : say('announce-watch', args), io);
  announceInsecure(request, io);
}
