/** Whose rights a change is made with. */
import { lstatSync, readlinkSync, type Stats } from 'node:fs';
import { userInfo } from 'node:os';
import { dirname, join, parse, resolve } from 'node:path';
import { UserError } from '../base/errors.ts';
import type { Message } from '../base/message.ts';
import { plain } from '../base/text.ts';
import { say } from '../words/say.ts';

/** As many as Linux follows in one path. */
const MOST_LINKS = 40;
const OTHERS_WRITE = 0o022;
const STICKY = 0o1000;
const ROOT = 0;
/** The group of somebody who has no account here. */
const NO_GROUP = 65_534;

/**
 * Runs `work`, which looks at or changes this file, with no more rights than whoever controls the way to it. A support
 * person who runs the program as root on the folders of others would otherwise read and write for them whatever a link
 * leads to; the owner of a folder can exchange what is in it between any two calls, so no look beforehand helps.
 *
 * @param work must be synchronous: the rights are those of the whole process
 * @throws UserError when root works where more than one user can exchange files; what `work` throws
 */
export function actingFor<T>(file: string, work: () => T): T {
  const user = process.geteuid?.() === ROOT ? controllerOf(file) : ROOT;
  return user === ROOT ? work() : asUser(user, file, work);
}

/** Who, besides root, can exchange the file or a folder on the way to it; root when nobody else can. */
function controllerOf(file: string): number {
  const users = new Set<number>();
  let open: string | null = null;
  for (const { path, stats } of wayTo(file)) {
    if (stats.uid !== ROOT) users.add(stats.uid);
    else if (stats.isDirectory() && isOpen(stats)) open = path;
  }
  const [user = ROOT, ...others] = users;
  if (others.length > 0) throw unsafe(file, say('why-several-users'));
  // Where one user controls the way, the change is made with that user's rights, and harms nobody else.
  if (user === ROOT && open !== null) throw unsafe(file, say('why-open-folder', { folderPath: plain(open) }));
  return user;
}

/** In a sticky folder (/tmp) others can add something, and not replace what is not theirs. */
function isOpen({ mode, gid }: Stats): boolean {
  const mask = gid === ROOT ? 0o002 : OTHERS_WRITE;
  return (mode & mask) !== 0 && (mode & STICKY) === 0;
}

/**
 * The folders and links that lead to a file, each as it is now. The file itself is one of them only where others can
 * write: there its owner can put something else in its place.
 */
function* wayTo(file: string): Generator<{ path: string; stats: Stats }> {
  const { root, base } = parse(resolve(file));
  const left = [...dirname(resolve(file)).slice(root.length).split('/').filter(Boolean), base];
  let at = root;
  let links = 0;
  let shared = false;
  yield { path: at, stats: lstatSync(at) };
  for (let name = left.shift(); name !== undefined; name = left.shift()) {
    const path = join(at, name);
    const stats = lstatSync(path, { throwIfNoEntry: false });
    if (stats === undefined) return;
    if (stats.isSymbolicLink()) {
      if (++links > MOST_LINKS) throw unsafe(file, say('why-too-many-links'));
      const target = resolve(at, readlinkSync(path));
      left.unshift(...target.split('/').filter(Boolean));
      at = root;
    } else if (stats.isDirectory()) {
      at = path;
      shared = (stats.mode & OTHERS_WRITE) !== 0;
    } else if (!shared) {
      return;
    }
    yield { path, stats };
  }
}

function asUser<T>(uid: number, file: string, work: () => T): T {
  const { getegid, getgroups, setegid, seteuid, setgroups } = process;
  if (!getegid || !getgroups || !setegid || !seteuid || !setgroups) return work();
  const before = { gid: getegid(), groups: getgroups() };
  const back = (): void => {
    seteuid(ROOT);
    setegid(before.gid);
    setgroups(before.groups);
  };
  try {
    takeOn(uid, { seteuid, setegid, setgroups });
  } catch (error) {
    back();
    throw unsafe(file, say('why-no-rights', { reason: plain(String(error), 60) }));
  }
  try {
    return work();
  } finally {
    back();
  }
}

type Change = Required<Pick<NodeJS.Process, 'seteuid' | 'setegid' | 'setgroups'>>;

/** It is part of Node.js, but not of its types. */
const initGroups: NodeJS.Process & { initgroups?: (user: number, group: number) => void } = process;

/** The groups as well: those of root may read what the user may not. */
function takeOn(uid: number, { seteuid, setegid, setgroups }: Change): void {
  seteuid(uid);
  const gid = ownGroup();
  seteuid(ROOT);
  if (gid === null) setgroups([]);
  else initGroups.initgroups?.(uid, gid);
  setegid(gid ?? NO_GROUP);
  seteuid(uid);
}

/** The main group of the user whose rights we have at the moment. */
function ownGroup(): number | null {
  try {
    return userInfo().gid;
  } catch {
    return null;
  }
}

function unsafe(file: string, why: Message): UserError {
  return new UserError(say('plan-as-root', { file: plain(file), why }), say('plan-as-root-hint'));
}
