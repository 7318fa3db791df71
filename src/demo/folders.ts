/** A plausible set of folders for a demonstration. */
import type { DemoFolder } from './temperament.ts';

const USES: Readonly<Record<string, string>> = {
  Drafts: '\\Drafts',
  Sent: '\\Sent',
  Junk: '\\Junk',
  Trash: '\\Trash',
  Archive: '\\Archive',
};

/** Folders by their names, each with the special use the table gives it. */
export function named(paths: readonly string[], uses: Readonly<Record<string, string>>): DemoFolder[] {
  return paths.map((path) => {
    const specialUse = uses[path];
    return specialUse === undefined ? { path } : { path, specialUse };
  });
}

/** INBOX and ten more below `prefix`: enough that a program which opens one connection a folder meets its limit. */
export function flat(prefix: string, delimiter: string): DemoFolder[] {
  const names = [...Object.keys(USES), 'Family', 'Invoices', 'Lists', `Lists${delimiter}Announcements`, 'Travel'];
  const uses = Object.fromEntries(Object.entries(USES).map(([name, use]) => [prefix + name, use]));
  return [
    { path: 'INBOX' },
    ...named(
      names.map((name) => prefix + name),
      uses,
    ),
  ];
}
