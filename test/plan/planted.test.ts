/** What a stranger laid into the folder, and what root does in the folders of others. */
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  cpSync,
  lchownSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Finding } from '../../src/model/finding.ts';
import { planChanges, writeChanges } from '../../src/plan/index.ts';
import { undoChanges } from '../../src/plan/undo.ts';
import { fixturePath } from '../programs/fixture.ts';
import { canRunUnprivileged, runUnprivileged } from '../support/nobody.ts';

const KEY = 'mail.server.server1.max_cached_connections';
const line = (value: number): string => `user_pref("${KEY}", ${value});\n`;
const NOW = new Date('2026-11-22T13:05:01Z');
const WORLD = {
  platform: 'linux',
  interrupt: new AbortController().signal,
  now: NOW,
  written: () => undefined,
} as const;
const NOBODY = 65_534;
const isRoot = process.getuid?.() === 0;

let folder: string;
let secret: string;
let prefs: string;
beforeEach(() => {
  // Others may pass: `nobody` has a folder in it.
  folder = mkdtempSync(join(tmpdir(), 'imap-doctor-planted-'));
  chmodSync(folder, 0o755);
  secret = put('secret', 'root:$6$SECRET\n', 0o600);
  mkdirSync(join(folder, 'profile'));
  prefs = put('profile/prefs.js', line(5), 0o600);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function put(name: string, text: string, mode = 0o600): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  chmodSync(path, mode);
  return path;
}

const backup = (stamp = '20261122-130400'): string => `${prefs}.imap-doctor-${stamp}.bak`;

function change(file = prefs): void {
  const edits = [{ file, key: KEY, from: 5, to: 1 }];
  const remedy = { text: '', steps: [], edits, safety: 'safe' } as const;
  const at = { ruleId: 'a/rule', severity: 'warning', message: '', evidence: [], at: null, subject: null } as const;
  const finding: Finding = { ...at, remedy, fingerprint: '' };
  writeChanges(planChanges([finding], { all: false }).changes, WORLD);
}

const undo = () => undoChanges([prefs], NOW);

/** As a support person finds it: the profile and all that is in it belong to `nobody`. */
function giveAway(): void {
  for (const name of readdirSync(join(folder, 'profile'))) lchownSync(join(folder, 'profile', name), NOBODY, NOBODY);
  chownSync(join(folder, 'profile'), NOBODY, NOBODY);
}

describe.skipIf(process.platform === 'win32')('a backup is only what this program makes', () => {
  it('put back when it is', () => {
    writeFileSync(backup(), line(9), { mode: 0o600 });
    expect(undo().map(({ after }) => String(after))).toEqual([line(9)]);
  });

  it.each<[string, () => void, RegExp]>([
    ['a link', () => symlinkSync(secret, backup()), /file-problem-link/],
    ['a link that leads nowhere', () => symlinkSync(join(folder, 'nowhere'), backup()), /file-problem-link/],
    ['a second name of another file', () => linkSync(secret, backup()), /file-problem-several-names/],
    ['a folder', () => mkdirSync(backup()), /folder/],
    ['from the future', () => void writeFileSync(backup('99991231-235959'), line(9)), /why-from-the-future/],
    [
      'open to more people than the file',
      () => {
        writeFileSync(backup(), line(9));
        chmodSync(backup(), 0o666);
      },
      /why-backup-open/,
    ],
  ])('refused when it is %s', (_, plant, why) => {
    plant();
    expect(undo).toThrow(why);
    expect(readFileSync(prefs, 'utf8')).toBe(line(5));
  });

  it.runIf(isRoot)('refused when somebody else owns it', () => {
    writeFileSync(backup(), line(9), { mode: 0o600 });
    chownSync(backup(), NOBODY, NOBODY);
    expect(undo).toThrow(/why-backup-owner/);
  });
});

describe.skipIf(process.platform === 'win32')('a settings file is changed only where nobody else is harmed', () => {
  it('not when it has a second name', () => {
    linkSync(prefs, join(folder, 'profile', 'other'));
    expect(() => change()).toThrow(/file-problem-several-names/);
    expect(readdirSync(join(folder, 'profile')).sort()).toEqual(['other', 'prefs.js']);
  });

  it('and gives nobody the rights of its owner', () => {
    chmodSync(prefs, 0o4755);
    change();
    expect(statSync(prefs).mode & 0o7777).toBe(0o755);
  });
});

it.runIf(isRoot && canRunUnprivileged)('nobody takes over the file of another user by changing it', () => {
  cpSync(fixturePath('thunderbird/bad/fresh/prefs.js'), prefs);
  chmodSync(prefs, 0o644);
  chmodSync(join(folder, 'profile'), 0o777);
  const { code, stderr } = runUnprivileged(['fix', '--yes', join(folder, 'profile')]);
  expect(stderr).toContain('it belongs to another user, and would become yours');
  expect(code).toBe(2);
  expect(readdirSync(join(folder, 'profile'))).toEqual(['prefs.js']);
});

describe.runIf(isRoot)('root in the folder of another user', () => {
  it('changes a file with the rights of that user, who keeps it', () => {
    giveAway();
    change();
    expect(readFileSync(prefs, 'utf8')).toBe(line(1));
    for (const name of readdirSync(join(folder, 'profile'))) {
      expect(lstatSync(join(folder, 'profile', name))).toMatchObject({ uid: NOBODY, gid: NOBODY });
    }
    expect([process.geteuid?.(), process.getegid?.()]).toEqual([0, process.getgid?.()]);
  });

  it('and puts it back', () => {
    giveAway();
    change();
    writeChanges(undo(), WORLD);
    expect(readFileSync(prefs, 'utf8')).toBe(line(5));
  });

  it.each(['secret', 'profile/../secret'])('reads nothing for them behind a link to %s', (target) => {
    rmSync(prefs);
    symlinkSync(join(folder, target), prefs);
    writeFileSync(secret, line(5), { mode: 0o600 });
    giveAway();
    expect(() => change()).toThrow(/plan-cannot-|plan-not-written/);
    expect(readFileSync(secret, 'utf8')).toBe(line(5));
  });

  it('does not write for them through a linked folder', () => {
    mkdirSync(join(folder, 'of-root'));
    const theirs = put('of-root/prefs.js', line(5), 0o644);
    rmSync(join(folder, 'profile'), { recursive: true });
    mkdirSync(join(folder, 'profile'));
    symlinkSync(join(folder, 'of-root'), join(folder, 'profile', 'in'));
    giveAway();
    expect(() => change(join(folder, 'profile', 'in', 'prefs.js'))).toThrow(/why-permission|file-problem-forbidden/);
    expect(readFileSync(theirs, 'utf8')).toBe(line(5));
    expect(readdirSync(join(folder, 'of-root'))).toEqual(['prefs.js']);
  });

  it('does not lend them a group of its own', () => {
    // Readable for the groups of root, and for nobody else.
    put('group-secret', line(5), 0o640);
    rmSync(prefs);
    symlinkSync(join(folder, 'group-secret'), prefs);
    giveAway();
    expect(() => change()).toThrow(/plan-cannot-|plan-not-written/);
  });

  it('refuses a folder that everybody can write to, and a file two users can exchange', () => {
    chmodSync(join(folder, 'profile'), 0o777);
    expect(() => change()).toThrow(/plan-as-root .*why-open-folder/);
    chmodSync(join(folder, 'profile'), 0o755);
    chownSync(folder, 1234, 1234);
    giveAway();
    expect(() => change()).toThrow(/plan-as-root .*why-several-users/);
    expect(readFileSync(prefs, 'utf8')).toBe(line(5));
  });

  it('keeps a file of theirs in a folder of its own as it is', () => {
    chownSync(prefs, NOBODY, NOBODY);
    change();
    expect(statSync(prefs)).toMatchObject({ uid: NOBODY, gid: NOBODY });
  });
});

// POSIX ACLs are extended attributes; Python can set one without the package acl.
const acl = spawnSync('python3', ['--version']).status === 0;
it.runIf(isRoot && acl && process.platform === 'linux')(
  'gives a group nothing that an access control list kept from it',
  () => {
    // user::rw-, user:nobody:r--, group::---, mask::r--, other::---: the mask is what the mode shows for the group.
    const list = '0200000001000600ffffffff02000400feff000004000000ffffffff10000400ffffffff20000000ffffffff';
    const set = `import os,sys; os.setxattr(sys.argv[1], 'system.posix_acl_access', bytes.fromhex('${list}'))`;
    if (spawnSync('python3', ['-c', set, prefs]).status !== 0) return;
    expect(statSync(prefs).mode & 0o777).toBe(0o640);
    change();
    expect(statSync(prefs).mode & 0o777).toBe(0o600);
  },
);
