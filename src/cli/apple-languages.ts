import { join } from 'node:path';
import { readPlainFile } from '../base/read-file.ts';
import { readBinaryPlist } from '../programs/ios/binary-plist.ts';
import { isDict } from '../programs/ios/plist.ts';

/** The file has some kB. */
const LARGEST = 1024 * 1024;

/**
 * The languages chosen in the system settings of a Mac, the preferred one first. A terminal usually passes the first on
 * as LANG; this is for one that does not. They are read from the file, which takes less time than asking `defaults`.
 */
export async function appleLanguages(home: string): Promise<readonly string[]> {
  const bytes = readPlainFile(join(home, 'Library/Preferences/.GlobalPreferences.plist'), LARGEST);
  if (!(bytes instanceof Uint8Array)) return [];
  try {
    const preferences = await readBinaryPlist(bytes);
    const chosen = isDict(preferences) ? preferences.entries.get('AppleLanguages') : null;
    return Array.isArray(chosen) ? chosen.filter((tag) => typeof tag === 'string') : [];
  } catch {
    // A form we do not know: English is spoken, and nothing fails for it.
    return [];
  }
}
