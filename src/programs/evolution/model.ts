import type { ClientModel, ModelledDemand } from '../../model/client-model.ts';
import { type AccountSettings, setTo, unknownSettings } from '../../model/setting.ts';
import { say } from '../../words/say.ts';
import { firstFolders } from '../folders.ts';

/** camel-imapx-settings.c: 3 when nobody set it, 1 to 7. */
const DEFAULT_CAP = 3;

export const model: ClientModel = {
  source:
    'evolution-data-server camel-imapx-settings.c (ConcurrentConnections); Evolution 3.46.4 against Dovecot with 10 folders: 2 of 3',
  defaults: { ...unknownSettings, maxConnections: setTo(DEFAULT_CAP), idle: setTo(true), pollMinutes: setTo(60) },
  least: 1,
  demand,
  // After each job a connection goes into IDLE: on INBOX when no other one is there, else on the folder it has open
  // (camel-imapx-conn-manager.c). So a single connection still tells of new mail in the inbox.
  connections: (settings, folders) =>
    firstFolders(folders, demand(settings).worst).map((folder) => ({ folder, idle: settings.idle.value ?? true })),
};

function demand(settings: AccountSettings): ModelledDemand {
  const cap = settings.maxConnections.value ?? DEFAULT_CAP;
  return { quiet: Math.min(cap, 2), busy: cap, worst: cap, because: say('demand-evolution', { connections: cap }) };
}
