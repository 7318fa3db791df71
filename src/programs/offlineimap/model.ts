import type { ClientModel, ModelledDemand } from '../../model/client-model.ts';
import type { Folder } from '../../model/mailboxes.ts';
import { type AccountSettings, setTo, unknownSettings } from '../../model/setting.ts';
import { say } from '../../words/say.ts';
import { firstFolders, subscribed } from '../folders.ts';

export const model: ClientModel = {
  source:
    'offlineimap 8.0.0 repository/IMAP.py (the larger of maxconnections and the number of idlefolders); measured against Dovecot with 10 folders: 1, 3 and 8 for maxconnections 1, 3 and 8',
  defaults: { ...unknownSettings, maxConnections: setTo(1), idle: setTo(false), pushFolders: setTo(0) },
  least: 1,
  demand,
  connections(settings, folders) {
    const watched = settings.pushFolders?.value ?? 0;
    const worst = demand(settings, folders).worst;
    return firstFolders(folders, worst).map((folder, i) => ({ folder, idle: i < watched }));
  },
};

/**
 * The larger of the two numbers is only the ceiling: imapserver.py watches as many idlefolders as it has connections
 * open when the copying is done (measured with 4 idlefolders and no maxconnections: 1 in one run, 2 in another).
 */
function demand(settings: AccountSettings, folders: readonly Folder[] | null): ModelledDemand {
  const watched = settings.pushFolders?.value ?? 0;
  const cap = Math.max(settings.maxConnections.value ?? 1, watched);
  const most = folders === null ? cap : Math.max(1, Math.min(cap, subscribed(folders).length));
  const because =
    watched > 1 && cap === watched
      ? say('demand-offlineimap-folders', { folderCount: watched })
      : say('demand-offlineimap', { connections: cap });
  return { quiet: 1, busy: most, worst: most, because };
}
