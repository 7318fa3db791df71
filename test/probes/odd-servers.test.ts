/** Servers, and things in front of them, whose refusals are not what they seem. Each was met (src/refusals, docs). */
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import { Secret } from '../../src/base/secret.ts';
import { type CheckRequest, diagnose } from '../../src/engine/check.ts';
import type { Report } from '../../src/model/report.ts';
import { english } from '../../src/words/english.ts';
import { clientAccount } from '../support/client.ts';
import { obliging, type Peer, type ScriptServer, startScript } from '../support/script-server.ts';

type Answer = (command: string, tag: string, peer: Peer, n: number) => string | null | undefined;

const CAPABILITIES = 'IMAP4rev1 IDLE ID NAMESPACE AUTH=PLAIN SASL-IR';

let server: ScriptServer | null = null;
afterEach(async () => {
  await server?.close();
  server = null;
});

/** A mailbox with an INBOX; `answer` says what is different about it. */
function mailbox(answer: Answer, capabilities = CAPABILITIES, greeting = `* OK [CAPABILITY ${capabilities}] ready`) {
  const idling = new Map<number, string>();
  return obliging(greeting, (command, tag, peer, n) => {
    if (/^IDLE/i.test(command)) idling.set(n, tag);
    if (/^DONE$/i.test(tag)) return `${idling.get(n)} OK done\r\n`;
    const own = answer(command, tag, peer, n);
    if (own !== undefined) return own;
    if (/^CAPABILITY/i.test(command)) return `* CAPABILITY ${capabilities}\r\n${tag} OK done\r\n`;
    if (/^NAMESPACE/i.test(command)) return `* NAMESPACE (("" "/")) NIL NIL\r\n${tag} OK done\r\n`;
    if (/^(?:LIST|LSUB)/i.test(command)) return `* LIST () "/" INBOX\r\n${tag} OK done\r\n`;
    return undefined;
  });
}

async function check(
  script: (peer: Peer, n: number) => Promise<void> | void,
  client = 'connections=5',
  change: Partial<CheckRequest> = {},
): Promise<Report> {
  server = await startScript(script);
  const at = { host: '127.0.0.1', port: server.port, security: 'none', user: 'jo' } as const;
  const request: CheckRequest = {
    ...at,
    credentials: { kind: 'password', user: 'jo', secret: new Secret('sesame'), host: at.host, port: at.port },
    accounts: [clientAccount(client, at)],
    ca: null,
    insecure: false,
    allowPlaintext: true,
    cap: 20,
    timeoutMs: 60_000,
    ...change,
  };
  return (await diagnose(request, new AbortController().signal)).report;
}

const ids = ({ findings }: Report): string[] => findings.map(({ ruleId }) => ruleId);
const wordsOf = ({ findings }: Report): string =>
  findings
    .flatMap(({ message, evidence, remedy }) => [message, ...evidence, ...(remedy?.steps ?? [])])
    .map((text) => english.show(text))
    .join('\n');

/** Lets so many in at a time and says or does something else to the others. */
function atMost(limit: number, refuse: (tag: string, peer: Peer) => void): Answer {
  const inside = new Set<number>();
  return (command, tag, peer, n) => {
    if (/^LOGOUT/i.test(command)) inside.delete(n);
    if (!/^(?:AUTHENTICATE|LOGIN)/i.test(command)) return undefined;
    if (inside.size >= limit) {
      refuse(tag, peer);
      return null;
    }
    inside.add(n);
    return undefined;
  };
}

test('nginx says BAD and closes: its words are shown, and it is a limit', async () => {
  const report = await check(
    mailbox(
      atMost(3, (_tag, peer) => {
        peer.send('* BAD internal server error\r\n');
        peer.close();
      }),
    ),
  );
  expect(report.facts.connections).toMatchObject({
    value: { opened: 3, refusal: { cause: 'connection-limit', proven: false, text: 'BAD internal server error' } },
  });
  expect(wordsOf(report)).toContain('BAD internal server error');
  expect(wordsOf(report)).not.toContain('without a response');
});

test('a locked mailbox is no refusal', async () => {
  const slow: Answer = (command, _tag, peer) => {
    if (!/^EXAMINE/i.test(command)) return undefined;
    peer.send('* NO Mailbox is locked, will abort in 30 seconds\r\n');
    return '';
  };
  const report = await check(mailbox(slow), 'connections=2', { timeoutMs: 8000 });
  expect(ids(report)).not.toContain('connections/over-limit');
  expect(JSON.stringify(report.facts)).toContain('Mailbox is locked');
});

