import type { Connections } from '../model/connections.ts';
import type { Reach } from '../model/session.ts';
import { defineStep, StepSkipped } from '../model/step.ts';
import { connectionsOf, isSameMailbox } from '../programs/models.ts';
import { say } from '../words/say.ts';
import { Count } from './count.ts';
import type { Net } from './net.ts';

/**
 * How many connections does the server let the mail programs open? One after another (signing in side by side, a limit
 * of 10 let 10 to 14 through), each kept open the way the program would keep it, up to what the programs want, the
 * first refusal, or the cap. The next one is opened when the one before is signed in and counted, so it arrives while
 * that one opens its folder: far from the server that is a third of the time.
 */
export const connectionsProbe = defineStep({
  provides: 'connections',
  needs: ['reach', 'accounts'],
  uses: ['mailboxes', 'idle'],
  async run({ reach, accounts, mailboxes, idle }, net: Net) {
    const { host, credentials, cap } = net.options;
    const mine = accounts.filter((account) => isSameMailbox(account, { host, user: credentials.user }));
    const plan = connectionsOf(mine, mailboxes?.folders ?? null, cap);
    if (!reach.signedIn) return refusedAtOnce(reach, plan.length);
    if (plan.length === 0) throw new StepSkipped('no-program', say('missing-no-program'));
    return new Count(net, {
      capabilities: reach.capabilities,
      // A mail program uses IDLE only where it is offered.
      idle: idle?.offered === true && idle.accepted,
      inboxRefused: idle?.inboxRefusal !== undefined,
    }).run(plan);
  },
});

/** A first connection that is refused by a limit is a count as well: none was left. */
function refusedAtOnce(reach: Reach, wanted: number): Connections {
  const { refusal } = reach;
  const aboutConnections = ['connection-limit', 'server-full', 'throttled'].includes(refusal?.cause ?? '');
  if (!refusal || !aboutConnections) throw new StepSkipped('not-signed-in', say('missing-session'));
  return { wanted, opened: 0, stopped: 'refused', refusal: { ...refusal, at: 1 }, roundTrips: 0, elapsedMs: 0 };
}
