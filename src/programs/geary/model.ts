import type { ClientModel } from '../../model/client-model.ts';
import { setTo, unknownSettings } from '../../model/setting.ts';
import { say } from '../../words/say.ts';
import { firstFolders } from '../folders.ts';

/** Measured: 2 kept open, 4 during the very first start, while it made its own folders. */
const KEPT = 2;
const FIRST_START = 4;

export const model: ClientModel = {
  source: 'Geary 43.0 measured against Dovecot with 10 folders: peak 2, at the first start 4; it has no key for it',
  defaults: { ...unknownSettings, maxConnections: setTo(FIRST_START), idle: setTo(true) },
  demand(settings) {
    const most = settings.maxConnections.value ?? FIRST_START;
    const because = say('demand-geary', { kept: Math.min(most, KEPT), most });
    return { quiet: Math.min(most, KEPT), busy: most, worst: most, because };
  },
  connections: (settings, folders) =>
    firstFolders(folders, settings.maxConnections.value ?? FIRST_START).map((folder, i) => ({ folder, idle: i === 0 })),
};
