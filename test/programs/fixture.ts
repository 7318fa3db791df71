import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** `ok`: nothing has to change. `bad`: something has to. `unreadable`: refused with a message. */
export type FixtureKind = 'ok' | 'bad' | 'unreadable';

/** The path of a file or folder under fixtures/programs. */
export function fixturePath(name: string): string {
  return fileURLToPath(new URL(`../../fixtures/programs/${name}`, import.meta.url));
}

export function fixture(name: string): Uint8Array {
  return readFileSync(fixturePath(name));
}

/** The programs that have fixtures. */
export function fixturePrograms(): string[] {
  return readdirSync(fixturePath('.'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

/** Every case of these kinds, a file or a folder, as `program/kind/name`. */
export function fixturesOf(kinds: readonly FixtureKind[], programs: readonly string[] = fixturePrograms()): string[] {
  const folders = programs.flatMap((program) => kinds.map((kind) => `${program}/${kind}`));
  return folders.flatMap((folder) =>
    existsSync(fixturePath(folder))
      ? readdirSync(fixturePath(folder))
          .sort()
          .map((name) => `${folder}/${name}`)
      : [],
  );
}
