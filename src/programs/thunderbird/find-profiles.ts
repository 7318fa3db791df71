import { readdirSync } from 'node:fs';
import { dirname, isAbsolute, join, normalize } from 'node:path';
import { byCodeUnit } from '../../base/order.ts';
import { isPlainFile, readPlainFile } from '../../base/read-file.ts';
import { plain } from '../../base/text.ts';

export interface Profile {
  /** As Thunderbird's profile manager shows it. */
  readonly name: string;
  /** The profile folder. */
  readonly path: string;
  /** The one Thunderbird opens when it is started normally. */
  readonly isDefault: boolean;
}

interface ProfileEnv {
  readonly home: string;
  readonly platform: NodeJS.Platform;
  /** `%APPDATA%`; needed on Windows. */
  readonly appData?: string | undefined;
  /** `$XDG_CONFIG_HOME`; `~/.config` when absent. */
  readonly xdgConfigHome?: string | undefined;
}

/** A profiles.ini is some hundred bytes long. */
const MAX_INI = 1_000_000;
/** Far more than anybody has; the end of a file somebody filled by hand or by mistake. */
const MAX_PROFILES = 1000;

type Ini = Map<string, Map<string, string>>;

/** The Thunderbird profiles of this user that have been used (they have a prefs.js), default first. Never throws. */
export async function findProfiles(env: ProfileEnv): Promise<Profile[]> {
  const found = new Map<string, Profile>();
  for (const profile of roots(env).flatMap(profilesIn)) {
    if (!found.has(profile.path)) found.set(profile.path, profile);
  }
  return [...found.values()].sort((a, b) => Number(b.isDefault) - Number(a.isDefault));
}

/**
 * The folders that can hold a profiles.ini: as installed, as Snap, as Flatpak, from the Microsoft Store, and XDG; and of
 * the programs whose profiles differ in their folder alone. Betterbird shares Thunderbird's, but for its Flatpak.
 */
function roots({ home, platform, appData, xdgConfigHome }: ProfileEnv): string[] {
  if (platform === 'win32') return appData ? windowsRoots(appData) : [];
  if (platform === 'darwin') {
    return [join(home, 'Library', 'Thunderbird'), join(home, 'Library', 'Application Support', 'SeaMonkey')];
  }
  const flatpaks = [
    ...['org.mozilla.thunderbird', 'org.mozilla.thunderbird_esr', 'org.mozilla.Thunderbird'],
    ...['net.thunderbird.Thunderbird', 'eu.betterbird.Betterbird'],
  ];
  return [
    join(home, '.thunderbird'),
    join(home, 'snap', 'thunderbird', 'common', '.thunderbird'),
    ...flatpaks.map((id) => join(home, '.var', 'app', id, '.thunderbird')),
    join(xdgConfigHome || join(home, '.config'), 'thunderbird'),
    join(home, '.mozilla', 'seamonkey'),
  ];
}

/** What a program from the Store writes to %APPDATA% is kept below its package, whose name ends in a publisher's code. */
function windowsRoots(appData: string): string[] {
  const packages = join(dirname(appData), 'Local', 'Packages');
  const store = namesIn(packages).filter((name) => /^mozilla[a-z.]{0,20}thunderbird/i.test(name));
  return [
    join(appData, 'Thunderbird'),
    ...store.map((name) => join(packages, name, 'LocalCache', 'Roaming', 'Thunderbird')),
    join(appData, 'Mozilla', 'SeaMonkey'),
  ];
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort(byCodeUnit);
  } catch {
    return [];
  }
}

function profilesIn(root: string): Profile[] {
  const ini = readIni(join(root, 'profiles.ini'));
  const defaults = installDefaults(ini, root);
  const profiles: Profile[] = [];
  // Thunderbird, too, counts from 0 and stops at the first number without an IsRelative.
  for (let n = 0; n < MAX_PROFILES; n++) {
    const section = ini.get(`Profile${n}`);
    const relative = section?.get('IsRelative');
    if (section === undefined || relative === undefined) break;
    const written = section.get('Path') ?? '';
    const path = written === '' ? null : folder(root, written, relative === '1');
    if (path === null || !isPlainFile(join(path, 'prefs.js'))) continue;
    // Where no installation has chosen (Snap, very old versions), the profile itself says Default=1.
    const isDefault = defaults.size > 0 ? defaults.has(written) : section.get('Default') === '1';
    profiles.push({ name: plain(section.get('Name') ?? '') || plain(written), path, isDefault });
  }
  return profiles;
}

/** A relative path is written with `/` on every system. */
function folder(root: string, written: string, relative: boolean): string | null {
  if (relative) return join(root, ...written.split('/'));
  return isAbsolute(written) ? normalize(written) : null;
}

/**
 * The paths that an `[Install…]` section names: each installation of Thunderbird has its own default. installs.ini
 * says the same and counts only while profiles.ini has no Version (nsToolkitProfileService.cpp).
 */
function installDefaults(ini: Ini, root: string): Set<string> {
  const old = ini.get('General')?.get('Version') === undefined;
  const sections = [...ini].filter(([name]) => name.startsWith('Install')).map(([, section]) => section);
  if (old) sections.push(...readIni(join(root, 'installs.ini')).values());
  return new Set(sections.map((section) => section.get('Default') ?? '').filter((path) => path !== ''));
}

/** Sections by name, the values by key; empty when the file is missing or is no INI file. */
function readIni(path: string): Ini {
  const ini: Ini = new Map();
  const bytes = readPlainFile(path, MAX_INI);
  if (!(bytes instanceof Uint8Array)) return ini;
  let section: Map<string, string> | null = null;
  for (const line of new TextDecoder().decode(bytes).split(/\r\n|\n|\r/)) {
    const header = /^\s*\[([^\]]+)\]\s*$/.exec(line);
    const at = line.indexOf('=');
    if (header?.[1] !== undefined) {
      section = ini.get(header[1]) ?? new Map();
      ini.set(header[1], section);
    } else if (section !== null && at > 0) section.set(line.slice(0, at).trim(), line.slice(at + 1).trim());
  }
  return ini;
}
