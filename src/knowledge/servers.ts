import { distributions } from './distributions.ts';
import { providers } from './providers.ts';
import type { ServerRow } from './server-row.ts';
import { software } from './software.ts';

export type { ServerRow } from './server-row.ts';

/** Providers come first: their host name says more than the software they run. */
export const servers: readonly ServerRow[] = [...providers, ...software, ...distributions];

export function serverById(id: string): ServerRow | null {
  return servers.find((server) => server.id === id) ?? null;
}
