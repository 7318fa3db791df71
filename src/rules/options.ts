import type { RuleOptions } from '../model/rule.ts';
import { BEST_CONNECTIONS, LONGEST_POLL } from './remedies.ts';

/** What the rules go by when nobody set anything else. */
export const usualOptions: RuleOptions = { pollCeilingMinutes: LONGEST_POLL, connections: BEST_CONNECTIONS };
