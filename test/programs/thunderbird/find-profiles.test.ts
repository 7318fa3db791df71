import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findProfiles } from '../../../src/programs/thunderbird/find-profiles.ts';

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'imap-doctor-profiles-'));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

function put(path: string, content = ''): void {
  mkdirSync(dirname(join(home, path)), { recursive: true });
  writeFileSync(join(home, path), content);
}

const section = (n: number, name: string, more = '') =>
  `[Profile${n}]\nName=${name}\nIsRelative=1\nPath=Profiles/${name}\n${more}\n`;
const GENERAL = '[General]\nStartWithLastProfile=1\nVersion=2\n\n';
const INSTALL = '[InstallD1A2B3C4D5E6F708]\nDefault=Profiles/two\nLocked=1\n\n';

/** A root with the profiles one, two and three, of which `used` have a prefs.js. */
function root(folder: string, ini: string, used = ['one', 'two', 'three']): void {
  put(join(folder, 'profiles.ini'), ini);
  for (const name of used) put(join(folder, 'Profiles', name, 'prefs.js'), '// ');
}

const linux = () => findProfiles({ home, platform: 'linux' });
const names = async () => (await linux()).map(({ name, isDefault }) => (isDefault ? `${name}*` : name));

describe('findProfiles', () => {
  it('puts the default of the installation first, whatever Default=1 says', async () => {
    root('.thunderbird', GENERAL + INSTALL + section(0, 'one', 'Default=1') + section(1, 'two') + section(2, 'three'));
    expect(await names()).toEqual(['two*', 'one', 'three']);
    expect((await linux())[0]?.path).toBe(join(home, '.thunderbird', 'Profiles', 'two'));
  });

  it('goes by Default=1 where no installation has chosen', async () => {
    root('.thunderbird', GENERAL + section(0, 'one') + section(1, 'two', 'Default=1'));
    expect(await names()).toEqual(['two*', 'one']);
  });

  it('asks installs.ini only while profiles.ini has no version', async () => {
    put('.thunderbird/installs.ini', '[D1A2B3C4D5E6F708]\nDefault=Profiles/two\n');
    root('.thunderbird', section(0, 'one') + section(1, 'two'));
    expect(await names()).toEqual(['two*', 'one']);
    root('.thunderbird', GENERAL + section(0, 'one') + section(1, 'two'));
    expect(await names()).toEqual(['one', 'two']);
  });

  it('stops at the first missing number', async () => {
    root('.thunderbird', GENERAL + section(0, 'one') + section(2, 'three'));
    expect(await names()).toEqual(['one']);
  });

  it('stops at a profile that does not say whether its path is relative', async () => {
    const silent = `[Profile1]\nName=two\nPath=${join(home, '.thunderbird', 'Profiles', 'two')}\n`;
    root('.thunderbird', GENERAL + section(0, 'one') + silent + section(2, 'three'));
    expect(await names()).toEqual(['one']);
  });

  it('leaves out profiles that were never used', async () => {
    root('.thunderbird', GENERAL + INSTALL + section(0, 'one') + section(1, 'two'), ['one']);
    expect(await names()).toEqual(['one']);
  });

  it('follows an absolute path, and only then', async () => {
    put('elsewhere/prefs.js');
    const path = join(home, 'elsewhere');
    root('.thunderbird', `${GENERAL}[Profile0]\r\nName=away\r\nIsRelative=0\r\nPath=${path}\r\n`);
    expect(await linux()).toEqual([{ name: 'away', path, isDefault: false }]);
  });

  it('looks where Snap, Flatpak and XDG put it, too', async () => {
    const folders = [
      'snap/thunderbird/common/.thunderbird',
      '.var/app/org.mozilla.thunderbird/.thunderbird',
      '.var/app/org.mozilla.thunderbird_esr/.thunderbird',
      '.var/app/org.mozilla.Thunderbird/.thunderbird',
      '.config/thunderbird',
    ];
    for (const folder of folders) root(folder, GENERAL + section(0, 'one'));
    expect((await linux()).map(({ path }) => path)).toEqual(
      folders.map((folder) => join(home, folder, 'Profiles', 'one')),
    );
    root('other/thunderbird', GENERAL + section(0, 'one'));
    const elsewhere = await findProfiles({ home, platform: 'linux', xdgConfigHome: join(home, 'other') });
    expect(elsewhere.at(-1)?.path).toBe(join(home, 'other', 'thunderbird', 'Profiles', 'one'));
  });

  it('looks where macOS and Windows put it', async () => {
    root('Library/Thunderbird', GENERAL + section(0, 'one'));
    root('AppData/Thunderbird', GENERAL + section(0, 'two'));
    expect((await findProfiles({ home, platform: 'darwin' })).map(({ name }) => name)).toEqual(['one']);
    const windows = await findProfiles({ home, platform: 'win32', appData: join(home, 'AppData') });
    expect(windows.map(({ name }) => name)).toEqual(['two']);
    expect(await findProfiles({ home, platform: 'win32' })).toEqual([]);
  });

  it.each([
    ['win32', 'AppData/Local/Packages/MozillaThunderbird.MZLA_a1b2c3/LocalCache/Roaming/Thunderbird'],
    ['win32', 'AppData/Roaming/Mozilla/SeaMonkey'],
    ['darwin', 'Library/Application Support/SeaMonkey'],
    ['linux', '.mozilla/seamonkey'],
    ['linux', '.var/app/eu.betterbird.Betterbird/.thunderbird'],
    ['linux', '.var/app/net.thunderbird.Thunderbird/.thunderbird'],
  ] as const)('on %s in %s', async (platform, folder) => {
    root(folder, GENERAL + section(0, 'one'), ['one']);
    const found = await findProfiles({ home, platform, appData: join(home, 'AppData', 'Roaming') });
    expect(found.map(({ path }) => path)).toEqual([join(home, folder, 'Profiles', 'one')]);
  });

  it('asks no package of another program', async () => {
    root('AppData/Local/Packages/Mozilla.Firefox_a1/LocalCache/Roaming/Thunderbird', GENERAL + section(0, 'one'), [
      'one',
    ]);
    expect(await findProfiles({ home, platform: 'win32', appData: join(home, 'AppData', 'Roaming') })).toEqual([]);
  });

  it('finds nothing, without an error, where there is nothing or nonsense', async () => {
    expect(await linux()).toEqual([]);
    put('.thunderbird/profiles.ini', '\0\u00ff[[[\nProfile0\n=\n[Profile0]\nIsRelative=1\nPath=\0\n');
    expect(await linux()).toEqual([]);
    rmSync(join(home, '.thunderbird'), { recursive: true });
    mkdirSync(join(home, '.thunderbird', 'profiles.ini'), { recursive: true });
    expect(await linux()).toEqual([]);
  });
});
