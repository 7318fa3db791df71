import type { FactName } from '../../../model/facts.ts';
import type { Rule } from '../../../model/rule.ts';
import { addUp, allFolders, shareAddress, tooManyCached } from './connections.ts';
import { duplicate, lineIgnored, wrongType } from './files.ts';
import { idleOff } from './idle.ts';
import { notApplied, numberBecomesBoolean, onlyNewAccounts, programNotJudged } from './policy.ts';
import { notAtStartup, pollOff, pollTooOften, pollTooSlow } from './polling.ts';
import { methodOutdated, methodSpecial, optional, plainText } from './security.ts';

/** What can be said about Thunderbird from its files alone. */
export const thunderbirdRules: readonly Rule<FactName>[] = [
  wrongType,
  lineIgnored,
  numberBecomesBoolean,
  notApplied,
  onlyNewAccounts,
  programNotJudged,
  tooManyCached,
  addUp,
  shareAddress,
  allFolders,
  idleOff,
  pollOff,
  pollTooSlow,
  pollTooOften,
  notAtStartup,
  plainText,
  optional,
  methodOutdated,
  methodSpecial,
  duplicate,
];
