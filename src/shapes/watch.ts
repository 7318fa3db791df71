/** What `imap-doctor watch` saw. */

import type { WatchChanges, WatchEnd, WatchedChange, WatchedConnection, WatchFact } from '../model/watch.ts';
import { count, maybeText } from './server.ts';
import { bool, list, nullable, number, object, oneOf, optional, text } from './shape.ts';

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
      messages: optional(count),
    }),
  ),
  provenSeconds: nullable(number),
  end: nullable(
    object<WatchEnd>({
      how: oneOf<WatchEnd['how']>({ bye: true, fin: true, rst: true, silent: true }),
      afterSeconds: number,
      text,
      provenBy: optional(oneOf<NonNullable<WatchEnd['provenBy']>>({ change: true, done: true })),
    }),
  ),
  changes: optional(list(object<WatchedChange>({ at: number, afterSeconds: number, latencyMs: nullable(number) }))),
  missed: optional(list(number)),
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
  changes: optional(object<WatchChanges>({ waitSeconds: nullable(number), because: maybeText, left: list(text) })),
});
