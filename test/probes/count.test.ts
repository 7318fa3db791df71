/** Counting against servers that refuse in every known way: the embedded one, and scripts for what no server admits to. */
import { afterEach, describe, expect, test } from 'vitest';
import { Secret } from '../../src/base/secret.ts';
import { DemoServer } from '../../src/demo/server.ts';
import { temperament } from '../../src/demo/temperaments.ts';
import { diagnose } from '../../src/engine/check.ts';
import type { Connections } from '../../src/model/connections.ts';
import type { Report } from '../../src/model/report.ts';
import { clientAccount } from '../support/client.ts';
import { obliging, type ScriptServer, startScript } from '../support/script-server.ts';
import { shown } from '../support/shown.ts';

/** Later than one pause of ours, sooner than two. Courier was measured at up to 100. */
const LATE_MS = 400;

let demo: DemoServer | null = null;
let script: ScriptServer | null = null;

afterEach(async () => {
  await demo?.close();
  await script?.close();
  demo = null;
  script = null;
});

async function reportFor(
  port: number,
  client: string,
  more: { user?: string; password?: string; cap?: number } = {},
): Promise<Report> {
  const { user = 'demo', password = 'demo-password', cap = 50 } = more;
  const server = { host: '127.0.0.1', port, security: 'none' } as const;
  const { report } = await diagnose(
    {
      ...server,
      credentials: { kind: 'password', user, secret: new Secret(password), host: server.host, port },
      accounts: [clientAccount(client, { ...server, user })],
      ca: null,
      insecure: false,
      allowPlaintext: false,
      cap,
      timeoutMs: 20_000,
    },
    new AbortController().signal,
  );
  return report;
}

function countedIn({ facts }: Report): Connections {
  if (facts.connections?.status !== 'ok') throw new Error(JSON.stringify(facts.connections));
  return facts.connections.value;
}

const ids = (report: Report): string[] => report.findings.map(({ ruleId }) => ruleId);

