import type { Account } from '../../model/account.ts';
import type { Scalar } from '../../model/json.ts';
import { type AccountSettings, type Setting, unknownSettings } from '../../model/setting.ts';
import { NEVER_FOR_EVERY_SERVER } from './known-names.ts';
import type { Pref } from './prefs-grammar.ts';
import type { PrefTable } from './prefs-layers.ts';
import { settingsOf } from './settings.ts';
import { withSlots } from './slots.ts';
import { SERVER_DEFAULT, type ServerBranch } from './types.ts';

/** Real files name a few servers. */
const MOST_SERVERS = 1000;

/**
 * What a file without its profile sets, as an account for each branch it names: a policies.json, an AutoConfig file or
 * a user.js is often all that is kept in a repository. Only what stands in the file is known.
 */
export function accountsAlone(
  table: PrefTable,
  { file, format, prefs = new Map() }: { file: string; format: string; prefs?: ReadonlyMap<string, Pref> },
): Account[] {
  const branches = new Set(
    [...table.keys()].flatMap((key): ServerBranch[] => {
      const [, name] = /^mail\.server\.(default|server\d{1,9})\./.exec(key) ?? [];
      return name === undefined ? [] : [`mail.server.${name}`];
    }),
  );
  return [...branches].slice(0, MOST_SERVERS).flatMap((branch): Account[] => {
    const type = table.get(`${branch}.type`)?.value ?? 'imap';
    const settings = setHere(settingsOf(table, branch), branch);
    if (type !== 'imap' || settings === null) return [];
    const slotted = withSlots(settings, branch, { path: file, prefs, userJs: new Map() });
    const where = { host: branch, port: 993, security: 'tls', user: '' } as const;
    const common = { client: 'thunderbird', format, file, account: branch, type: 'imap', count: 1 } as const;
    return [{ ...common, ...where, settings: slotted }];
  });
}

/** The settings that stand under this branch; null when none of them does. */
function setHere(settings: AccountSettings, branch: ServerBranch): AccountSettings | null {
  const all = Object.entries(settings as unknown as Record<string, Setting<Scalar>>);
  const here = all.filter(
    ([, { source, key }]) =>
      source !== 'default' &&
      key?.startsWith(`${branch}.`) === true &&
      !(branch === SERVER_DEFAULT && key.endsWith(`.${NEVER_FOR_EVERY_SERVER}`)),
  );
  return here.length === 0 ? null : { ...unknownSettings, ...Object.fromEntries(here) };
}
