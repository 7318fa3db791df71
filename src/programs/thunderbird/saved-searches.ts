import { textOf } from './text-of.ts';

/**
 * The folders each saved search goes through, out of a virtualFolders.dat, by the URI of the search. Only those that
 * search on the server: the others read what is on this computer (measured). Never throws.
 */
export function onlineSearches(bytes: Uint8Array | null): Map<string, readonly string[]> {
  const searches = new Map<string, readonly string[]>();
  let uri = '';
  let scopes: readonly string[] = [];
  for (const line of textOf(bytes).split(/\r?\n/)) {
    const at = line.indexOf('=');
    const value = line.slice(at + 1);
    const key = line.slice(0, Math.max(0, at));
    if (key === 'uri') [uri, scopes] = [value, []];
    else if (key === 'scope') scopes = value.split('|');
    else if (key === 'searchOnline' && value === 'true' && uri !== '') searches.set(uri, scopes);
  }
  return searches;
}
