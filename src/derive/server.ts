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
  for (const row of servers) {
    const evidence = evidenceFor(row, name || (id['vendor'] ?? ''), greeting, host);
    if (evidence) return { id: row.id, name: row.name, version, evidence, limit: limitOf(row) };
  }
  const evidence = name ? say('known-not-in-table', { idName: name }) : say('known-not');
  return { id: 'unknown', name, version, evidence, limit: null };
}

function evidenceFor(row: ServerRow, name: string, greeting: string, host: string): Message | null {
  if (row.host?.test(host)) return say('known-by-host');
  if (name && row.idName?.test(name)) return say('known-by-id');
  if (row.greeting?.test(greeting)) return say('known-by-greeting');
  return null;
}

/** A number that users reported is not a published limit. */
function limitOf({ limit, sure, source }: ServerRow): ServerFact['limit'] {
  return sure === 'reported' ? null : limit && { ...limit, source };
}
