import { demandsStep } from '../derive/demands.ts';
import { serverStep } from '../derive/server.ts';
import { type Step, StepFailed } from '../model/step.ts';
import { readEnding } from '../refusals/ending.ts';
import { WireError } from '../wire/error.ts';
import { connectionsProbe } from './connections.ts';
import { deliveryProbe } from './delivery.ts';
import { idleProbe } from './idle.ts';
import { localConnectionsProbe } from './local/local-connections.ts';
import { mailboxesProbe } from './mailboxes.ts';
import type { Net } from './net.ts';
import { reachProbe } from './reach.ts';
import { sessionProbe } from './session.ts';
import { watchProbe } from './watch/watch.ts';

/**
 * In the order they run. At most one connection is open until the count begins: the first three share one and close
 * it, the folder list has its own.
 */
export const probes: readonly Step<Net>[] = (
  [
    reachProbe,
    sessionProbe,
    serverStep,
    idleProbe,
    mailboxesProbe,
    localConnectionsProbe,
    demandsStep,
    connectionsProbe,
  ] satisfies Step<Net>[]
).map(explained);

/** With the delivery test, which needs to know what the others found. */
export const probesAndDelivery: readonly Step<Net>[] = [...probes, explained(deliveryProbe)];

/**
 * What `watch` does: signs in, tries IDLE, and then holds it for that long. With `testDelivery`, it first measures how
 * late the server itself tells of new mail, so that later silence can be told from lateness.
 */
export function watching(durationMs: number, testDelivery = false): readonly Step<Net>[] {
  const before: Step<Net>[] = testDelivery ? [mailboxesProbe, deliveryProbe] : [];
  const steps: Step<Net>[] = [reachProbe, sessionProbe, serverStep, idleProbe, ...before, watchProbe(durationMs)];
  return steps.map(explained);
}

/** A connection that ends during a probe is the server's doing: reported as such, not as a crash of ours. */
function explained(step: Step<Net>): Step<Net> {
  return {
    ...step,
    async run(sheet, net) {
      try {
        return await step.run(sheet, net);
      } catch (error) {
        // Error messages end up in the report: strip secrets.
        if (error instanceof Error) error.message = net.hide(error.message);
        if (!(error instanceof WireError) || net.signal.aborted) throw error;
        const { meaning, advice, text } = readEnding(error);
        throw new StepFailed({ code: 'broken-off', message: meaning, hint: advice[0] ?? '', evidence: text || null });
      }
    },
  };
}