test('a limit on how often somebody may connect is told from one on how many', async () => {
  const times: number[] = [];
  const quick = mailbox(() => undefined);
  const report = await check((peer, n) => {
    const now = performance.now();
    times.push(now);
    if (times.filter((time) => now - time < 2000).length > 4) return peer.close();
    return quick(peer, n);
  });
  expect(report.facts.connections).toMatchObject({ value: { refusal: { cause: 'throttled', proven: false } } });
  expect(ids(report)).toContain('connections/throttled');
});

/** The fourth connection, the second of the count, goes wrong once; every other one is let in. */
function onceAtTheFourth(spoil: Answer): Answer {
  return (command, tag, peer, n) => (n === 4 ? spoil(command, tag, peer, n) : undefined);
}

test('an answer that is not IMAP, once: a fault that passed, neither a limit nor a rate', async () => {
  const babble: Answer = (command) => (/^AUTHENTICATE/i.test(command) ? 'ready?\r\n' : undefined);
  const report = await check(mailbox(onceAtTheFourth(babble)), 'connections=3');
  expect(report.facts.connections).toMatchObject({
    value: { opened: 1, refusal: { cause: 'banned-or-limit', proven: false } },
  });
  expect(ids(report)).toEqual(['connections/refused-unclear']);
});

test('a folder that one connection more may not open is tried again with one fewer, not another connection without it', async () => {
  const open = new Set<number>();
  const second: Answer = (command, tag, _peer, n) => {
    if (/^LOGOUT/i.test(command)) open.delete(n);
    if (!/^EXAMINE/i.test(command)) return undefined;
    if (open.size >= 2) return `${tag} BAD Not now\r\n`;
    open.add(n);
    return undefined;
  };
  const report = await check(mailbox(second), 'connections=3');
  expect(report.facts.connections).toMatchObject({ value: { opened: 2, refusal: { cause: 'connection-limit' } } });
  expect(ids(report)).toContain('connections/over-limit');
  expect(ids(report)).not.toContain('connections/throttled');
});

test('an inbox that is refused with BAD to the first connection is no refusal of a later one', async () => {
  const closed: Answer = (command, tag) => (/^EXAMINE/i.test(command) ? `${tag} BAD Not now\r\n` : undefined);
  const report = await check(mailbox(closed), 'connections=3');
  expect(report.facts.connections).toMatchObject({ value: { opened: 3, refusal: null } });
  expect(ids(report)).toEqual(['mailbox/inbox-not-opened']);
});

test.each([
  ['* NO Too many connections from your IP address', 'connection-limit'],
  ['* BAD Server busy', 'server-full'],
  ['* OK [ALERT] Too many sessions, goodbye', 'connection-limit'],
  ['421 Too many connections (10)', 'connection-limit'],
])('a greeting that is a refusal: %s', async (greeting, cause) => {
  const report = await check((peer) => {
    peer.send(`${greeting}\r\n`);
    peer.close();
  });
  expect(report.facts.reach).toMatchObject({ value: { refusal: { cause } } });
  expect(wordsOf(report)).not.toContain('is not IMAP');
});

test('IMAP4rev2 has IDLE without listing it', async () => {
  const report = await check(mailbox(() => undefined, 'IMAP4rev2 AUTH=PLAIN SASL-IR'));
  expect(report.facts.idle).toMatchObject({ value: { offered: true, accepted: true } });
  expect(ids(report)).not.toContain('idle/not-offered');
});

test('an expired access token is named, and nobody is told to type a password', async () => {
  const challenge = Buffer.from('{"status":"401","schemes":"bearer","scope":"mail"}').toString('base64');
  const refuse: Answer = (command, _tag, peer) => {
    if (!/^AUTHENTICATE/i.test(command)) return undefined;
    peer.send(`+ ${challenge}\r\n`);
    return '';
  };
  const script = async (peer: Peer): Promise<void> => {
    peer.send('* OK [CAPABILITY IMAP4rev1 AUTH=XOAUTH2 SASL-IR] ready\r\n');
    let tag = '';
    for (let line = await peer.line(); line !== null; line = await peer.line()) {
      if (refuse(line.slice(line.indexOf(' ') + 1), '', peer, 1) === '') tag = line.split(' ')[0] ?? '';
      else peer.send(`${tag} NO [AUTHENTICATIONFAILED] Authentication failed.\r\n`);
    }
  };
  const credentials = { kind: 'token', user: 'jo', secret: new Secret('old'), host: '127.0.0.1', port: 1 } as const;
  const report = await check(script, 'connections=2', { credentials });
  expect(ids(report)).toEqual(['auth/refused']);
  expect(wordsOf(report)).toContain('status 401');
  expect(wordsOf(report)).not.toMatch(/type the password/i);
});

