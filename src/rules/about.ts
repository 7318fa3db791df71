import type { FactName } from '../model/facts.ts';
import type { Rule } from '../model/rule.ts';
import { rules } from './index.ts';

/** Where a rule's findings belong that looks at the server: the first part of its id. */
const topics: { readonly [topic: string]: FactName } = {
  reach: 'reach',
  tls: 'reach',
  auth: 'session',
  idle: 'idle',
  connections: 'connections',
  server: 'server',
  mailbox: 'mailboxes',
  computer: 'reach',
};

/**
 * The fact whose line in the report a rule's findings belong to. It follows from what the rule looks at: settings files
 * are about the mail programs and a watch about the watch, whatever the topic of the rule is called.
 */
function areaOf({ id, needs }: Rule<FactName>): FactName | null {
  if (needs.includes('watch')) return 'watch';
  if (needs.includes('documents') || needs.every((name) => name === 'accounts' || name === 'demands')) {
    return 'demands';
  }
  return topics[id.split('/')[0] ?? ''] ?? null;
}

const areas = new Map<string, FactName | null>(rules.map((rule) => [rule.id, areaOf(rule)]));

/** Null for what is no rule of this version. */
export function areaOfRule(ruleId: string): FactName | null {
  return areas.get(ruleId) ?? null;
}
