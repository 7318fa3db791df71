/** The facts that follow from others, derived as the engine does it: each step gets the facts it names. */
import { describe, expect, test } from 'vitest';
import { demandsStep } from '../../src/derive/demands.ts';

import { withBudget } from '../../src/derive/shares.ts';
import { gather } from '../../src/engine/gather.ts';
import type { FactName, FactSheet } from '../../src/model/facts.ts';
import type { Mailboxes } from '../../src/model/mailboxes.ts';
import type { Step } from '../../src/model/step.ts';
import { demandsOf } from '../../src/programs/models.ts';
import { clientAccount } from '../support/client.ts';
import { connections, fromFiles, reach, refusal, session, sheet } from '../support/sheets.ts';

const mailbox = {
  options: { host: 'imap.example.org', credentials: { user: 'jo@example.org' } },
} as const;

/** The fact a step makes of these facts. */
async function derived(step: Step<typeof mailbox>, facts: FactSheet) {
  const { [step.provides]: _before, ...others } = facts;
  return (await gather(others, [step], mailbox, new AbortController().signal))[step.provides];
}

function without(facts: FactSheet, name: FactName): FactSheet {
  const { [name]: _without, ...others } = facts;
  return others;
}

const inbox: Mailboxes = {
  namespaces: { personal: [], other: [], shared: [] },
  folders: [{ path: 'INBOX', listedAs: 'INBOX', specialUse: '\\Inbox', subscribed: true, selectable: true }],
};

describe('what the mail programs want', () => {
  // Pushes up to four folders, as far as there are that many.
  const accounts = [clientAccount('k9:push=4', reach)];
  const facts = sheet({ accounts, mailboxes: inbox });
  const ofInbox = demandsOf(accounts, { host: session.host, user: session.user, folders: inbox.folders });
  const ofSettings = demandsOf(accounts, null);

  test('follows from the folders of the mailbox', async () => {
    expect(ofInbox).not.toEqual(ofSettings);
    expect(await derived(demandsStep, facts)).toEqual({ status: 'ok', value: ofInbox });
  });

  test('follows from the settings alone where nobody signed in or listed the folders', async () => {
    expect(await derived(demandsStep, without(facts, 'session'))).toEqual({ status: 'ok', value: ofSettings });
    expect(await derived(demandsStep, without(facts, 'mailboxes'))).toEqual({ status: 'ok', value: ofSettings });
  });

  test('is not known without accounts', async () => {
    expect(await derived(demandsStep, without(facts, 'accounts'))).toMatchObject({ status: 'skipped' });
  });
});

describe('how the limit is shared out', () => {
  const accounts = [clientAccount('thunderbird=2', reach)];
  const counted = { ...connections, opened: 6, stopped: 'refused', refusal: { ...refusal, limit: 6 } } as const;
  const server = {
    id: 'x',
    name: 'X',
    version: null,
    evidence: '',
    limit: { value: 40, per: 'user', source: 'y', kind: 'default' },
  } as const;
  const facts = sheet({ accounts, connections: counted, server });
  const wish = { prefer: 'push', connections: 1 } as const;

  test('follows from the demands of this mailbox, what was counted and what the server is known for', () => {
    expect(withBudget(facts, wish).budget).toMatchObject({ value: { limit: 6, shares: [{ set: 2 }] } });
  });

  test('takes the published limit where nothing was counted, and does without both', () => {
    const uncounted = without(facts, 'connections');
    expect(withBudget(uncounted, wish).budget).toMatchObject({ value: { limit: 40, limitFrom: 'default' } });
    expect(withBudget(without(uncounted, 'server'), wish).budget).toMatchObject({ value: { limitFrom: 'unknown' } });
  });

  test('is worked out again for another wish, and left out where no mailbox was checked', () => {
    const kept = withBudget(facts, wish);
    expect(withBudget(kept, { ...wish, prefer: 'fewest' }).budget).toMatchObject({ value: { shares: [{ set: 1 }] } });
    expect(withBudget(fromFiles(kept), wish).budget).toBeUndefined();
  });
});
