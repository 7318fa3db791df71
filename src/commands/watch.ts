import { type CheckRequest, diagnose } from '../diagnose.ts';
import { diagnoseNoServer } from '../diagnosis.ts';
import { UserError } from '../errors.ts';
import type { Io } from '../io.ts';
import { SECONDS, wholeNumber } from '../options.ts';
import { watching } from '../probes/index.ts';
import { MOST_ROWS } from '../probes/watch.ts';
import { count, inSeconds, plain } from '../text.ts';
import { announceInsecure, type CheckFlags, findServer, requestFor } from './check.ts';
import { emit, liveProgress } from './output.ts';

export interface WatchFlags extends Omit<CheckFlags, 'client' | 'configFile' | 'prefer' | 'timeout' | 'from'> {
  readonly duration: string;
}

/** Connections at a time where nothing else is asked for: few, because each takes one away from the mail programs. */
const USUAL_ROWS = 3;
/** Seconds. Shorter proves nothing; longer than a day nobody waits. */
const DURATION = { least: 5, most: 86_400 } as const;

/** `imap-doctor watch [user@host]`. @returns the exit code. */
export async function watch(target: string | undefined, given: WatchFlags, io: Io): Promise<number> {
  const flags: CheckFlags = { ...given, client: [], configFile: [], prefer: 'fewest' };
  const durationMs = seconds(given.duration) * 1000;
  const cap = wholeNumber(given.maxConnections ?? String(USUAL_ROWS), '--max-connections', 1, MOST_ROWS);
  if (target === undefined && flags.host === undefined && flags.user === undefined) {
    throw new UserError('Which mailbox?', 'Name it: imap-doctor watch jo@example.org');
  }
  const found = await findServer(target, flags, io);
  if (found.server === null) {
    return emit(diagnoseNoServer(found.discovery, [], [], flags.policy), flags, io, { areas: false, since: null });
  }
  const { server, user, discovery } = found;
  const request: CheckRequest = {
    ...(await requestFor({ server, user, discovery, accounts: [] }, flags, io)),
    cap,
    timeoutMs: durationMs + SECONDS.whole * 1000,
  };
  if (!flags.quiet) {
    const number = count(cap, 'connection');
    io.stderr.write(
      `Holds up to ${number} to ${request.host}:${request.port} in IDLE for ${inSeconds(durationMs)}. Ctrl-C shows the result so far.\n`,
    );
    announceInsecure(request, io);
  }
  const since = performance.now();
  const { progress, live } = await liveProgress(flags, io);
  const diagnosis = await diagnose(request, io.interrupt, progress, flags.policy, watching(durationMs));
  return emit(diagnosis, flags, io, { areas: live, since });
}

/** `30m`, `90s`, `1h`; a bare number means minutes. @throws UserError */
function seconds(text: string): number {
  const [, number = '', unit = 'm'] = /^(\d{1,6})(s|m|h)?$/.exec(text.trim()) ?? [];
  const value = number === '' ? Number.NaN : Number(number) * { s: 1, m: 60, h: 3600 }[unit as 's' | 'm' | 'h'];
  if (!(value >= DURATION.least && value <= DURATION.most)) {
    throw new UserError(`--duration is a time such as 30m, 90s or 1h, from 5s to 24h, not "${plain(text, 40)}".`);
  }
  return value;
}
