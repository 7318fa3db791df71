import type { ClientModel, ModelledDemand } from '../../model/client-model.ts';
import type { Folder } from '../../model/mailboxes.ts';
import { type AccountSettings, setTo, unknownSettings } from '../../model/setting.ts';
import { say } from '../../words/say.ts';
import { firstFolders, subscribed } from '../folders.ts';

/** maxPushFolders when nobody set it (AccountSettingsDescriptions.java). */
const PUSH_LIMIT = 10;
/** Attachments and searches on the server run beside the synchronisation, each on a connection more. */
const PARALLEL = 1;

export const model: ClientModel = {
  source:
    'thunderbird-android ImapBackendPusher.kt (a connection for each pushed folder) and RealImapStore.kt:244-276 (a pool without a limit for all other work); change it with --client k9:push=N',
  defaults: { ...unknownSettings, idle: setTo(false), pollMinutes: setTo(15), pushFolders: setTo(0) },
  demand,
  connections(settings, folders) {
    const pushed = pushedFolders(settings, folders);
    const others = demand(settings, folders).worst - pushed;
    return [
      ...firstFolders(folders, pushed).map((folder) => ({ folder, idle: true })),
      ...firstFolders(folders, others).map((folder) => ({ folder, idle: false })),
    ];
  },
};

/** What the pool opened once stays open: it has no idle limit. */
function demand(settings: AccountSettings, folders: readonly Folder[] | null): ModelledDemand {
  const pushed = pushedFolders(settings, folders);
  return {
    quiet: pushed + 1,
    busy: pushed + 1,
    worst: pushed + 1 + PARALLEL,
    because: say('demand-k9', { folderCount: pushed }),
  };
}

function pushedFolders(settings: AccountSettings, folders: readonly Folder[] | null): number {
  const known = settings.pushFolders?.value ?? PUSH_LIMIT;
  return folders === null ? known : Math.min(known, subscribed(folders).length);
}
