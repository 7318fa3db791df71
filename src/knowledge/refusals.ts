import type { RefusalRow } from './refusal-row.ts';
import { appleAndOutlookRefusals } from './refusals-apple-outlook.ts';
import { clientRefusals } from './refusals-clients.ts';
import { hostRefusals } from './refusals-hosts.ts';
import { logRefusals } from './refusals-logs.ts';
import { serverRefusals } from './refusals-server.ts';

export type { RefusalKind, RefusalRow } from './refusal-row.ts';

/** Every text that is known. The server's own words come first: of two that say as much, they count. */
export const refusals: readonly RefusalRow[] = [
  ...hostRefusals,
  ...serverRefusals,
  ...logRefusals,
  ...clientRefusals,
  ...appleAndOutlookRefusals,
];
