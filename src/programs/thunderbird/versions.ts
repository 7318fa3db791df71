import type { AccountSettings } from '../../model/setting.ts';

/** The versions the counts were made with. */
export const MEASURED: readonly number[] = [115, 140, 153];

/** Since which version Thunderbird does something that decides about connections. */
const SINCE = {
  /** Junk is among "all folders" that are checked for new mail (comm-central e06c9b36d4; measured: 140 no, 153 yes). */
  looksAtJunk: 145,
  /** STATUS that shows something new opens the folder (comm-central 95cff6392e), not automatic synchronisation alone. */
  opensOnStatus: 143,
} as const;

export function isMeasured(major: number): boolean {
  return MEASURED.includes(major);
}

/** An unknown version counts as a new one: those open more. */
export function has(what: keyof typeof SINCE, settings: AccountSettings): boolean {
  const major = majorOf(settings);
  return major === null || major >= SINCE[what];
}

/** Null when no file says which version it is. */
export function majorOf({ version }: AccountSettings): number | null {
  const major = Number.parseInt(version?.value ?? '', 10);
  return Number.isNaN(major) ? null : major;
}
