import { textOf } from './text-of.ts';

/**
 * What is open in the tabs of a session.json, as URIs of folders and messages: Thunderbird opens them again when it
 * starts, those in the background too. Never throws.
 */
export function openTabs(bytes: Uint8Array | null): string[] {
  let session: unknown;
  try {
    session = JSON.parse(textOf(bytes));
  } catch {
    return [];
  }
  const windows = listAt(session, 'windows');
  const tabs = windows.flatMap((window) => listAt(at(window, 'tabs'), 'tabs'));
  const uris = tabs.flatMap((tab) => [at(at(tab, 'state'), 'folderURI'), at(at(tab, 'state'), 'messageURI')]);
  return [...new Set(uris.filter((uri) => typeof uri === 'string'))];
}

function at(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
}

function listAt(value: unknown, key: string): unknown[] {
  const list = at(value, key);
  return Array.isArray(list) ? list : [];
}
