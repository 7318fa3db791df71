/** What was measured once signed in. */

import type { Connections } from '../model/connections.ts';
import type { DeliveryTest, IdleFact } from '../model/idle.ts';
import type { Folder, Mailboxes, Namespace } from '../model/mailboxes.ts';
import type { Refusal } from '../model/refusal.ts';
import { count, maybeText, verdictFields } from './server.ts';
import { bool, list, nullable, number, object, oneOf, optional, text } from './shape.ts';

const delivery = object<DeliveryTest>({
  sent: number,
  latenciesMs: list(number),
  kind: nullable(oneOf<NonNullable<DeliveryTest['kind']>>({ push: true, polling: true })),
  waitedSeconds: nullable(number),
  because: maybeText,
  left: maybeText,
  removed: list(text),
});

export const idle = object<IdleFact>({
  offered: bool,
  offeredBeforeLogin: bool,
  accepted: bool,
  delivers: nullable(bool),
  acceptedAfterMs: nullable(number),
  latencyMs: nullable(number),
  keepaliveSeen: bool,
  keepaliveSeconds: nullable(number),
  refusal: maybeText,
  triedAnyway: optional(bool),
  delivery: optional(delivery),
});

const namespaces = list(object<Namespace>({ prefix: text, delimiter: maybeText }));

export const folder = object<Folder>({
  path: text,
  listedAs: text,
  specialUse: maybeText,
  subscribed: bool,
  selectable: bool,
  offline: optional(bool),
  checkNew: optional(bool),
  behind: optional(bool),
  reopened: optional(bool),
  filtered: optional(bool),
});

export const mailboxes = object<Mailboxes>({
  namespaces: object<Mailboxes['namespaces']>({ personal: namespaces, other: namespaces, shared: namespaces }),
  folders: list(folder),
});

export const connections = object<Connections>({
  wanted: number,
  opened: number,
  stopped: oneOf<Connections['stopped']>({ wanted: true, refused: true, cap: true }),
  refusal: nullable(object<Refusal>({ ...verdictFields, at: count })),
  roundTrips: number,
  elapsedMs: number,
});
