import type { FactName } from '../../../model/facts.ts';
import type { Rule } from '../../../model/rule.ts';
import { addUp, allFolders, shareAddress } from './connections.ts';
import { duplicate, lineIgnored, nameUnread, wrongType } from './files.ts';
import { notApplied, numberBecomesBoolean, onlyNewAccounts, programNotJudged } from './policy.ts';
import { notAtStartup } from './polling.ts';
import { methodOutdated, methodSpecial, optional } from './security.ts';

/** What can be said about Thunderbird from its files alone. */
export const thunderbirdRules: readonly Rule<FactName>[] = [
  wrongType,
  lineIgnored,
  nameUnread,
  numberBecomesBoolean,
  notApplied,
  onlyNewAccounts,
  programNotJudged,
  addUp,
  shareAddress,
  allFolders,
  notAtStartup,
  optional,
  methodOutdated,
  methodSpecial,
  duplicate,
];
