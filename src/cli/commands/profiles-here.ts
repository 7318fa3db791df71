import { UserError } from '../../base/errors.ts';
import type { Account } from '../../model/account.ts';
import { readConfig } from '../../programs/formats.ts';
import { findProfiles, type Profile } from '../../programs/thunderbird/find-profiles.ts';
import type { Io } from '../../terminal/io.ts';

/** The Thunderbird profiles of the user who runs this program, the default one first. */
export function profilesHere({ home, platform, env }: Io): Promise<Profile[]> {
  const { APPDATA: appData, XDG_CONFIG_HOME: xdgConfigHome } = env;
  return findProfiles({ home, platform, ...(appData ? { appData } : {}), ...(xdgConfigHome ? { xdgConfigHome } : {}) });
}

/** The IMAP accounts in these profiles; a profile that cannot be read is left out. */
export async function accountsHere(io: Io): Promise<Account[]> {
  const accounts: Account[] = [];
  for (const { path } of await profilesHere(io)) {
    try {
      accounts.push(...(await readConfig(path)));
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
    }
  }
  return accounts.filter(({ host, user }) => host !== '' && user !== '');
}
