/** What `imap-doctor watch` saw. */

import type { WatchEnd, WatchedConnection, WatchFact } from '../model.ts';
import { count, maybeText } from './server.ts';
import { bool, list, nullable, number, object, oneOf, text } from './shape.ts';

const connection = object<WatchedConnection>({
  row: count,
  renewSeconds: nullable(number),
  as: maybeText,
  startedAt: number,
  endedAt: number,
  renewedAt: list(number),
  heard: list(
    object<WatchedConnection['heard'][number]>({
      at: number,
      what: oneOf<WatchedConnection['heard'][number]['what']>({ keepalive: true, change: true }),
    }),
  ),
  provenSeconds: nullable(number),
  end: nullable(
    object<WatchEnd>({
      how: oneOf<WatchEnd['how']>({ bye: true, fin: true, rst: true, silent: true }),
      afterSeconds: number,
      text,
    }),
  ),
});

export const watch = object<WatchFact>({
  plannedSeconds: number,
  elapsedSeconds: number,
  stopped: oneOf<WatchFact['stopped']>({ duration: true, interrupted: true, 'all-ended': true }),
  connections: list(connection),
  refused: maybeText,
  provenSeconds: nullable(number),
  failedSeconds: nullable(number),
  keepaliveSeconds: nullable(number),
  together: bool,
  advice: object<WatchFact['advice']>({ renewMinutes: number, pollMinutes: number }),
});
