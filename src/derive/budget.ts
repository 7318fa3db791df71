import type { Credentials } from '../base/credentials.ts';
import { defineStep } from '../model/step.ts';
import { budgetOf, type Prefer } from './shares.ts';

/** What the shares are worked out for. */
interface Mailbox {
  readonly options: {
    readonly host: string;
    readonly credentials: Pick<Credentials, 'user'>;
    readonly prefer: Prefer;
  };
}

/** Works the shares out of what was counted. No network of its own. */
export const budgetStep = defineStep({
  provides: 'budget',
  needs: ['demands'],
  uses: ['connections', 'server'],
  run({ demands, connections, server }, { options: { host, credentials, prefer } }: Mailbox) {
    return budgetOf({ target: { host, user: credentials.user }, demands, connections, server, prefer });
  },
});
