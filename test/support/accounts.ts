/** Accounts of other programs than Thunderbird, as their settings files describe them. */
import type { Account } from '../../src/model/account.ts';
import type { FactSheet } from '../../src/model/facts.ts';
import type { Scalar } from '../../src/model/json.ts';
import type { ProgramId } from '../../src/model/program-id.ts';
import { type AccountSettings, type Setting, unknownSettings } from '../../src/model/setting.ts';
import { programs } from '../../src/programs/index.ts';
import { account, sheet } from './sheets.ts';

/** Where the settings of {@link programAccount} are. */
export const LINE = 3;

/** A value that stands in the file. */
export function inFile<T extends Scalar>(value: T | null, key = 'key'): Setting<T> {
  return { value, source: 'file', key, line: LINE };
}

/** A value the program uses because nothing is set. */
export function byDefault<T extends Scalar>(value: T | null, key = 'key'): Setting<T> {
  return { value, source: 'default', key, line: null };
}

/** The account jo@example.org in a file of this program. */
export function programAccount(
  client: ProgramId,
  settings: Partial<AccountSettings> = {},
  more: Partial<Account> = {},
): Account {
  const format = programs[client].formats[0]?.id ?? 'command-line';
  const base = account({}, { client, format, file: `/home/jo/${client}`, ...more });
  return { ...base, settings: { ...unknownSettings, ...settings } };
}

export const programSheet = (...args: Parameters<typeof programAccount>): FactSheet =>
  sheet({ accounts: [programAccount(...args)] });
