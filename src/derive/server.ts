import type { Message } from '../base/message.ts';
import { type ServerRow, servers } from '../knowledge/servers.ts';
import type { ServerFact } from '../model/server.ts';
import type { Session } from '../model/session.ts';
import { defineStep } from '../model/step.ts';
import { say } from '../words/say.ts';

/** Which software answers, from its ID answer, its greeting, or a provider's host name. No network of its own. */
export const serverStep = defineStep({
  provides: 'server',
  needs: ['session'],
  run: ({ session }) => identify(session),
});

/** @returns a row of the knowledge table with the evidence, or id `unknown`. */
export function identify({ id, greeting, host }: Pick<Session, 'id' | 'greeting' | 'host'>): ServerFact {
  const name = id['name'] ?? '';
  const version = id['version'] ?? null;
  for (const [evidence, shows] of signs(name || (id['vendor'] ?? ''), greeting, host)) {
    const row = servers.find(shows);
    if (row) return { id: row.id, name: row.name, version, evidence, limit: limitOf(row) };
  }
  const evidence = name ? say('known-not-in-table', { idName: name }) : say('known-not');
  return { id: 'unknown', name, version, evidence, limit: null };
}

/**
 * What a server can be known by, the surest first. The ID answer comes from the server the mailbox is on; the greeting
 * may be that of a proxy in front of it.
 */
function signs(name: string, greeting: string, host: string): [Message, (row: ServerRow) => boolean][] {
  return [
    [say('known-by-host'), (row) => row.host?.test(host) === true],
    [say('known-by-id'), (row) => name !== '' && row.idName?.test(name) === true],
    [say('known-by-greeting'), (row) => row.greeting?.test(greeting) === true],
  ];
}

/** A number that users reported is not a published limit. */
function limitOf({ limit, sure, source, host }: ServerRow): ServerFact['limit'] {
  const kind = host === undefined ? 'default' : 'published';
  return sure === 'reported' ? null : limit && { ...limit, source, kind };
}
