import { type Step, StepSkipped } from '../model/step.ts';
import type { Net } from '../probes/net.ts';
import { budgetOf } from './shares.ts';

/** Works the shares out of what was counted. No network of its own. */
export const budgetStep: Step<Net, 'budget'> = {
  provides: 'budget',
  title: 'Budget',
  needs: ['demands'],
  run({ demands, connections, server }, { options }) {
    if (demands?.status !== 'ok') throw new StepSkipped('no-program', 'no mail program is known');
    return budgetOf({
      target: { host: options.host, user: options.credentials.user },
      demands: demands.value,
      connections: connections?.status === 'ok' ? connections.value : null,
      server: server?.status === 'ok' ? server.value : null,
      prefer: options.prefer,
    });
  },
};
