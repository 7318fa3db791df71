import { isAbsolute, relative, resolve, sep } from 'node:path';

/** The path as a repository names it: relative to `root`, with forward slashes; null when it lies elsewhere. */
export function pathUnder(file: string, root: string): string | null {
  const path = relative(root, resolve(root, file));
  if (path === '' || path === '..' || path.startsWith(`..${sep}`) || isAbsolute(path)) return null;
  return path.split(sep).join('/');
}
