import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { PrintedMessage } from '../../../src/base/message.ts';
import type { Files } from '../../../src/model/files.ts';
import type { PrintedFinding } from '../../../src/model/finding.ts';
import type { Report } from '../../../src/model/report.ts';
import { english } from '../../../src/words/english.ts';
import { say } from '../../../src/words/say.ts';
import { fixture, fixturePath } from '../../programs/fixture.ts';
import { type Finished, runBinary } from '../../support/binary.ts';
import { canRunUnprivileged, runUnprivileged } from '../../support/nobody.ts';

let folder: string;
let good: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'imap-doctor-bad-'));
  good = join(folder, 'good', 'prefs.js');
  mkdirSync(dirname(good));
  cpSync(fixturePath('thunderbird/ok/one-connection/prefs.js'), good);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function put(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
}

function sparse(name: string, head: string, bytes: number): string {
  const path = put(name, head);
  truncateSync(path, bytes);
  return path;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: what no line may hold
const CONTROL = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/;

function filesIn(stdout: string): Files {
  const { facts } = JSON.parse(stdout) as Report;
  return (facts.files as { value: Files }).value;
}

/** What is said about a file its own program refuses: one finding, nothing on stderr; the good file was judged. */
function refusalIn(stdout: string): PrintedMessage {
  const { findings } = JSON.parse(stdout) as { readonly findings: readonly PrintedFinding[] };
  const refused = findings.filter(({ ruleId }) => ruleId === 'settings/refused');
  expect(refused).toMatchObject([{ severity: 'error', at: { file: expect.any(String) } }]);
  expect(filesIn(stdout)).toMatchObject({ read: expect.arrayContaining([good]), unread: [] });
  const [{ messageId, args, message }] = refused as [PrintedFinding];
  return { id: messageId ?? '', args, text: message };
}

/** What is said about the file, after checking that it is one line, that the good file was judged, and the exit code. */
function saidAbout({ code, stdout, stderr }: Pick<Finished, 'code' | 'stdout' | 'stderr'>): PrintedMessage {
  expect(stderr).not.toMatch(CONTROL);
  if (stderr === '') {
    expect(code).toBe(1);
    return refusalIn(stdout);
  }
  const lines = stderr.split('\n').filter((line) => line.startsWith('imap-doctor: '));
  expect(lines).toHaveLength(1);
  // With the line at most one more, what to do; and the end of the last line.
  expect(stderr.split('\n').length).toBeLessThanOrEqual(3);
  const { read, unread } = filesIn(stdout);
  expect(read).toEqual([good]);
  const [{ because }, ...more] = unread as unknown as readonly [{ readonly because: PrintedMessage }];
  expect([because, ...more].map(({ text }) => `imap-doctor: ${text}`)).toEqual(lines);
  expect(code).toBe(2);
  return because;
}

const profile = fixture('ios/ok/iphone.mobileconfig');
const xml = (body: string, doctype = ''): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${doctype}<plist version="1.0">${body}</plist>\n`;
const laughs = Array.from({ length: 10 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join('\n');

const rubbish = Buffer.from(Array.from({ length: 5000 }, (_, i) => (i * 7919 + (i >> 3)) % 256));
const DEEP = 10_000;
const HUGE = 100 * 2 ** 20;

/** What is made, what is said about it, and how that shows the file. */
const cases: { readonly [name: string]: readonly [make: () => string, id: string, shown: RegExp] } = {
  'a truncated profile': [
    () => put('cut.mobileconfig', profile.subarray(0, 900)),
    'xml-invalid',
    /cut\.mobileconfig, line \d+, column \d+/,
  ],
  'a truncated signed profile': [
    () => put('cut.mobileconfig', fixture('ios/ok/signed-der.mobileconfig').subarray(0, 700)),
    'ios-envelope',
    /cut\.mobileconfig/,
  ],
  'a truncated binary profile': [
    () => put('cut.mobileconfig', fixture('ios/ok/binary.mobileconfig').subarray(0, 300)),
    'plist-invalid',
    /cut\.mobileconfig/,
  ],
  'a profile that is not UTF-8': [
    () => put('latin1.mobileconfig', Buffer.from(Buffer.from(profile).toString().replace('Jo', 'J\u00f6'), 'latin1')),
    'file-not-utf8',
    /latin1\.mobileconfig/,
  ],
  'rubbish called prefs.js': [() => put('p/prefs.js', rubbish), 'thunderbird-not-settings', /prefs\.js/],
  'rubbish called mobileconfig': [() => put('x.mobileconfig', rubbish), 'file-not-utf8', /x\.mobileconfig/],
  'rubbish by any other name': [() => put('rubbish', rubbish), 'file-unknown', /rubbish/],
  zeros: [() => put('p/prefs.js', new Uint8Array(5000)), 'thunderbird-not-settings', /prefs\.js/],
  '100 MB of preferences': [
    () => sparse('p/prefs.js', 'user_pref("a", 1);\n', HUGE),
    'file-too-large',
    /prefs\.js .* 32 MB/,
  ],
  '100 MB of profile': [() => sparse('x.mobileconfig', xml(''), HUGE), 'file-too-large', /x\.mobileconfig .* 32 MB/],
  '30 MB without a statement': [
    () => put('p/prefs.js', '('.repeat(30 * 2 ** 20)),
    'thunderbird-not-settings-because',
    /line 1:/,
  ],
  'a profile of 10,000 levels': [
    () => put('d.mobileconfig', xml('<array>'.repeat(DEEP) + '</array>'.repeat(DEEP))),
    'xml-invalid',
    /d\.mobileconfig, line \d+, column \d+: .* deep/,
  ],
  'JSON of 10,000 levels': [
    () => put('d.json', `${'{"a":['.repeat(DEEP)}${']}'.repeat(DEEP)}`),
    'file-unknown',
    /d\.json/,
  ],
  'a billion laughs': [
    () => put('l.mobileconfig', xml('<string>&l10;</string>', `<!DOCTYPE plist [<!ENTITY l0 "ha">${laughs}]>\n`)),
    'xml-invalid',
    /l\.mobileconfig, line 2, .*DOCTYPE/,
  ],
  'an empty file': [() => put('p/prefs.js', ''), 'file-foreign', /prefs\.js/],
  'UTF-16': [() => put('p/prefs.js', Buffer.from('\ufeffuser_pref("a", 1);', 'utf16le')), 'file-foreign', /UTF-16/],
  'something else altogether': [() => put('letter.txt', 'Dear support,\n'), 'file-unknown', /letter\.txt/],
  'an empty folder': [() => dirname(put('empty/.keep', '')), 'folder-no-settings', /empty/],
  'a missing file': [() => join(folder, 'none.js'), 'file-missing', /none\.js/],
};

const posix: typeof cases = {
  'a name with control characters': [
    () => put('a\u001b]0;title\u0007b\u001b[31mc\nd\u009be\u202ef.mobileconfig', '<plist>'),
    'xml-invalid',
    /\/abc d ef\.mobileconfig, line 1/,
  ],
  'a dangling link': [() => link('nowhere', 'prefs.js'), 'file-dangling', /prefs\.js/],
  'a link to itself': [() => link('prefs.js', 'prefs.js'), 'file-dangling', /prefs\.js/],
  'a pipe': [() => pipe('p/prefs.js'), 'file-not-plain', /prefs\.js/],
  'a folder with a pipe': [() => dirname(pipe('p/prefs.js')), 'file-not-plain', /prefs\.js/],
  'an endless device': [() => '/dev/zero', 'file-not-plain', /\/dev\/zero/],
  'a link to an endless device': [() => link('/dev/zero', 'prefs.js'), 'file-not-plain', /prefs\.js/],
  'a file of the kernel': [() => '/proc/self/pagemap', 'file-unreadable', /\/proc\/self\/pagemap/],
};

function link(to: string, name: string): string {
  const path = join(folder, name);
  symlinkSync(to, path);
  return path;
}

function pipe(name: string): string {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  execFileSync('mkfifo', [path]);
  return path;
}

const here = process.platform === 'win32' ? cases : { ...cases, ...posix };

describe('one clear line, and the other file is judged', () => {
  test.each(Object.entries(here))('%s', async (_name, [make, id, shown]) => {
    const { text, ...said } = saidAbout(await runBinary(['lint', make(), good, '--format', 'json']));
    expect(said).toMatchObject({ id });
    expect(text).toMatch(shown);
  });

  test('a socket', async () => {
    const server = createServer().listen(join(folder, 'prefs.js'));
    try {
      const ran = await runBinary(['lint', join(folder, 'prefs.js'), good, '--format', 'json']);
      expect(saidAbout(ran)).toMatchObject({ id: 'file-not-plain' });
    } finally {
      server.close();
    }
  });
});

test('an external entity is not fetched', async () => {
  const secret = put('secret.txt', 'canary-4711');
  const doctype = `<!DOCTYPE plist [<!ENTITY x SYSTEM "file://${secret}">]>\n`;
  const path = put('x.mobileconfig', xml('<string>&x;</string>', doctype));
  const ran = await runBinary(['lint', path, good, '--format', 'json']);
  expect(saidAbout(ran).args).toMatchObject({ because: say('xml-declaration-inside') });
  expect(ran.stdout + ran.stderr).not.toContain('canary');
});

test('a truncated prefs.js is judged by what is left of it', async () => {
  const bytes = Buffer.from(fixture('thunderbird/bad/several/prefs.js'));
  const path = put('cut/prefs.js', bytes.subarray(0, bytes.indexOf('mail.server.server1.use_idle') + 20));
  const { code, stdout, stderr } = await runBinary(['lint', path, '--format', 'json']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const { findings } = JSON.parse(stdout) as Report;
  expect(findings.map(({ ruleId }) => ruleId)).toContain('connections/too-many');
  expect(findings.map(({ ruleId }) => ruleId)).not.toContain('idle/off');
});

test('invalid UTF-8 in a prefs.js spoils nothing else', async () => {
  const text = Buffer.from(fixture('thunderbird/bad/fresh/prefs.js')).toString('latin1');
  const bytes = Buffer.from(`user_pref("mail.server.server1.name", "J\xf6\xff\xc3");\n${text}`, 'latin1');
  const { code, stdout } = await runBinary(['lint', put('l/prefs.js', bytes)]);
  expect(code).toBe(0);
  expect(stdout).toContain('connections/too-many');
  expect(stdout).not.toMatch(CONTROL);
});

test('nothing that was named can be read: exit code 2, no report, and every file has its line', async () => {
  const paths = [put('a.txt', 'a'), put('b.txt', ''), join(folder, 'c')];
  const { code, stdout, stderr } = await runBinary(['lint', ...paths]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr.match(/^imap-doctor: /gm)).toHaveLength(3);
});

test('the JSON report is JSON all the same', async () => {
  const { code, stdout } = await runBinary(['lint', join(folder, 'none'), '--format', 'json']);
  expect(code).toBe(2);
  expect(filesIn(stdout)).toMatchObject({ read: [], unread: [{ file: join(folder, 'none') }] });
});

describe.skipIf(!canRunUnprivileged)('without permission', () => {
  beforeEach(() => chmodSync(folder, 0o755));

  test('a folder inside a folder has its line, the rest is judged', () => {
    const locked = dirname(put('locked/prefs.js', 'user_pref("a", 1);'));
    chmodSync(locked, 0);
    const ran = runUnprivileged(['lint', folder, '--format', 'json']);
    chmodSync(locked, 0o755);
    expect(saidAbout(ran)).toMatchObject(say('file-forbidden', { file: locked }));
  });

  test('a file and a folder that were named', () => {
    const file = put('locked.mobileconfig', profile);
    chmodSync(file, 0);
    expect(saidAbout(runUnprivileged(['lint', file, good, '--format', 'json']))).toMatchObject(
      say('file-forbidden', { file }),
    );
    const locked = dirname(put('locked/prefs.js', 'user_pref("a", 1);'));
    chmodSync(locked, 0);
    const { code, stderr } = runUnprivileged(['lint', locked]);
    chmodSync(locked, 0o755);
    expect({ code, line: stderr.split('\n')[0] }).toEqual({
      code: 2,
      line: `imap-doctor: ${english.say('file-forbidden', { file: locked })}`,
    });
  });
});
