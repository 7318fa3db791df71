import type { ClientModel } from '../model/client-model.ts';
import type { Folder } from '../model/mailboxes.ts';
import { type AccountSettings, setTo, unknownSettings } from '../model/setting.ts';
import { FOLDERS_UNKNOWN, firstFolders, openable } from './folders.ts';

/** Programs that keep a connection open for each folder they watch; `push` says how many, else all folders count. */
const PROGRAMS: readonly { id: string; name: string; source: string; what: string; least?: number }[] = [
  {
    id: 'fairemail',
    name: 'FairEmail',
    source: 'FairEmail FAQ 23 and 39: one for each folder that is synchronised and not polled',
    what: 'one for each synchronised folder that is not set to poll',
    least: 1,
  },
  {
    id: 'goimapnotify',
    name: 'goimapnotify',
    source: 'goimapnotify main.go: a client of its own for each box',
    what: 'one for each box',
    least: 1,
  },
  {
    id: 'per-folder',
    name: 'a program that opens every folder',
    source:
      'VPOP3 manual, IMAP4 > Advanced (some programs "instantly open up a connection for each mail folder which exists")',
    what: 'one for each folder there is',
  },
];

export const perFolder: readonly ClientModel[] = PROGRAMS.map(({ id, name, source, what, least }) => ({
  id,
  name,
  source: `${source}; change it with --client ${id}:push=N`,
  defaults: { ...unknownSettings, idle: setTo(true) },
  ...(least === undefined ? {} : { least }),
  demand(settings, folders) {
    const all = watched(settings, folders);
    const unknown = settings.pushFolders?.value == null && folders === null;
    const because = unknown ? `${what}; how many there are is not known yet, counted as ${all}` : `${what} (${all})`;
    return { quiet: all, busy: all, worst: all, because };
  },
  connections: (settings, folders) =>
    firstFolders(folders, watched(settings, folders)).map((folder) => ({ folder, idle: settings.idle.value ?? true })),
}));

function watched(settings: AccountSettings, folders: readonly Folder[] | null): number {
  const all = folders === null ? FOLDERS_UNKNOWN : openable(folders).length;
  return settings.pushFolders?.value ?? all;
}
