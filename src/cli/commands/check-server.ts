import { announcedConnections, type CheckRequest, diagnose } from '../../engine/check.ts';
import { CAP, SECONDS } from '../../engine/limits.ts';
import type { Io } from '../../terminal/io.ts';
import { note } from '../../terminal/terminal.ts';
import { say } from '../../words/say.ts';
import type { CheckFlags, ProbeFlags } from './flags.ts';
import { emit, liveProgress } from './output.ts';
import { announceInsecure, type Chosen, mayWrite, requestFor } from './request.ts';

/** From a known server to the finished report: ask for the secret, say what will happen, do it. @returns the exit code */
export async function checkServer(
  { server, user, discovery, accounts, documents, searchedMs = 0 }: Chosen & { readonly searchedMs?: number },
  flags: Pick<CheckFlags, 'timeout'> & ProbeFlags,
  io: Io,
): Promise<number> {
  const testDelivery = flags.testDelivery === true && (await mayWrite(say('may-write-check'), flags, io));
  const usual = SECONDS.whole + (testDelivery ? SECONDS.delivery : 0);
  const request: CheckRequest = {
    ...(await requestFor({ server, user, discovery, accounts, documents }, flags, io)),
    testDelivery,
    cap: flags.maxConnections ?? CAP.usual,
    timeoutMs: Math.max(1000, (flags.timeout ?? usual) * 1000 - searchedMs),
  };
  if (!flags.quiet) announce(request, io);
  const since = performance.now();
  const { progress, live } = await liveProgress(flags, io);
  const diagnosis = await diagnose(request, io.interrupt, progress, flags.policy);
  return emit(diagnosis, flags, io, { areas: live, since });
}

export function announce(request: CheckRequest, io: Io): void {
  const connections = announcedConnections(request);
  note(say('announce-check', { connections, endpoint: `${request.host}:${request.port}` }), io);
  announceInsecure(request, io);
}
