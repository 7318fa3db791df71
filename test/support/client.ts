import { accountOf, parseClient } from '../../src/cli/client-flag.ts';
import type { Account } from '../../src/model/account.ts';

/** The account that `--client TEXT` stands for in this mailbox. */
export function clientAccount(text: string, target: Parameters<typeof accountOf>[1]): Account {
  return accountOf(parseClient(text), target);
}
