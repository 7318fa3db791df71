import type { ModelledConnection } from '../model/client-model.ts';
import type { Connections } from '../model/connections.ts';
import type { FactSheet } from '../model/facts.ts';
import type { Reach } from '../model/session.ts';
import { type Step, StepSkipped } from '../model/step.ts';
import { connectionsOf, isSameMailbox } from '../programs/models.ts';
import { Count, type Known } from './count.ts';
import type { Net } from './net.ts';

/**
 * How many connections does the server let the mail programs open? One after another (signing in side by side, a limit
 * of 10 let 10 to 14 through), each kept open the way the program would keep it, up to what the programs want, the
 * first refusal, or the cap. The next one is opened when the one before is signed in and counted, so it arrives while
 * that one opens its folder: far from the server that is a third of the time.
 */
export const connectionsProbe: Step<Net, 'connections'> = {
  provides: 'connections',
  title: 'Connections',
  needs: ['reach', 'accounts'],
  async run(sheet, net) {
    const plan = planFor(sheet, net);
    const { reach } = sheet;
    if (reach?.status !== 'ok') throw new Error('counting needs a reached server');
    if (!reach.value.signedIn) return refusedAtOnce(reach.value, plan.length);
    if (plan.length === 0)
      throw new StepSkipped('no-program', 'no mail program of this mailbox is known; name one with --client');
    return new Count(net, knownOf(sheet)).run(plan);
  },
};

/** A first connection that is refused by a limit is a count as well: none was left. */
function refusedAtOnce(reach: Reach, wanted: number): Connections {
  const { refusal } = reach;
  const aboutConnections = ['connection-limit', 'server-full', 'throttled'].includes(refusal?.cause ?? '');
  if (!refusal || !aboutConnections) throw new StepSkipped('not-signed-in', 'the sign-in did not succeed');
  return { wanted, opened: 0, stopped: 'refused', refusal: { ...refusal, at: 1 }, roundTrips: 0, elapsedMs: 0 };
}

function planFor(sheet: FactSheet, net: Net): ModelledConnection[] {
  const { accounts, mailboxes } = sheet;
  if (accounts?.status !== 'ok') return [];
  const target = { host: net.options.host, user: net.options.credentials.user };
  const mine = accounts.value.filter((account) => isSameMailbox(account, target));
  return connectionsOf(mine, mailboxes?.status === 'ok' ? mailboxes.value.folders : null, net.options.cap);
}

function knownOf({ reach, idle }: FactSheet): Known {
  return {
    capabilities: reach?.status === 'ok' ? reach.value.capabilities : [],
    // A mail program uses IDLE only where it is offered.
    idle: idle?.status === 'ok' && idle.value.offered && idle.value.accepted,
  };
}
