import type { Step } from '../model/step.ts';
import { demandsOf } from '../programs/models.ts';

/** What the mail programs want, from their settings and, where it is known, the folder list. No network. */
export const demandsStep: Step<unknown, 'demands'> = {
  provides: 'demands',
  title: 'Mail programs',
  needs: ['accounts'],
  run({ accounts, mailboxes }) {
    if (accounts?.status !== 'ok') throw new Error('demands need accounts');
    return demandsOf(accounts.value, mailboxes?.status === 'ok' ? mailboxes.value.folders : null);
  },
};
