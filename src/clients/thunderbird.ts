import { setTo } from '../configs/setting.ts';
import type { ClientModel, Folder, ModelledConnection, ModelledDemand, Settings } from '../model.ts';

/** Thunderbird opens 5 when the setting is absent or 0 (comm-central nsImapIncomingServer.cpp:264-281). */
const DEFAULT_CAP = 5;

/**
 * Two STATUS requests are under way at a time when all folders are checked, each on a connection of its own when no
 * unselected one is free (measured: peak 4 with one folder selected).
 */
const STATUS_BURST = 2;

export const thunderbird: ClientModel = {
  id: 'thunderbird',
  name: 'Thunderbird',
  source:
    'comm-central nsImapIncomingServer.cpp:631-721; 70 runs of Thunderbird 153.7.0esr against Dovecot 2.3.19: min(cap, 1 + folders opened)',
  least: 1,
  // With 1 the only connection leaves INBOX for whatever folder is opened, and takes IDLE along.
  leastForPush: 2,
  defaults: {
    maxConnections: setTo(DEFAULT_CAP),
    idle: setTo(true),
    pollMinutes: setTo(10),
    // The account wizard switches it on; the shipped default is off (comm-central CreateInBackend.sys.mjs:87-89).
    checkAtStartup: setTo(true),
    checkNewMail: setTo(true),
    checkAllFolders: setTo(false),
    autosync: setTo(true),
  },
  demand,
  connections,
};

function demand(settings: Settings, folders: readonly Folder[] | null): ModelledDemand {
  const cap = settings.maxConnections.value ?? DEFAULT_CAP;
  if (cap === 1) {
    return { quiet: 1, busy: 1, worst: 1, because: 'max_cached_connections = 1' };
  }
  const checksOthers = settings.checkAllFolders.value || folders?.some((one) => one.checkNew && !isInbox(one));
  const burst = checksOthers ? STATUS_BURST : 0;
  const capWords = `max_cached_connections = ${cap}`;
  if (folders === null) {
    return {
      quiet: Math.min(cap, 2),
      busy: cap,
      worst: cap,
      because: `${capWords}; how many folders there are is not known yet`,
    };
  }
  const open = openable(folders).length;
  const synced = settings.autosync.value === false ? 1 : synchronised(folders).length;
  return {
    quiet: Math.min(cap, 2 + burst),
    busy: Math.min(cap, 1 + synced + burst),
    worst: Math.min(cap, 1 + open + burst),
    because: `${capWords}: one for the inbox, one for each other folder it has opened, one without a folder; ${open} folders`,
  };
}

/**
 * The INBOX connection is never given away while the cap is 2 or more. The one without a folder is used for a folder
 * only when the cap is reached.
 */
function connections(settings: Settings, folders: readonly Folder[] | null): ModelledConnection[] {
  const { worst } = demand(settings, folders);
  const idle = settings.idle.value ?? true;
  const names = folders === null ? ['INBOX'] : openable(folders).map((folder) => folder.listedAs);
  const selected = names.slice(0, worst).map((folder) => ({ folder, idle }));
  const without = Array.from({ length: worst - selected.length }, () => ({ folder: null, idle: false }));
  return [...selected, ...without];
}

/** INBOX first, then the other folders that can be opened and that Thunderbird shows (the subscribed ones). */
function openable(folders: readonly Folder[]): Folder[] {
  const shown = folders.filter((folder) => folder.selectable && (folder.subscribed || isInbox(folder)));
  return [...shown.filter(isInbox), ...shown.filter((folder) => !isInbox(folder))];
}

/**
 * Folders it opens by itself to download: INBOX, and those marked for it. Where no file tells, all but Trash and Junk
 * (measured: 58 of 60 folders).
 */
function synchronised(folders: readonly Folder[]): Folder[] {
  const usual = ({ specialUse }: Folder): boolean => specialUse !== '\\Trash' && specialUse !== '\\Junk';
  return openable(folders).filter((folder) => isInbox(folder) || (folder.offline ?? usual(folder)));
}

function isInbox(folder: Folder): boolean {
  return folder.path.toUpperCase() === 'INBOX';
}
