import type { FactName } from '../model/facts.ts';
import type { Rule } from '../model/rule.ts';
import { programIds, programs } from '../programs/index.ts';
import { overLimit, refusedUnclear, serverFull, throttled } from './connections.ts';
import { folderLeft, late, notDelivered, notTested } from './delivery.ts';
import { inboxNotOpened, notAnnounced, notOffered, refused } from './idle.ts';
import { closedAtOnce, loginRefused, notFound, slowSignIn, unreachable, wrongPassword } from './reach.ts';
import { limitSetting } from './server.ts';
import { settingsRules } from './settings/index.ts';
import { cutShort, diesSilently, outage, suspended } from './survival.ts';
import { expiresSoon, notChecked, unencrypted, untrusted } from './tls.ts';
import { foldersLeft, notificationMissed, notStored } from './watch-changes.ts';

/** Every rule, in the order findings of equal severity are shown. */
export const rules: readonly Rule<FactName>[] = [
  notFound,
  unreachable,
  closedAtOnce,
  untrusted,
  notChecked,
  unencrypted,
  expiresSoon,
  wrongPassword,
  loginRefused,
  slowSignIn,
  overLimit,
  serverFull,
  throttled,
  refusedUnclear,
  limitSetting,
  inboxNotOpened,
  notOffered,
  refused,
  notAnnounced,
  notDelivered,
  late,
  folderLeft,
  notTested,
  diesSilently,
  cutShort,
  notificationMissed,
  foldersLeft,
  notStored,
  outage,
  suspended,
  ...settingsRules,
  ...programIds.flatMap((id) => programs[id].rules),
];

export function ruleById(id: string): Rule<FactName> | null {
  return rules.find((rule) => rule.id === id) ?? null;
}
