import { readFileSync } from 'node:fs';

interface PackageJson {
  readonly name: string;
  readonly version: string;
  readonly homepage: string;
  readonly bugs: string;
  readonly repository: { readonly url: string };
}

/** Where people find this program. The one place that says so is package.json. */
export function homepage(): string {
  return about().homepage;
}

/** The page of a file of the repository, as GitHub, GitLab and Forgejo show it. */
export function pageOf(path: string): string {
  const repository = about()
    .repository.url.replace(/^git\+/, '')
    .replace(/\.git$/, '');
  return `${repository}/blob/main/${path}`;
}

/** Where people report what is wrong with this program. */
export function issues(): string {
  return about().bugs;
}

/** The name and version of this program, from its package.json. */
export function tool(): { name: string; version: string } {
  const { name, version } = about();
  return { name, version };
}

let known: PackageJson | null = null;

/** Read once: later there may be no file handle left for it. */
function about(): PackageJson {
  known ??= JSON.parse(packageJson()) as PackageJson;
  return known;
}

/** The built program runs from dist/, the sources from src/base/: one and two folders below package.json. */
function packageJson(): string {
  try {
    return readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  } catch {
    return readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  }
}
