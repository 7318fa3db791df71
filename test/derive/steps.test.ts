/** The facts that follow from others, derived as the engine does it: each step gets the facts it names. */
import { describe, expect, test } from 'vitest';
import { budgetStep } from '../../src/derive/budget.ts';
import { demandsStep } from '../../src/derive/demands.ts';
import { serverStep } from '../../src/derive/server.ts';
import { budgetOf } from '../../src/derive/shares.ts';
import { gather } from '../../src/engine/gather.ts';
import type { FactName, FactSheet } from '../../src/model/facts.ts';
import type { Mailboxes } from '../../src/model/mailboxes.ts';
import type { Step } from '../../src/model/step.ts';
import { demandsOf } from '../../src/programs/models.ts';
import { clientAccount } from '../support/client.ts';
import { connections, reach, refusal, session, sheet } from '../support/sheets.ts';

const mailbox = {
  options: { host: 'imap.example.org', credentials: { user: 'jo@example.org' }, prefer: 'push' },
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
    limit: { value: 40, per: 'user', source: 'y' },
  } as const;
  const facts = sheet({ accounts, connections: counted, server });
  const given = {
    target: { host: reach.host, user: reach.user },
    demands: demandsOf(accounts, null),
    connections: counted,
    server,
    prefer: 'push',
  } as const;

  test('follows from the demands of this mailbox, what was counted and what the server is known for', async () => {
    expect(await derived(budgetStep, facts)).toEqual({ status: 'ok', value: budgetOf(given) });
    expect(budgetOf(given)).toMatchObject({ limit: 6, shares: [{ client: 'thunderbird', set: 2 }] });
  });

  test('takes the published limit where nothing was counted, and does without both', async () => {
    const uncounted = without(facts, 'connections');
    expect(await derived(budgetStep, uncounted)).toMatchObject({ value: { limit: 40, limitFrom: 'published' } });
    expect(await derived(budgetStep, without(uncounted, 'server'))).toMatchObject({ value: { limitFrom: 'unknown' } });
  });

  test('is not known without the demands', async () => {
    expect(await derived(budgetStep, without(facts, 'demands'))).toMatchObject({ status: 'skipped' });
  });
});

describe('which software answers', () => {
  test('follows from the session', async () => {
    const dovecot = { ...session, id: { name: 'Dovecot', version: '2.3.19' } };
    expect(await derived(serverStep, sheet({ session: dovecot }))).toMatchObject({
      status: 'ok',
      value: { id: 'dovecot', version: '2.3.19' },
    });
  });

  test('is not known where nobody signed in', async () => {
    expect(await derived(serverStep, without(sheet(), 'session'))).toMatchObject({ status: 'skipped' });
  });
});