describe('the embedded server in each temperament', () => {
  test.each([
    [
      'dovecot',
      'connections=5',
      3,
      { at: 4, cause: 'connection-limit', scope: 'user+ip', limit: 3, proven: true, code: 'LIMIT' },
    ],
    [
      'courier',
      'connections=6',
      4,
      { at: 5, cause: 'connection-limit', limit: null, proven: false, text: '', stage: 'greeting' },
    ],
    [
      'cyrus',
      'connections=5',
      3,
      { at: 4, cause: 'connection-limit', scope: 'user', limit: 3, proven: true, code: null },
    ],
    [
      'gmail',
      'connections=17',
      15,
      { at: 16, cause: 'connection-limit', scope: 'user', limit: null, proven: true, code: 'ALERT' },
    ],
    ['vpop3', 'connections=22', 20, { at: 21, cause: 'connection-limit', scope: 'user', limit: null }],
    [
      'exchange',
      'connections=18',
      16,
      { at: 17, cause: 'connection-limit', scope: 'user', text: 'BYE Connection is closed. 10' },
    ],
  ])('%s refuses exactly where it should, for a reason that is named', async (id, client, opened, refusal) => {
    const found = temperament(id);
    if (!found) throw new Error(`no ${id}`);
    demo = await DemoServer.start(found);
    const report = await reportFor(demo.port, client);
    expect(countedIn(report)).toMatchObject({
      opened,
      stopped: 'refused',
      refusal: { ...refusal, credentialsAccepted: true },
    });
    expect(ids(report)).toContain('connections/over-limit');
    expect(ids(report)).not.toContain('auth/wrong-password');
    expect(report.facts.server).toMatchObject({
      status: 'ok',
      value: { id: id === 'exchange' ? 'exchange-onprem' : id },
    });
    expect(demo.open).toBe(0);
  });

  test('generous lets everything in, and nothing is found', async () => {
    const found = temperament('generous');
    if (!found) throw new Error('no generous');
    demo = await DemoServer.start(found);
    const report = await reportFor(demo.port, 'connections=40');
    expect(countedIn(report)).toMatchObject({ wanted: 40, opened: 40, stopped: 'wanted', refusal: null });
    expect(report.findings).toEqual([]);
  });

  test('the cap ends the count before the wish is filled', async () => {
    const found = temperament('generous');
    if (!found) throw new Error('no generous');
    demo = await DemoServer.start(found);
    expect(countedIn(await reportFor(demo.port, 'connections=40', { cap: 7 }))).toMatchObject({
      opened: 7,
      stopped: 'cap',
      refusal: null,
    });
  });

  test('vpop3: IDLE is not there, parents that cannot be opened are left closed', async () => {
    const found = temperament('vpop3');
    if (!found) throw new Error('no vpop3');
    demo = await DemoServer.start(found);
    const report = await reportFor(demo.port, 'thunderbird');
    expect(ids(report)).toEqual(['idle/not-offered']);
    expect(countedIn(report)).toMatchObject({ opened: 5, stopped: 'wanted' });
    const opened = demo.transcript.filter(({ line }) => / EXAMINE /.test(line)).map(({ line }) => line);
    const closed =
      report.facts.mailboxes?.status === 'ok'
        ? report.facts.mailboxes.value.folders.filter(({ selectable }) => !selectable)
        : [];
    expect(closed.length).toBeGreaterThan(0);
    for (const { path } of closed) expect(opened.join('\n')).not.toContain(`"${path}"`);
  });

  test('cyrus lists IDLE only after the sign-in, and it counts as offered', async () => {
    const found = temperament('cyrus');
    if (!found) throw new Error('no cyrus');
    demo = await DemoServer.start(found);
    const report = await reportFor(demo.port, 'connections=1');
    expect(report.facts.idle).toMatchObject({ value: { offered: true, offeredBeforeLogin: false, accepted: true } });
  });

  test('counting is as quiet as an honest client: greeting, one sign-in, one folder, IDLE; the mailbox stays untouched', async () => {
    const found = temperament('dovecot');
    if (!found) throw new Error('no dovecot');
    demo = await DemoServer.start(found, { limit: null });
    const report = await reportFor(demo.port, 'connections=4');
    expect(countedIn(report).roundTrips).toBe(16);
    const commands = demo.transcript.map(({ line }) => line);
    expect(
      commands.filter((line) => /\b(?:SELECT|STORE|APPEND|DELETE|CREATE|EXPUNGE|CLOSE|SETACL)\b/.test(line)),
    ).toEqual([]);
  });
});

