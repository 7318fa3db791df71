import { dirname } from 'node:path';
import type { Account } from '../model/account.ts';
import type { FactSheet } from '../model/facts.ts';
import type { Finding } from '../model/finding.ts';
import { okValue } from '../model/outcome.ts';
import type { Action } from '../model/verdict.ts';

type Whose = Pick<Action, 'program' | 'account'>;

/** Tells whose settings a finding is about: the program, and the account where it is about one. */
export function whoIsAffected(facts: FactSheet): (finding: Finding) => Whose {
  const accounts = okValue(facts.accounts) ?? [];
  const byAccount = new Map<string, Account>();
  const byFolder = new Map<string, Account>();
  for (const account of accounts) {
    const folder = account.file === null ? '' : dirname(account.file);
    byAccount.set(`${folder}\n${account.account}`, account);
    byFolder.set(folder, account);
  }
  return ({ at, subject }) => {
    // A user.js is in the folder of its prefs.js.
    const folder = at === null ? '' : dirname(at.file);
    const own = byAccount.get(`${folder}\n${subject}`);
    if (own !== undefined) return { program: own.client, account: own.account };
    const program = at === null ? null : (byFolder.get(folder)?.client ?? null);
    return { program, account: null };
  };
}
