/** What `npm run new` does to a working copy: new files, and lines put into files that are there. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What is still to be written is marked with it. test/left-open.test.ts fails as long as one is left. */
export const OPEN = 'FILL IN';

export class Wrong extends Error {}

export class Tree {
  made = [];
  changed = new Set();
  #root;

  constructor(root) {
    this.#root = root;
  }

  read(path) {
    return readFileSync(join(this.#root, path), 'utf8');
  }

  exists(path) {
    return existsSync(join(this.#root, path));
  }

  list(folder) {
    return readdirSync(join(this.#root, folder), { withFileTypes: true });
  }

  /** @throws Wrong when it is there already */
  make(path, text) {
    if (this.exists(path)) throw new Wrong(`${path} exists already.`);
    mkdirSync(dirname(join(this.#root, path)), { recursive: true });
    writeFileSync(join(this.#root, path), text);
    this.made.push(path);
  }

  /** Puts text before the first place that matches. */
  insert(path, before, text) {
    const whole = this.read(path);
    const at = whole.search(before);
    if (at === -1) throw new Error(`${path}: ${before} is not in it`);
    this.#write(path, whole.slice(0, at) + text + whole.slice(at));
  }

  append(path, text) {
    this.#write(path, this.read(path) + text);
  }

  #write(path, text) {
    writeFileSync(join(this.#root, path), text);
    this.changed.add(path);
  }
}

/** `some-problem` as a name in TypeScript: `someProblem`. */
export function camel(name) {
  return name.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase());
}

/** `some-problem` as a heading: `Some problem`. */
export function sentence(name) {
  const text = name.replaceAll('-', ' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}
