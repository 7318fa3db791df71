import type { ClientModel } from '../model/client-model.ts';
import { setTo, unknownSettings } from '../model/setting.ts';
import { firstFolders } from './folders.ts';

/**
 * Programs that keep to one connection for each account. Each was run against Dovecot with a mailbox of 10 folders,
 * the TCP connections open at the same time counted: never more than one.
 */
const PROGRAMS: readonly { id: string; name: string; version: string; idle: boolean; note: string }[] = [
  {
    id: 'mbsync',
    name: 'mbsync',
    version: 'isync 1.4.4',
    idle: false,
    note: 'one connection while it runs, none in between',
  },
  {
    id: 'neomutt',
    name: 'neomutt',
    version: 'neomutt 20220429',
    idle: false,
    note: 'one connection, other folders asked for on it',
  },
  {
    id: 'mutt',
    name: 'mutt',
    version: 'mutt 2.2.12',
    idle: false,
    note: 'one connection, other folders asked for on it',
  },
  {
    id: 'fetchmail',
    name: 'fetchmail',
    version: 'fetchmail 6.4.37',
    idle: false,
    note: 'one connection; with "idle" it stays open',
  },
  {
    id: 'claws-mail',
    name: 'Claws Mail',
    version: 'Claws Mail 4.1.1',
    idle: false,
    note: 'one connection, folders one after another',
  },
  {
    id: 'getmail',
    name: 'getmail',
    version: 'getmail6 6.18.11',
    idle: false,
    note: 'one connection while it runs, none in between',
  },
  {
    id: 'imapfilter',
    name: 'imapfilter',
    version: 'imapfilter 2.8.1',
    idle: false,
    note: 'one connection, which enter_idle() keeps',
  },
];

export const oneConnection: readonly ClientModel[] = PROGRAMS.map(({ id, name, version, idle, note }) => ({
  id,
  name,
  source: `${version} measured against Dovecot with 10 folders: peak 1`,
  defaults: { ...unknownSettings, maxConnections: setTo(1), idle: setTo(idle) },
  demand(settings) {
    const most = settings.maxConnections.value ?? 1;
    return { quiet: most, busy: most, worst: most, because: note };
  },
  connections: (settings, folders) =>
    firstFolders(folders, settings.maxConnections.value ?? 1).map((folder) => ({
      folder,
      idle: settings.idle.value ?? idle,
    })),
}));
