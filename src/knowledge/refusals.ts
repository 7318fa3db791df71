import type { RefusalRow } from './refusal-row.ts';
import { clientRefusals } from './refusals-clients.ts';
import { logRefusals } from './refusals-logs.ts';
import { serverRefusals } from './refusals-server.ts';

export type { RefusalKind, RefusalRow } from './refusal-row.ts';

/** Every text we know. The server's own words come first: of two that say as much, they count. */
export const refusals: readonly RefusalRow[] = [...serverRefusals, ...logRefusals, ...clientRefusals];
