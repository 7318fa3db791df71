import type { Scope } from '../model/refusal.ts';

/** Whose connections a limit counts together. */
export const scopeWords: Record<NonNullable<Scope>, string> = {
  'user+ip': 'for one account from one network',
  user: 'for one account, all devices together',
  ip: 'from one network, all accounts together',
  server: 'for all its users together',
};
