import type { ClientModel } from '../../model/client-model.ts';
import { setTo, unknownSettings } from '../../model/setting.ts';
import { say } from '../../words/say.ts';
import { firstFolders } from '../folders.ts';

export const model: ClientModel = {
  source: 'aerc fab05311 worker/imap/worker.go and idler.go: one client for each account, which goes into IDLE',
  defaults: { ...unknownSettings, maxConnections: setTo(1), idle: setTo(true) },
  demand(settings) {
    const most = settings.maxConnections.value ?? 1;
    return { quiet: most, busy: most, worst: most, because: say('demand-aerc') };
  },
  connections: (settings, folders) =>
    firstFolders(folders, settings.maxConnections.value ?? 1).map((folder) => ({ folder, idle: true })),
};
