import { setTo, unknownSettings } from '../configs/setting.ts';
import type { ClientModel } from '../model.ts';
import { firstFolders } from './folders.ts';

/**
 * Assumptions, not facts: nobody publishes a number for these programs and they were not measured. Each can be
 * changed on the command line.
 */
const PROGRAMS: readonly { id: string; name: string; assumed: number; reason: string }[] = [
  {
    id: 'macos-mail',
    name: 'Mail on a Mac',
    assumed: 4,
    reason: 'reports of 3 to 5 connections for an account, none from Apple',
  },
  {
    id: 'outlook',
    name: 'Outlook for Windows',
    assumed: 2,
    reason: 'one for the folder that is open and one for sending and receiving; Microsoft publishes no number',
  },
];

export const assumed: readonly ClientModel[] = PROGRAMS.map(({ id, name, assumed: usual, reason }) => ({
  id,
  name,
  source: `assumption (${reason}); change it with --client ${id}:connections=N`,
  defaults: { ...unknownSettings, maxConnections: setTo(usual), idle: setTo(true) },
  demand(settings) {
    const most = settings.maxConnections.value ?? usual;
    const own = settings.maxConnections.source === 'command-line';
    const because = own ? 'given on the command line' : 'an assumption, the maker publishes no number';
    return { quiet: 1, busy: most, worst: most, because };
  },
  connections: (settings, folders) =>
    firstFolders(folders, settings.maxConnections.value ?? usual).map((folder, i) => ({ folder, idle: i === 0 })),
}));
