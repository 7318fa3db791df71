/** Pieces of commands that are printed for somebody to copy: what others wrote must do nothing in them. */
import { printable } from './text.ts';

/** Whose quoting a printed command follows. */
export type Shell = 'sh' | 'cmd' | 'powershell';

/**
 * The shell somebody reads our output in. cmd sets PROMPT; PowerShell puts the user's own folder of modules into the
 * path it looks for them in, which otherwise holds those of the system alone.
 */
export function shellOf(platform: NodeJS.Platform, env: { readonly [name: string]: string | undefined }): Shell {
  if (platform !== 'win32') return 'sh';
  return /\\(?:Windows)?PowerShell\\Modules;.*\\(?:Windows)?PowerShell\\Modules/i.test(env['PSModulePath'] ?? '')
    ? 'powershell'
    : 'cmd';
}

const thisShell = (): Shell => shellOf(process.platform, process.env);

/** Nothing any shell takes for anything but itself. */
const HARMLESS = /^[\w./:@+,][\w./:@+,=-]*$/;

/**
 * A word as it can be pasted into a shell. Where cmd and PowerShell read double quotes alike, those are used; what cmd
 * has no way to quote is shown as `?`.
 */
export function shellWord(text: string, shell: Shell = thisShell()): string {
  const shown = printable(text).slice(0, 1000);
  if (HARMLESS.test(shown)) return shown;
  if (shell === 'sh') return `'${shown.replaceAll("'", "'\\''")}'`;
  if (/^[\w.:\\/@+-]+$/.test(shown)) return shown;
  // A quote after a backslash would be part of the word: C:\My Files\ ends in two.
  const end = shown.slice(shown.replace(/(?<!\\)\\{1,1000}$/, '').length);
  if (!/["$`%]/.test(shown)) return `"${shown}${end}"`;
  return shell === 'powershell'
    ? `'${shown.replaceAll("'", "''").replaceAll('"', '?')}${end}'`
    : `"${shown.replace(/["%]/g, '?')}${end}"`;
}

/** The same for a path; one that begins with a dash would be read as an option. */
export function shellPath(path: string, shell?: Shell): string {
  return shellWord(path.startsWith('-') ? `./${path}` : path, shell);
}

/** `--user jo`; a value that begins with a dash is joined to its option. */
export function shellOption(name: string, value: string, shell?: Shell): string {
  return `${name}${value.startsWith('-') ? '=' : ' '}${shellWord(value, shell)}`;
}
