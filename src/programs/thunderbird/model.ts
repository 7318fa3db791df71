import type { ClientModel, ModelledConnection, ModelledDemand } from '../../model/client-model.ts';
import type { Folder } from '../../model/mailboxes.ts';
import { type Settings, setTo } from '../../model/setting.ts';
import { DEFAULT_CAP, openable, peakOf, quietStart } from './peak.ts';

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
  const quiet = settings.checkAtStartup.value === false ? 0 : Math.min(cap, 2);
  if (cap === 1) return { quiet, busy: 1, worst: 1, because: 'max_cached_connections = 1' };
  if (folders === null) {
    const because = `max_cached_connections = ${cap}; how many folders there are is not known yet`;
    return { quiet, busy: cap, worst: cap, because };
  }
  const open = openable(folders).length;
  const busy = { ...quietStart, start: 'first', checked: true } as const;
  return {
    quiet: peakOf(settings, folders, quietStart),
    busy: peakOf(settings, folders, busy),
    worst: peakOf(settings, folders, { ...busy, clicked: open }),
    because: `max_cached_connections = ${cap}: one for the inbox, one for each other folder it has opened, one without a folder; ${open} folders`,
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
