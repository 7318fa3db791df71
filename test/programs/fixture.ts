import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The path of a file under fixtures/configs. */
export function fixturePath(name: string): string {
  return fileURLToPath(new URL(`../../fixtures/configs/${name}`, import.meta.url));
}

export function fixture(name: string): Uint8Array {
  return readFileSync(fixturePath(name));
}
