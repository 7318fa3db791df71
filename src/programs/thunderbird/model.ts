import type { Message } from '../../base/message.ts';
import type { ClientModel, ModelledConnection, ModelledDemand } from '../../model/client-model.ts';
import type { Folder } from '../../model/mailboxes.ts';
import { type AccountSettings, setTo } from '../../model/setting.ts';
import { say } from '../../words/say.ts';
import { doubled, lookedAt, openable, toOpen } from './folders.ts';
import { DEFAULT_CAP, peakOf, quietStart, worstOf } from './peak.ts';
import { isMeasured, MEASURED, majorOf } from './versions.ts';

export const model: ClientModel = {
  source:
    'comm-central nsImapIncomingServer.cpp:631-721; Thunderbird 115.12, 140.12, 153.7 and 153.8 against Dovecot 2.3.19, run by run: min(cap, 1 + folders opened)',
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

function demand(settings: AccountSettings, folders: readonly Folder[] | null): ModelledDemand {
  const cap = settings.maxConnections.value ?? DEFAULT_CAP;
  const quiet = peakOf(settings, folders ?? [], quietStart);
  if (cap === 1) return { quiet, busy: 1, worst: 1, because: say('demand-thunderbird-one') };
  if (folders === null) {
    const because = say('demand-thunderbird-unknown', { connections: cap });
    return { quiet, busy: cap, worst: cap, because };
  }
  return {
    quiet,
    busy: peakOf(settings, folders, { ...quietStart, start: 'first', checked: true }),
    worst: worstOf(settings, folders),
    because: because(cap, settings, folders),
  };
}

function because(cap: number, settings: AccountSettings, folders: readonly Folder[]): Message {
  const open = toOpen(settings, folders);
  const twice = open.filter(doubled).length;
  const version = majorOf(settings);
  const reasons = [
    say('demand-thunderbird-folders'),
    ...(twice === 0 ? [] : [say('demand-thunderbird-filters', { folderCount: twice })]),
    ...(lookedAt(settings, folders).length === 0 ? [] : [say('demand-thunderbird-status')]),
    ...(version === null || isMeasured(version) ? [] : [notMeasured(version)]),
    say('demand-folders', { folderCount: open.length }),
  ];
  return say('demand-thunderbird', { connections: cap, reasons });
}

function notMeasured(version: number): Message {
  return say('demand-not-measured', { measured: MEASURED.map(String), version: String(version) });
}

/**
 * The INBOX connection is never given away while the cap is 2 or more. The one without a folder is used for a folder
 * only when the cap is reached.
 */
function connections(settings: AccountSettings, folders: readonly Folder[] | null): ModelledConnection[] {
  const { worst } = demand(settings, folders);
  const idle = settings.idle.value ?? true;
  const names = folders === null ? ['INBOX'] : openable(settings, folders).map((folder) => folder.listedAs);
  const selected = names.slice(0, worst).map((folder) => ({ folder, idle }));
  const without = Array.from({ length: worst - selected.length }, () => ({ folder: null, idle: false }));
  return [...selected, ...without];
}
