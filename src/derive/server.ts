import { type ServerRow, servers } from '../knowledge/servers.ts';
import type { ServerFact } from '../model/server.ts';
import type { Session } from '../model/session.ts';
import { defineStep } from '../model/step.ts';

/** Which software answers, from its ID answer, its greeting, or a provider's host name. No network of its own. */
export const serverStep = defineStep({
  provides: 'server',
  title: 'Software',
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
  const evidence = name ? `ID answer: ${name}, not in our table` : 'neither the ID answer nor the greeting says';
  return { id: 'unknown', name: name || 'unknown software', version, evidence, limit: null };
}

function evidenceFor(row: ServerRow, name: string, greeting: string, host: string): string | null {
  if (row.host?.test(host)) return `host name: ${host}`;
  if (name && row.idName?.test(name)) return `ID answer: ${name}`;
  if (row.greeting?.test(greeting)) return `greeting: ${greeting}`;
  return null;
}

/** A number somebody reported is not a published limit. */
function limitOf({ limit, sure, source }: ServerRow): ServerFact['limit'] {
  return sure === 'reported' ? null : limit && { ...limit, source };
}
