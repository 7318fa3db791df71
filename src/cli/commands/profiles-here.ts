import { findProfiles, type Profile } from '../../programs/thunderbird/profiles.ts';
import type { Io } from '../../terminal/io.ts';

/** The Thunderbird profiles of the user who runs this program, the default one first. */
export function profilesHere({ home, platform, env }: Io): Promise<Profile[]> {
  const { APPDATA: appData, XDG_CONFIG_HOME: xdgConfigHome } = env;
  return findProfiles({ home, platform, ...(appData ? { appData } : {}), ...(xdgConfigHome ? { xdgConfigHome } : {}) });
}
