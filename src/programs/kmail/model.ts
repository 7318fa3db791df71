import type { ClientModel } from '../../model/client-model.ts';
import { setTo, unknownSettings } from '../../model/setting.ts';
import { say } from '../../words/say.ts';
import { firstFolders } from '../folders.ts';

/** imapresourcebase.cpp, SessionPool(2): no key changes it. */
const POOL = 2;

export const model: ClientModel = {
  source: 'kdepim-runtime e6bf05364 resources/imap/imapresourcebase.cpp:85 (SessionPool(2)) and imapidlemanager.cpp',
  defaults: { ...unknownSettings, idle: setTo(true), pollMinutes: setTo(5), checkNewMail: setTo(true) },
  demand: () => ({ quiet: 1, busy: POOL, worst: POOL, because: say('demand-kmail') }),
  connections: (_settings, folders) => firstFolders(folders, POOL).map((folder, i) => ({ folder, idle: i === 0 })),
};
