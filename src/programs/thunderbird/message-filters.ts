import { textOf } from './text-of.ts';

/** nsMsgFilterType.idl: applied to mail as it arrives, before junk mail is sorted out. */
const INBOX_RULE = 0x1;

/**
 * The folders that message filters move incoming mail into, as URIs, out of a msgFilterRules.dat. Filters that are
 * switched off, or run only by hand or later, are left out: those open a folder like anybody else. Never throws.
 *
 * The file has one `key="value"` a line, a filter beginning with its `name`.
 */
export function filterTargets(bytes: Uint8Array | null): string[] {
  const targets = new Set<string>();
  let filter = { enabled: false, incoming: false, moves: false };
  for (const line of textOf(bytes).split('\n')) {
    const [, key, value = ''] = /^([a-zA-Z]+)="(.*)"\s*$/.exec(line) ?? [];
    if (key === 'name') filter = { enabled: false, incoming: false, moves: false };
    else if (key === 'enabled') filter.enabled = value === 'yes';
    else if (key === 'type') filter.incoming = (Number(value) & INBOX_RULE) !== 0;
    else if (key === 'action') filter.moves = value === 'Move to folder';
    else if (key === 'actionValue' && filter.enabled && filter.incoming && filter.moves) targets.add(value);
  }
  return [...targets];
}
