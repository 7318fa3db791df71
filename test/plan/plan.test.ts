import {
  chmodSync,
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
import { Interrupted, UserError } from '../../src/base/errors.ts';
import type { Edit, Finding } from '../../src/model/finding.ts';
import { freeStamp, newest, stampsOf } from '../../src/plan/backup.ts';
import { planChanges, type Written, writeChanges } from '../../src/plan/index.ts';
import { undoChanges } from '../../src/plan/undo.ts';
import { say } from '../../src/words/say.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'imap-doctor-plan-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const KEY = 'mail.server.server1.max_cached_connections';
const line = (value: unknown): string => `user_pref("${KEY}", ${JSON.stringify(value)});\n`;
const NOW = new Date('2026-11-22T13:05:01Z');

function put(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

function finding(edits: readonly Edit[], safety: 'safe' | 'review' = 'safe', ruleId = 'a/rule'): Finding {
  const remedy = { text: '', steps: [], edits, safety };
  return { ruleId, severity: 'warning', message: '', evidence: [], at: null, remedy, subject: null, fingerprint: '' };
}

const to = (file: string, value: number, from: Edit['from'] = 5): Edit => ({ file, key: KEY, from, to: value });

function plan(...findings: readonly Finding[]) {
  return planChanges(findings, { all: false });
}

function carryOut(changes: ReturnType<typeof plan>['changes'], interrupt = new AbortController().signal): Written[] {
  const done: Written[] = [];
  writeChanges(changes, { platform: 'linux', interrupt, now: NOW, written: (file) => done.push(file) });
  return done;
}

describe('planChanges', () => {
  it('makes an edit once that two rules ask for', () => {
    const file = put('prefs.js', line(5));
    const { changes } = plan(finding([to(file, 1)]), finding([to(file, 1)], 'safe', 'b/rule'));
    expect(changes.map(({ after }) => String(after))).toEqual([line(1)]);
  });

  it('refuses two values for one key', () => {
    const file = put('prefs.js', line(5));
    expect(() => plan(finding([to(file, 1)]), finding([to(file, 2)], 'safe', 'b/rule'))).toThrow(
      /plan-conflict .*"ruleId":"a\/rule","value":"1","otherRule":"b\/rule","otherValue":"2"/,
    );
  });

  it('leaves out what has to be reviewed, and counts it', () => {
    const file = put('prefs.js', line(5));
    const review = finding([to(file, 1)], 'review');
    expect(plan(review)).toEqual({ changes: [], left: 1 });
    expect(planChanges([review], { all: true })).toMatchObject({ changes: [{ file }], left: 0 });
  });

  it('refuses a file that changed since, one in a format that is not written, and one file under two names', () => {
    const file = put('prefs.js', line(7));
    expect(() => plan(finding([to(file, 1)]))).toThrow(
      expect.objectContaining({ text: say('edit-outdated-value', { file, key: KEY, now: '7', before: '5' }) }),
    );
    const profile = put('a.mobileconfig', '<plist></plist>');
    expect(() => plan(finding([to(profile, 1)]))).toThrow(/plan-not-ours /);
    symlinkSync(file, join(folder, 'link.js'));
    expect(() => plan(finding([to(file, 1, 7), to(join(folder, 'link.js'), 1, 7)]))).toThrow(/plan-same-file /);
    rmSync(file);
    expect(() => plan(finding([to(file, 1)]))).toThrow(UserError);
  });

  it('plans nothing for what is already so', () => {
    expect(plan(finding([to(put('prefs.js', line(1)), 1)])).changes).toEqual([]);
  });
});

describe('writeChanges', () => {
  it('keeps the old file beside the new one, both with its mode, and leaves nothing else behind', () => {
    const file = put('prefs.js', `# é\r\n${line(5)}`);
    chmodSync(file, 0o640);
    const done = carryOut(plan(finding([to(file, 1)])).changes);
    const backup = join(folder, 'prefs.js.imap-doctor-20261122-130501.bak');
    expect(done).toEqual([{ file, backup }]);
    expect(readFileSync(file, 'utf8')).toBe(`# é\r\n${line(1)}`);
    expect(readFileSync(backup, 'utf8')).toBe(`# é\r\n${line(5)}`);
    for (const path of [file, backup]) expect(statSync(path).mode & 0o7777).toBe(0o640);
    expect(readdirSync(folder).sort()).toEqual(['prefs.js', 'prefs.js.imap-doctor-20261122-130501.bak']);
  });

  it('never overwrites a backup', () => {
    const file = put('prefs.js', line(5));
    carryOut(plan(finding([to(file, 1)])).changes);
    carryOut(plan(finding([to(file, 2, 1)])).changes);
    expect(stampsOf(file)).toEqual(['20261122-130501-2', '20261122-130501']);
    expect(readFileSync(`${file}.imap-doctor-20261122-130501.bak`, 'utf8')).toBe(line(5));
  });

  it('replaces the target of a symbolic link and leaves the link', () => {
    mkdirSync(join(folder, 'real'));
    const real = put('real/settings.js', line(5));
    const link = join(folder, 'prefs.js');
    symlinkSync('real/settings.js', link);
    carryOut(plan(finding([to(link, 1)])).changes);
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(readFileSync(real, 'utf8')).toBe(line(1));
    expect(stampsOf(real)).toHaveLength(1);
  });

  // Only root can give a file away.
  it.runIf(process.getuid?.() === 0)('keeps the owner', async () => {
    const { chownSync } = await import('node:fs');
    const file = put('prefs.js', line(5));
    chownSync(file, 1234, 2345);
    carryOut(plan(finding([to(file, 1)])).changes);
    for (const path of [file, `${file}.imap-doctor-20261122-130501.bak`]) {
      expect(statSync(path)).toMatchObject({ uid: 1234, gid: 2345 });
    }
  });

  it('writes nothing at all when one of the files changed after the plan', () => {
    const first = put('a.js', line(5));
    const second = put('b.js', line(5));
    const { changes } = plan(finding([to(first, 1), to(second, 1)]));
    writeFileSync(second, line(6));
    expect(() => carryOut(changes)).toThrow(/plan-changed-meanwhile .*b\.js/);
    expect(readFileSync(first, 'utf8')).toBe(line(5));
    expect(readdirSync(folder).sort()).toEqual(['a.js', 'b.js']);
  });

  it('says which files were changed when a later one fails, and leaves that one as it was', () => {
    const first = put('a.js', line(5));
    const second = put('b.js', line(5));
    const { changes } = plan(finding([to(first, 1), to(second, 1)]));
    const interrupt = new AbortController().signal;
    const spoil = () => writeFileSync(second, line(6));
    expect(() => writeChanges(changes, { platform: 'linux', interrupt, now: NOW, written: spoil })).toThrow(
      /plan-stopped-after .*plan-changed-meanwhile.*b\.js.*"changedFiles":\["[^"]*a\.js"\],"done":1,"all":2/,
    );
    expect(readFileSync(first, 'utf8')).toBe(line(1));
    expect(readFileSync(second, 'utf8')).toBe(line(6));
    expect(stampsOf(second)).toEqual([]);
  });

  it('stops between two files when it is interrupted', () => {
    const first = put('a.js', line(5));
    const second = put('b.js', line(5));
    const stop = new AbortController();
    const { changes } = plan(finding([to(first, 1), to(second, 1)]));
    const written = () => stop.abort();
    expect(() => writeChanges(changes, { platform: 'linux', interrupt: stop.signal, now: NOW, written })).toThrow(
      Interrupted,
    );
    expect(readFileSync(second, 'utf8')).toBe(line(5));
  });

  it('leaves nothing of its own behind when the backup cannot be made', () => {
    // The name of what is being written still fits (255 bytes), that of the backup is one too long.
    const name = `${'x'.repeat(221)}.js`;
    const file = put(name, line(5));
    const { changes } = plan(finding([to(file, 1)]));
    expect(() => carryOut(changes)).toThrow(UserError);
    expect(readdirSync(folder)).toEqual([name]);
    expect(readFileSync(file, 'utf8')).toBe(line(5));
  });

  it('goes around whatever has the name of a backup', () => {
    const file = put('prefs.js', line(5));
    symlinkSync(join(folder, 'nowhere'), `${file}.imap-doctor-20261122-130501.bak`);
    carryOut(plan(finding([to(file, 1)])).changes);
    expect(stampsOf(file)).toEqual(['20261122-130501-2', '20261122-130501']);
  });

  it('refuses while Thunderbird has the profile open', () => {
    const file = put('prefs.js', line(5));
    const { changes } = plan(finding([to(file, 1)]));
    symlinkSync(`127.0.0.1:+${process.pid}`, join(folder, 'lock'));
    expect(() => carryOut(changes)).toThrow(/plan-thunderbird-open /);
    expect(readFileSync(file, 'utf8')).toBe(line(5));
  });
});

describe('undoChanges', () => {
  it('puts back what both files of a profile were, and the second time what they had become', () => {
    const prefs = put('prefs.js', line(5));
    const user = put('user.js', line(5));
    carryOut(plan(finding([to(prefs, 1), to(user, 1)])).changes);
    for (const path of [folder, prefs, user]) expect(undoChanges([path], NOW)).toHaveLength(2);
    carryOut(undoChanges([folder], NOW));
    expect([prefs, user].map((path) => readFileSync(path, 'utf8'))).toEqual([line(5), line(5)]);
    carryOut(undoChanges([folder], NOW));
    expect([prefs, user].map((path) => readFileSync(path, 'utf8'))).toEqual([line(1), line(1)]);
  });

  it('puts back the newest run only', () => {
    const prefs = put('prefs.js', line(5));
    const user = put('user.js', line(5));
    carryOut(plan(finding([to(user, 1)])).changes);
    carryOut(plan(finding([to(prefs, 1)])).changes);
    carryOut(plan(finding([to(prefs, 2, 1)])).changes);
    expect(undoChanges([folder], NOW).map(({ file, after }) => [file, String(after)])).toEqual([[prefs, line(1)]]);
  });

  it('of several profiles puts back what the newest run changed, and that alone', () => {
    mkdirSync(join(folder, 'other'));
    const one = put('prefs.js', line(5));
    const other = put('other/prefs.js', line(5));
    carryOut(plan(finding([to(one, 1)])).changes);
    const { changes } = plan(finding([to(other, 1)]));
    const later = new Date(NOW.getTime() + 60_000);
    writeChanges(changes, {
      platform: 'linux',
      interrupt: new AbortController().signal,
      now: later,
      written: () => undefined,
    });
    expect(undoChanges([one, other], NOW).map(({ file }) => file)).toEqual([other]);
  });

  it('says that there is no backup, or no difference', () => {
    const prefs = put('prefs.js', line(5));
    expect(() => undoChanges([prefs], NOW)).toThrow('undo-no-backup ');
    expect(() => undoChanges([join(folder, 'none')], NOW)).toThrow('undo-no-backup ');
    put('prefs.js.imap-doctor-20261122-130501.bak', line(5));
    expect(() => undoChanges([prefs], NOW)).toThrow('undo-nothing-new ');
  });
});

describe('backups', () => {
  it('are ordered by time, then by number', () => {
    const stamps = ['20261122-130501', '20261122-130501-10', '20261122-130501-2', '20251231-235959', '20261122-130502'];
    expect(stamps.sort(newest)).toEqual([
      '20251231-235959',
      '20261122-130501',
      '20261122-130501-2',
      '20261122-130501-10',
      '20261122-130502',
    ]);
  });

  it('of several files bear one name', () => {
    const a = put('a.js', '');
    const b = put('b.js', '');
    put('b.js.imap-doctor-20261122-130501.bak', '');
    expect(freeStamp([a, b], NOW)).toBe('20261122-130501-2');
  });
});
