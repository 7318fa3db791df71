import type { FactName } from '../../model/facts.ts';
import type { Rule } from '../../model/rule.ts';
import { onePerFolder, tooMany } from './connections.ts';
import * as encryption from './encryption.ts';
import * as idle from './idle.ts';
import { ignoreUnused } from './ignores.ts';
import * as polling from './polling.ts';
import { refused } from './refused.ts';

/** What a mail program's settings can get wrong, whichever program it is. */
export const settingsRules: readonly Rule<FactName>[] = [
  refused,
  tooMany,
  onePerFolder,
  idle.off,
  idle.renewedTooLate,
  polling.off,
  polling.tooSlow,
  polling.tooOften,
  encryption.off,
  encryption.portMismatch,
  encryption.hostIsUrl,
  ignoreUnused,
];
