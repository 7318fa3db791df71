import type { ClientModel } from '../model/client-model.ts';
import { setTo, unknownSettings } from '../model/setting.ts';
import { say } from '../words/say.ts';
import { firstFolders } from './folders.ts';

/**
 * An assumption, not a fact: the maker publishes no number and it was not measured. Four is the middle of "most
 * well-behaved clients will limit themselves to 3-5 connections" (VPOP3 manual, IMAP4 > Advanced).
 */
const USUAL = 4;

/** @param key how `--client` sets another number */
export function assumed(maker: string, key: string): ClientModel {
  return {
    source: `assumption (${maker} publishes no number; the VPOP3 manual says 3 to 5 for most programs); change it with --client ${key}`,
    assumed: true,
    defaults: { ...unknownSettings, maxConnections: setTo(USUAL), idle: setTo(true) },
    demand(settings) {
      const most = settings.maxConnections.value ?? USUAL;
      const own = settings.maxConnections.source === 'command-line';
      const because = own ? say('demand-given') : say('demand-assumed', { maker });
      return { quiet: 1, busy: most, worst: most, because };
    },
    connections: (settings, folders) =>
      firstFolders(folders, settings.maxConnections.value ?? USUAL).map((folder, i) => ({ folder, idle: i === 0 })),
  };
}
