import type { Message } from '../base/message.ts';
import type { ClientModel } from '../model/client-model.ts';
import { setTo, unknownSettings } from '../model/setting.ts';
import { firstFolders } from './folders.ts';

/**
 * A program that keeps to one connection for each account. Each was run against Dovecot with a mailbox of 10 folders,
 * the TCP connections open at the same time counted: never more than one.
 *
 * @param version what was run
 * @param because how it gets by with one
 */
export function oneConnection(version: string, because: Message): ClientModel {
  return {
    source: `${version} measured against Dovecot with 10 folders: peak 1`,
    defaults: { ...unknownSettings, maxConnections: setTo(1), idle: setTo(false) },
    demand(settings) {
      const most = settings.maxConnections.value ?? 1;
      return { quiet: most, busy: most, worst: most, because };
    },
    connections: (settings, folders) =>
      firstFolders(folders, settings.maxConnections.value ?? 1).map((folder) => ({
        folder,
        idle: settings.idle.value ?? false,
      })),
  };
}
