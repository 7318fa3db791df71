/** What a watch does where it may not write, or only so much: against a server that answers as told. */
import { expect, test } from 'vitest';
import { Secret } from '../../../src/base/secret.ts';
import type { DeliveryTest } from '../../../src/model/idle.ts';
import type { WatchFact } from '../../../src/model/watch.ts';
import { waitFor } from '../../../src/probes/latency.ts';
import { Net } from '../../../src/probes/net.ts';
import { hinderedBy } from '../../../src/probes/watch/stored-messages.ts';
import { watchProbe } from '../../../src/probes/watch/watch.ts';
import { say } from '../../../src/words/say.ts';
import { obliging, startScript } from '../../support/script-server.ts';
import { idle, sheet } from '../../support/sheets.ts';

const delivery: DeliveryTest = {
  sent: 5,
  latenciesMs: [501, 503, 500, 502, 501],
  kind: 'push',
  waitedSeconds: null,
  because: null,
  left: null,
  removed: [],
};

type Answer = Parameters<typeof obliging>[1];

/** Watches for half a second with room for two connections in IDLE and one for messages. */
async function watched(answer: Answer, test: DeliveryTest | null = delivery) {
  const commands: string[] = [];
  const idling = new Map<unknown, string>();
  const server = await startScript(
    obliging('* OK [CAPABILITY IMAP4rev1 IDLE AUTH=PLAIN SASL-IR] ready', (command, tag, peer, n) => {
      commands.push(`${n} ${command}`);
      if (command === 'IDLE') idling.set(peer, tag);
      if (/^done$/i.test(tag)) return `${idling.get(peer)} OK Idle completed\r\n`;
      return answer(command, tag, peer, n);
    }),
  );
  const where = { host: '127.0.0.1', port: server.port };
  const credentials = { kind: 'password', user: 'jo', secret: new Secret('pw'), ...where } as const;
  const rest = { ca: null, insecure: false, allowPlaintext: true, stepMs: 2000, prefer: 'fewest' } as const;
  const options = { ...where, ...rest, security: 'none', credentials, cap: 3, arrivalMs: 400 } as const;
  const net = new Net(options, new AbortController().signal);
  try {
    const facts = sheet({ idle: { ...idle, ...(test === null ? {} : { delivery: test }) } });
    const fact = (await watchProbe(500).run(facts, net)) as WatchFact;
    return { fact, commands };
  } finally {
    await net.closeAll();
    await server.close();
  }
}

const examined = (commands: readonly string[]): string[] =>
  commands.flatMap((command) => /EXAMINE "(.+)"/.exec(command)?.[1] ?? []);

test('not asked for: nothing is written, and all listen to INBOX', async () => {
  const { fact, commands } = await watched(() => undefined, null);
  expect(fact.changes).toBeUndefined();
  expect(examined(commands)).toEqual(['INBOX', 'INBOX', 'INBOX']);
  expect(commands.filter((command) => /CREATE|APPEND|DELETE/.test(command))).toEqual([]);
});

test('no permission for a second folder: the first is removed, and all listen to INBOX', async () => {
  let created = 0;
  const { fact, commands } = await watched((command, tag) => {
    if (!command.startsWith('CREATE')) return undefined;
    created += 1;
    return created === 2 ? `${tag} NO [OVERQUOTA] No more folders\r\n` : undefined;
  });
  expect(fact.changes).toEqual({
    waitSeconds: null,
    because: say('delivery-no-folder', { reply: 'NO [OVERQUOTA] No more folders' }),
    left: [],
  });
  expect(commands.filter((command) => / DELETE /.test(command)).length).toBe(1);
  expect(examined(commands)).toEqual(['INBOX', 'INBOX']);
  expect(fact.connections.map(({ end }) => end)).toEqual([null, null]);
});

test.each([
  ['NO', 'NO [OVERQUOTA] Full', say('delivery-not-stored', { reply: 'NO [OVERQUOTA] Full' })],
  ['BAD', 'BAD no', say('delivery-not-stored', { reply: 'BAD no' })],
])('a message is answered with %s: DONE alone, and the folders are removed', async (_how, line, because) => {
  const { fact, commands } = await watched((command, tag) => {
    if (command.startsWith('STATUS')) return `* STATUS x (MESSAGES 0)\r\n${tag} OK done\r\n`;
    return command.startsWith('APPEND') ? `${tag} ${line}\r\n` : undefined;
  });
  expect(fact.changes).toEqual({ waitSeconds: 0.4, because, left: [] });
  expect(fact.connections.map(({ end, changes }) => [end, changes])).toEqual([
    [null, undefined],
    [null, undefined],
  ]);
  const made = commands.flatMap((command) => /CREATE "(.+)"/.exec(command)?.[1] ?? []);
  const gone = commands.flatMap((command) => /DELETE "(.+)"/.exec(command)?.[1] ?? []);
  expect(made.length).toBe(2);
  expect(gone.sort()).toEqual(made.sort());
});

test('a folder never gets more messages than a later run would remove', async () => {
  const { fact, commands } = await watched((command, tag) =>
    command.startsWith('STATUS') ? `* STATUS x (MESSAGES 20)\r\n${tag} OK done\r\n` : undefined,
  );
  expect(fact.changes?.because).toEqual(say('changes-too-many', { messages: 20 }));
  expect(commands.some((command) => command.includes('APPEND'))).toBe(false);
});

test('what hinders changes, and what does not', () => {
  expect(hinderedBy(delivery)).toBeNull();
  expect(hinderedBy({ ...delivery, kind: 'polling', latenciesMs: [58_000] })).toBeNull();
  expect(hinderedBy({ ...delivery, because: say('delivery-cap') })).toEqual(say('delivery-cap'));
  expect(hinderedBy({ ...delivery, waitedSeconds: 75 })).toEqual(say('changes-delivery-silent'));
});

test('how long a message is waited for follows from how late the server is', () => {
  expect(waitFor([501, 503], {})).toBe(6006);
  expect(waitFor([8000, 7900], {})).toBe(21_000);
  expect(waitFor([58_000, 12_000], {})).toBe(75_000);
  expect(waitFor([], {})).toBe(75_000);
});
