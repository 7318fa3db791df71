import { BEST_CONNECTIONS, LONGEST_POLL } from '../knowledge/recommended.ts';
import type { RuleOptions } from '../model/rule.ts';

/** What the rules go by when nobody set anything else. */
export const usualOptions: RuleOptions = { pollCeilingMinutes: LONGEST_POLL, connections: BEST_CONNECTIONS };
