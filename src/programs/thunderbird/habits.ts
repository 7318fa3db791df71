import type { Habits } from './folder-cache.ts';
import { folderUri } from './folder-uri.ts';
import { filterTargets } from './message-filters.ts';
import { onlineSearches } from './saved-searches.ts';
import { openTabs } from './session.ts';

/** Reads a file of the profile by its name in the profile folder, or gives null. */
type Sibling = (name: string) => Uint8Array | null;

/** URIs of folders of any account of the profile. */
export interface ProfileHabits {
  readonly reopened: readonly string[];
  readonly filtered: readonly string[];
}

const FILTERS = 'msgFilterRules.dat';

/**
 * What the profile opens by itself. `directories` are the accounts' own folders inside the profile, where each keeps
 * its filters; a collection of the profile's files may hold them beside prefs.js.
 */
export function habitsOf(sibling: Sibling, directories: readonly (string | null)[]): ProfileHabits {
  const searches = onlineSearches(sibling('virtualFolders.dat'));
  const tabs = openTabs(sibling('session.json'));
  const filterFiles = [FILTERS, ...directories.flatMap((one) => (one === null ? [] : [`${one}/${FILTERS}`]))];
  return {
    reopened: tabs.flatMap((uri) => searches.get(uri) ?? [uri]),
    filtered: [...new Set(filterFiles)].flatMap((name) => filterTargets(sibling(name))),
  };
}

/** Those of one account. */
export function habitsFor({ reopened, filtered }: ProfileHabits, host: string, user: string): Habits {
  const paths = (uris: readonly string[]): Set<string> => {
    const own = uris.map(folderUri).filter((uri) => uri?.user === user && uri.host === host.toLowerCase());
    return new Set(own.flatMap((uri) => (uri === null ? [] : [uri.path])));
  };
  return { reopened: paths(reopened), filtered: paths(filtered) };
}