describe('a refusal whose words prove nothing', () => {
  /** Lets `limit` in at a time; the others hear `refusal`. */
  async function withLimit(limit: number, refusal: string, lastsAfterRefusal = false) {
    const open = new Set<number>();
    let banned = false;
    script = await startScript(async (peer, n) => {
      await obliging('* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN SASL-IR] ready', (command, tag) => {
        if (command.startsWith('LOGOUT')) open.delete(n);
        if (!command.startsWith('AUTH')) return undefined;
        if (banned || open.size >= limit) {
          banned = lastsAfterRefusal;
          return `${tag} ${refusal}\r\n`;
        }
        open.add(n);
        return `${tag} OK [CAPABILITY IMAP4rev1] in\r\n`;
      })(peer, n);
      open.delete(n);
    });
    return script.port;
  }

  test('"authentication failed" after three sign-ins with the same password is a limit, once a retry works', async () => {
    const port = await withLimit(3, 'NO [AUTHENTICATIONFAILED] Authentication failed.');
    const report = await reportFor(port, 'connections=6');
    expect(countedIn(report)).toMatchObject({
      opened: 3,
      refusal: { at: 4, cause: 'connection-limit', proven: false, credentialsAccepted: true },
    });
    expect(ids(report)).toEqual(['connections/over-limit', 'idle/not-offered']);
    expect(shown(report.findings[0]?.evidence)).toMatch(/Inferred/);
  });

  test('and stays open when the retry is refused too; the password is still not blamed', async () => {
    const port = await withLimit(3, 'NO [AUTHENTICATIONFAILED] Authentication failed.', true);
    const report = await reportFor(port, 'connections=6');
    expect(countedIn(report)).toMatchObject({
      opened: 3,
      refusal: { at: 4, cause: 'banned-or-limit', proven: false, credentialsAccepted: true },
    });
    expect(ids(report)).toEqual(['connections/refused-unclear', 'idle/not-offered']);
  });

  test('said to the very first counting connection, it does not blame the password that was right a moment ago', async () => {
    // The two checks before the count are let in.
    let signIns = 0;
    script = await startScript((peer, n) =>
      obliging('* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN SASL-IR] ready', (command, tag) => {
        if (!command.startsWith('AUTH')) return undefined;
        signIns += 1;
        return signIns > 2 ? `${tag} NO [AUTHENTICATIONFAILED] Authentication failed.\r\n` : `${tag} OK in\r\n`;
      })(peer, n),
    );
    const report = await reportFor(script.port, 'connections=3');
    expect(countedIn(report)).toMatchObject({
      opened: 0,
      refusal: { at: 1, cause: 'banned-or-limit', proven: false, credentialsAccepted: true },
    });
    expect(ids(report)).not.toContain('auth/wrong-password');
    // Two before the count and one in it: nothing is closed that could make room, so nothing is tried again.
    expect(signIns).toBe(3);
  });

  test.each([
    1, 3,
  ])('a slot that is freed late (Courier with TLS) does not spoil the count: limit %i', async (limit) => {
    let held = 0;
    script = await startScript(async (peer, n) => {
      if (held >= limit) return peer.close();
      held += 1;
      await obliging('* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN SASL-IR] ready', () => undefined)(peer, n);
      setTimeout(() => {
        held -= 1;
      }, LATE_MS);
    });
    expect(countedIn(await reportFor(script.port, 'connections=5'))).toMatchObject({
      opened: limit,
      refusal: { at: limit + 1, cause: 'connection-limit', proven: false },
    });
  });

  test('words in another language are inferred as well', async () => {
    const port = await withLimit(2, 'NO Anmeldung derzeit nicht möglich');
    const report = await reportFor(port, 'connections=4');
    expect(countedIn(report)).toMatchObject({
      opened: 2,
      refusal: { at: 3, cause: 'connection-limit', proven: false },
    });
  });
});

test('a server that ends the oldest connection when one too many comes has a limit as well', async () => {
  const peers: { close(): void }[] = [];
  script = await startScript((peer, n) =>
    obliging('* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN SASL-IR] ready', (command, tag) => {
      if (!command.startsWith('AUTH')) return undefined;
      peers.push(peer);
      // Two are for the checks before the count.
      if (peers.length > 2 + 3) peers[peers.length - 4]?.close();
      return `${tag} OK [CAPABILITY IMAP4rev1] in\r\n`;
    })(peer, n),
  );
  const counted = countedIn(await reportFor(script.port, 'connections=6'));
  expect(counted.stopped).toBe('refused');
  expect(counted.opened).toBe(3);
});

test('a folder that cannot be opened is not a limit', async () => {
  script = await startScript((peer, n) =>
    obliging('* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN SASL-IR] ready', (command, tag) => {
      if (command.startsWith('AUTH')) return `${tag} OK [CAPABILITY IMAP4rev1] in\r\n`;
      return command.startsWith('EXAMINE') ? `${tag} NO [NOPERM] not yours\r\n` : undefined;
    })(peer, n),
  );
  expect(countedIn(await reportFor(script.port, 'connections=4'))).toMatchObject({
    opened: 4,
    stopped: 'wanted',
    refusal: null,
  });
});