test('a token that is refused with a challenge and a hang-up is refused all the same', async () => {
  const challenge = Buffer.from('{"status":"insufficient_scope"}').toString('base64');
  const hangUp: Answer = (command, _tag, peer) => {
    if (!/^AUTHENTICATE/i.test(command)) return undefined;
    peer.send(`+ ${challenge}\r\n`);
    peer.close();
    return null;
  };
  const credentials = { kind: 'token', user: 'jo', secret: new Secret('old'), host: '127.0.0.1', port: 1 } as const;
  const report = await check(mailbox(hangUp, 'IMAP4rev1 IDLE AUTH=XOAUTH2 SASL-IR'), 'connections=2', { credentials });
  expect(ids(report)).toEqual(['auth/refused']);
  expect(wordsOf(report)).toContain('insufficient_scope');
});

test.each([
  ['AUTH=XOAUTH2 AUTH=OAUTHBEARER', 'password', 'refusal-end-token-only'],
  ['AUTH=DIGEST-MD5 AUTH=GSSAPI', 'password', 'refusal-end-no-method'],
  ['AUTH=PLAIN', 'token', 'refusal-end-password-only'],
] as const)('a server that offers %s is not asked with a %s, and says what it has', async (methods, kind, id) => {
  const sent: string[] = [];
  const credentials = { kind, user: 'jo', secret: new Secret('sesame'), host: '127.0.0.1', port: 1 };
  const listen: Answer = (command) => void sent.push(command);
  const report = await check(mailbox(listen, `IMAP4rev1 LOGINDISABLED ${methods}`), 'connections=2', { credentials });
  expect(report.facts.reach).toMatchObject({ value: { refusal: { cause: 'login-refused', meaning: { id } } } });
  expect(ids(report)).toEqual(['auth/refused']);
  expect(wordsOf(report)).toContain(methods.split(/ ?AUTH=/)[1]);
  expect(sent.filter((command) => /^(?:LOGIN|AUTHENTICATE)/i.test(command))).toEqual([]);
});

test('an alert in a greeting that is followed by the end says why', async () => {
  let inside = 0;
  const script = mailbox((command) => {
    if (/^LOGOUT/i.test(command)) inside -= 1;
    return undefined;
  });
  const report = await check((peer, n) => {
    if (inside >= 3) {
      peer.send('* OK [ALERT] Too many sessions, goodbye\r\n');
      return peer.close();
    }
    inside += 1;
    return script(peer, n);
  });
  expect(report.facts.connections).toMatchObject({
    value: { opened: 3, refusal: { cause: 'connection-limit', text: 'OK [ALERT] Too many sessions, goodbye' } },
  });
});

test('maintenance is said before anybody signs in, so no sign-in was refused', async () => {
  const report = await check((peer) => {
    peer.send('* NO [UNAVAILABLE] Down for maintenance\r\n');
    peer.close();
  });
  expect(ids(report)).toEqual(['reach/unreachable']);
  expect(wordsOf(report)).toContain('Down for maintenance');
});

test('the Bridge has a password of its own, and is told by its greeting', async () => {
  const capabilities = 'IMAP4rev1 IDLE';
  const refuse: Answer = (command, tag) => (/^LOGIN/i.test(command) ? `${tag} NO no such user\r\n` : undefined);
  const greeting = `* OK [CAPABILITY ${capabilities}] Proton Mail Bridge 03.00 - gluon session ID 1`;
  const report = await check(mailbox(refuse, capabilities, greeting));
  expect(report.findings.map(({ remedy }) => remedy?.text)).toMatchObject([
    { id: 'auth-wrong-password.remedy-bridge' },
  ]);
});

