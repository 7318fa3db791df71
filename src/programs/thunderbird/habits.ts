import { type Habits, noHabits } from './folder-cache.ts';
import { folderUri } from './folder-uri.ts';
import { filterTargets } from './message-filters.ts';
import { onlineSearches } from './saved-searches.ts';
import { openTabs } from './session.ts';

/** Reads a file of the profile by its name in the profile folder, or gives null. */
type Sibling = (name: string) => Uint8Array | null;

/** What is done with the folders of each account, by whom they belong to. */
export type ProfileHabits = ReadonlyMap<string, Habits>;

const FILTERS = 'msgFilterRules.dat';

/**
 * What the profile opens by itself. `directories` are the accounts' own folders inside the profile, where each keeps
 * its filters; a collection of the profile's files may hold them beside prefs.js.
 */
export function habitsOf(sibling: Sibling, directories: readonly (string | null)[]): ProfileHabits {
  const searches = onlineSearches(sibling('virtualFolders.dat'));
  const tabs = openTabs(sibling('session.json'));
  const filterFiles = [FILTERS, ...directories.flatMap((one) => (one === null ? [] : [`${one}/${FILTERS}`]))];
  const habits = new Map<string, Habits & { reopened: Set<string>; filtered: Set<string> }>();
  const add = (what: 'reopened' | 'filtered', uris: readonly string[]): void => {
    for (const uri of uris.flatMap((one) => folderUri(one) ?? [])) {
      const owner = ownerOf(uri.host, uri.user);
      const own = habits.get(owner) ?? { reopened: new Set(), filtered: new Set() };
      habits.set(owner, own);
      own[what].add(uri.path);
    }
  };
  add(
    'reopened',
    tabs.flatMap((uri) => searches.get(uri) ?? [uri]),
  );
  for (const name of new Set(filterFiles)) add('filtered', filterTargets(sibling(name)));
  return habits;
}

/** Those of one account. */
export function habitsFor(habits: ProfileHabits, host: string, user: string): Habits {
  return habits.get(ownerOf(host.toLowerCase(), user)) ?? noHabits;
}

/** A host name has no line end in it, nor has a user name that is shown here. */
const ownerOf = (host: string, user: string): string => `${host}\n${user}`;
