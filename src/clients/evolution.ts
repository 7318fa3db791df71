import { setTo, unknownSettings } from '../configs/setting.ts';
import type { AccountSettings, ClientModel, ModelledDemand } from '../model.ts';
import { firstFolders } from './folders.ts';

/** camel-imapx-settings.c: 3 when nobody set it, 1 to 7. */
const DEFAULT_CAP = 3;

export const evolution: ClientModel = {
  id: 'evolution',
  name: 'Evolution',
  source:
    'evolution-data-server camel-imapx-settings.c (ConcurrentConnections); Evolution 3.46.4 against Dovecot with 10 folders: 2 of 3',
  defaults: { ...unknownSettings, maxConnections: setTo(DEFAULT_CAP), idle: setTo(true), pollMinutes: setTo(60) },
  demand,
  // The first one listens on INBOX, the others work on what is asked for.
  connections: (settings, folders) =>
    firstFolders(folders, demand(settings).worst).map((folder, i) => ({
      folder,
      idle: i === 0 && (settings.idle.value ?? true),
    })),
};

function demand(settings: AccountSettings): ModelledDemand {
  const cap = settings.maxConnections.value ?? DEFAULT_CAP;
  return { quiet: Math.min(cap, 2), busy: cap, worst: cap, because: `ConcurrentConnections = ${cap}` };
}
