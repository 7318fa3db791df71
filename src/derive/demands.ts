import { defineStep } from '../model/step.ts';
import { demandsOf } from '../programs/models.ts';

/** What the mail programs want, from their settings and, where it is known, the folder list. No network. */
export const demandsStep = defineStep({
  provides: 'demands',
  needs: ['accounts'],
  uses: ['session', 'mailboxes'],
  run({ accounts, session, mailboxes }) {
    if (session === null || mailboxes === null) return demandsOf(accounts, null);
    return demandsOf(accounts, { host: session.host, user: session.user, folders: mailboxes.folders });
  },
});
