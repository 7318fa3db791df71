/** Pieces of commands that are printed for somebody to copy: what others wrote must do nothing in them. */
import { printable } from './text.ts';

/** Nothing any shell takes for anything but itself. */
const HARMLESS = /^[\w./:@+,][\w./:@+,=-]*$/;

/**
 * A word as it can be pasted into a shell. On Windows, where cmd and PowerShell agree on no way to quote, the characters
 * that mean something inside quotes are shown as `?`.
 */
export function shellWord(text: string, platform: NodeJS.Platform = process.platform): string {
  const shown = printable(text).slice(0, 1000);
  if (HARMLESS.test(shown)) return shown;
  if (platform === 'win32') return /^[\w.:\\/@+-]+$/.test(shown) ? shown : `"${shown.replace(/["$`%!^]/g, '?')}"`;
  return `'${shown.replaceAll("'", "'\\''")}'`;
}

/** The same for a path; one that begins with a dash would be read as an option. */
export function shellPath(path: string, platform?: NodeJS.Platform): string {
  return shellWord(path.startsWith('-') ? `./${path}` : path, platform);
}

/** `--user jo`; a value that begins with a dash is joined to its option. */
export function shellOption(name: string, value: string, platform?: NodeJS.Platform): string {
  return `${name}${value.startsWith('-') ? '=' : ' '}${shellWord(value, platform)}`;
}
