import { BEST_CONNECTIONS, LONGEST_POLL } from '../knowledge/recommended.ts';
import type { TeamOptions } from '../model/team-settings.ts';

/** What the rules go by when nobody set anything else. */
export const usualOptions: Required<TeamOptions> = {
  pollCeilingMinutes: LONGEST_POLL,
  connections: BEST_CONNECTIONS,
  prefer: 'fewest',
};
