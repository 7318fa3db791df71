/** The shape of everything known, as a saved fact sheet and the JSON report hold it. */

import type { FactName, FactSheet, Facts } from '../model/facts.ts';
import type { Failure, Outcome, SkipCode, Skipped } from '../model/outcome.ts';
import { account, budget, demand } from './accounts.ts';
import { document, files } from './documents.ts';
import { connections, idle, mailboxes } from './mailbox.ts';
import { discovery, maybeText, reach, server, session } from './server.ts';
import { constant, type Fields, list, object, oneOf, optional, type Shape, ShapeError, text } from './shape.ts';
import { watch } from './watch.ts';

const failed = object<{ status: 'failed'; error: Failure }>({
  status: constant('failed'),
  error: object<Failure>({ code: text, message: text, hint: text, evidence: maybeText }),
});
export const skipCode = oneOf<SkipCode>({
  'not-probed': true,
  'not-gathered': true,
  deadline: true,
  interrupted: true,
  'no-server': true,
  'not-signed-in': true,
  'no-program': true,
  'idle-refused': true,
  'switched-off': true,
});
const skipped = object<Skipped>({ status: constant('skipped'), code: skipCode, because: text });

/** Gathered, not looked for, or not to be had: `status` says which of the three it is. */
function outcome<T>(value: Shape<T>): Shape<Outcome<T>> {
  const ok = object<{ status: 'ok'; value: T }>({ status: constant('ok'), value } as Fields<{
    status: 'ok';
    value: T;
  }>);
  const kinds: { readonly [status: string]: Shape<Outcome<T>> } = { ok, skipped, failed };
  return {
    schema: { anyOf: [ok.schema, skipped.schema, failed.schema] },
    read(found, at) {
      const status = typeof found === 'object' && found !== null && 'status' in found ? found.status : undefined;
      const kind = typeof status === 'string' && Object.hasOwn(kinds, status) ? kinds[status] : undefined;
      if (!kind) throw new ShapeError(at, 'its status is none of "ok", "skipped" and "failed"');
      return kind.read(found, at);
    },
  };
}

const facts: { readonly [K in keyof Facts]: Shape<Facts[K]> } = {
  discovery,
  accounts: list(account),
  files,
  documents: list(document),
  reach,
  session,
  server,
  idle,
  mailboxes,
  demands: list(demand),
  connections,
  budget,
  watch,
};

export const factName = oneOf<FactName>(
  Object.fromEntries(Object.keys(facts).map((name) => [name, true])) as Record<FactName, true>,
);

/** Every fact may be absent: a lint has no session, an unreachable server no folders. */
export const factSheet: Shape<FactSheet> = object<FactSheet>(
  Object.fromEntries(
    Object.entries(facts).map(([name, shape]) => [name, optional(outcome(shape as Shape<unknown>))]),
  ) as Fields<FactSheet>,
);
