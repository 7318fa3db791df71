import { lstatSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** `20261122-130501` (UTC, so that later is always greater), with `-2`, `-3`, … when that second is taken. */
export type Stamp = string;

/** Where a file's backup of that time is: beside the file. */
export function backupPath(target: string, stamp: Stamp): string {
  return join(dirname(target), `${basename(target)}.imap-doctor-${stamp}.bak`);
}

/** A stamp under which none of the files has a backup yet, so that one run's backups all bear the same. */
export function freeStamp(targets: readonly string[], now: Date): Stamp {
  const second = now
    .toISOString()
    .replace(/\.\d+Z$/, '')
    .replace(/[-:]/g, '')
    .replace('T', '-');
  for (let n = 1; ; n++) {
    const stamp = n === 1 ? second : `${second}-${n}`;
    if (!targets.some((target) => isTaken(backupPath(target, stamp)))) return stamp;
  }
}

/** By anything at all: a link that leads nowhere as well. What cannot be looked at shows when the backup is made. */
function isTaken(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}

/** When a backup was made, as its name says; ms since 1970. */
export function timeOf(stamp: Stamp): number {
  return Date.parse(stamp.replace(/^(\d{4})(\d\d)(\d\d)-(\d\d)(\d\d)(\d\d).*$/, '$1-$2-$3T$4:$5:$6Z'));
}

/** The stamps of a file's backups, newest first. Never throws. */
export function stampsOf(target: string): Stamp[] {
  const prefix = `${basename(target)}.imap-doctor-`;
  let names: string[];
  try {
    names = readdirSync(dirname(target));
  } catch {
    return [];
  }
  return names
    .filter((name) => name.startsWith(prefix) && name.endsWith('.bak'))
    .map((name) => name.slice(prefix.length, -'.bak'.length))
    .filter((stamp) => /^\d{8}-\d{6}(?:-\d+)?$/.test(stamp))
    .sort((a, b) => newest(b, a));
}

/** For sorting: negative when `a` is older. */
export function newest(a: Stamp, b: Stamp): number {
  const key = (stamp: Stamp): [string, number] => [stamp.slice(0, 15), Number(stamp.slice(16) || 1)];
  const [secondA, numberA] = key(a);
  const [secondB, numberB] = key(b);
  return secondA === secondB ? numberA - numberB : secondA < secondB ? -1 : 1;
}
