import type { ClientModel } from '../model/client-model.ts';
import type { Folder } from '../model/mailboxes.ts';
import { type AccountSettings, setTo, unknownSettings } from '../model/setting.ts';
import { say } from '../words/say.ts';
import { FOLDERS_UNKNOWN, firstFolders, subscribed } from './folders.ts';

interface PerFolder {
  readonly source: string;
  /** Which folders get a connection. */
  readonly which: 'synchronised' | 'box' | 'all';
  readonly least?: number;
}

/** A program that keeps a connection open for each folder it watches; `push` says how many, else all folders count. */
export function connectionPerFolder({ source, which, least }: PerFolder): ClientModel {
  return {
    source,
    defaults: { ...unknownSettings, idle: setTo(true) },
    ...(least === undefined ? {} : { least }),
    demand(settings, folders) {
      const all = watched(settings, folders);
      const unknown = settings.pushFolders?.value == null && folders === null;
      const count = { which, folderCount: all };
      const because = unknown ? say('demand-per-folder-unknown', count) : say('demand-per-folder', count);
      return { quiet: all, busy: all, worst: all, because };
    },
    connections: (settings, folders) =>
      firstFolders(folders, watched(settings, folders)).map((folder) => ({
        folder,
        idle: settings.idle.value ?? true,
      })),
  };
}

function watched(settings: AccountSettings, folders: readonly Folder[] | null): number {
  const all = folders === null ? FOLDERS_UNKNOWN : subscribed(folders).length;
  return settings.pushFolders?.value ?? all;
}