test('PREAUTH: nothing is sent', async () => {
  const sent: string[] = [];
  const listen: Answer = (command) => void sent.push(command);
  const report = await check(mailbox(listen, 'IMAP4rev1 IDLE', '* PREAUTH [CAPABILITY IMAP4rev1 IDLE] in'));
  expect(report.facts.reach).toMatchObject({ value: { signedIn: true, mechanism: 'PREAUTH' } });
  expect(sent.filter((command) => /sesame|^LOGIN|^AUTHENTICATE/i.test(command))).toEqual([]);
});

test('an inbox that cannot be opened is an error of its own', async () => {
  const closed: Answer = (command, tag) =>
    /^EXAMINE/i.test(command) ? `${tag} NO [NOPERM] Permission denied\r\n` : undefined;
  const report = await check(mailbox(closed));
  expect(report.facts.idle).toMatchObject({
    value: { accepted: false, inboxRefusal: 'NO [NOPERM] Permission denied' },
  });
  expect(ids(report)).toEqual(expect.arrayContaining(['mailbox/inbox-not-opened']));
  expect(ids(report)).not.toContain('idle/refused');
});

test('an inbox whose opening is not answered is one that cannot be opened, and no refused connection', async () => {
  const dead: Answer = (command) => (/^EXAMINE/i.test(command) ? '' : undefined);
  const report = await check(mailbox(dead), 'connections=2', { timeoutMs: 5000 });
  expect(report.facts.idle).toMatchObject({ value: { accepted: false, inboxRefusal: '' } });
  expect(report.facts.connections).toMatchObject({ value: { opened: 2, stopped: 'wanted', refusal: null } });
  expect(ids(report)).toEqual(['mailbox/inbox-not-opened']);
});

test('a folder that does not open in time is no refusal of the connection that asks for it', async () => {
  const dead: Answer = (command, _tag, _peer, n) => (/^EXAMINE/i.test(command) && n > 3 ? '' : undefined);
  const report = await check(mailbox(dead), 'connections=4', { timeoutMs: 8000 });
  expect(report.facts.connections).toMatchObject({ value: { opened: 4, stopped: 'wanted', refusal: null } });
});

test('a greeting is one line, even where it ends as if more were to come', async () => {
  const report = await check(
    mailbox(() => undefined, CAPABILITIES, '* OK Dovecot ready {5}'),
    'connections=2',
    {
      timeoutMs: 4000,
    },
  );
  expect(report.facts.reach).toMatchObject({ value: { signedIn: true, greeting: '* OK Dovecot ready {5}' } });
});

test('what bans in the middle of the count had let in those it cuts', async () => {
  const peers: Peer[] = [];
  const script = mailbox(() => undefined);
  let banned = false;
  const report = await check((peer, n) => {
    // The first two are gone before the count; the fourth of it brings the ban.
    banned ||= n === 6;
    if (banned) {
      for (const one of [...peers, peer]) one.close();
      return;
    }
    peers.push(peer);
    return script(peer, n);
  });
  expect(report.facts.connections).toMatchObject({ value: { opened: 3, refusal: { cause: 'banned-or-limit' } } });
  expect(wordsOf(report)).toContain('ban');
});

test('a sign-in that is answered late is waited for, and named', async () => {
  const late = mailbox(() => undefined);
  const report = await check(async (peer, n) => {
    const slow: Peer = {
      ...peer,
      async line() {
        const line = await peer.line();
        if (n === 1 && line !== null && / AUTHENTICATE /i.test(line)) await sleep(6000);
        return line;
      },
    };
    await late(slow, n);
  });
  expect(report.facts.reach).toMatchObject({ value: { signedIn: true } });
  expect(ids(report)).toContain('auth/slow-sign-in');
  expect(wordsOf(report)).not.toContain('connection limit');
});

test('what was counted before the time was up is kept', async () => {
  const slow = mailbox(() => undefined);
  const report = await check(
    async (peer, n) => {
      await slow(
        {
          ...peer,
          async line() {
            const line = await peer.line();
            // The counting connections come after the first two.
            if (n > 2 && line !== null && / AUTHENTICATE /i.test(line)) await sleep(900);
            return line;
          },
        },
        n,
      );
    },
    'connections=15',
    { timeoutMs: 7000 },
  );
  const { connections } = report.facts;
  expect(connections).toMatchObject({ status: 'ok', value: { stopped: 'deadline', refusal: null, wanted: 15 } });
  expect(connections?.status === 'ok' ? connections.value.opened : 0).toBeGreaterThan(0);
});
