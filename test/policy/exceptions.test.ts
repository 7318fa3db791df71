/** Exceptions in comments of the files themselves, and those nobody needs. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lintPaths } from '../../src/engine/lint.ts';
import { loadPolicy } from '../../src/policy/load.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'imap-doctor-exceptions-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const UNUSED = 'settings/ignore-without-effect';
const TOO_MANY = 'user_pref("mail.server.default.max_cached_connections", 10);';

async function judged(files: { readonly [name: string]: string }): Promise<{ found: string[]; ignored: string[] }> {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(root, name), text);
  const paths = Object.keys(files).filter((name) => name !== 'imap-doctor.json');
  const flags = files['imap-doctor.json'] === undefined ? {} : { config: join(root, 'imap-doctor.json') };
  const { report } = await lintPaths(
    paths.map((name) => join(root, name)),
    { policy: await loadPolicy(flags, root) },
  );
  return {
    found: report.findings.map(
      ({ ruleId, severity, at }) => `${severity} ${ruleId} ${at?.file.slice(root.length + 1)}:${at?.line}`,
    ),
    ignored: report.ignored.map(({ ruleId, reason }) => `${ruleId}: ${reason}`),
  };
}

test('a comment with a reason hides the finding of its line, and is counted with its reason', async () => {
  expect(await judged({ 'user.js': `// imap-doctor: ignore connections/too-many it fits\n${TOO_MANY}\n` })).toEqual({
    found: [],
    ignored: ['connections/too-many: it fits'],
  });
  expect(
    (await judged({ 'user.js': `${TOO_MANY} // imap-doctor: ignore connections/too-many it fits\n` })).found,
  ).toEqual([]);
});

test('without a reason it hides nothing, and that is said', async () => {
  const { found, ignored } = await judged({ 'user.js': `// imap-doctor: ignore connections/too-many\n${TOO_MANY}\n` });
  expect(found).toEqual([`warning ${UNUSED} user.js:1`, 'warning connections/too-many user.js:2']);
  expect(ignored).toEqual([]);
});

test('a comment about another line or rule hides nothing, and that is said', async () => {
  const other = await judged({ 'user.js': `${TOO_MANY}\n// imap-doctor: ignore connections/too-many below\n` });
  expect(other.found).toEqual(['warning connections/too-many user.js:1', `info ${UNUSED} user.js:2`]);
});

test('in offlineimap, mbsync and XML files, too', async () => {
  const rc =
    'IMAPAccount w\n# imap-doctor: ignore-file tls/off a tunnel\nHost mail.example.org\nUser jo\nTLSType None\n';
  expect(await judged({ mbsyncrc: rc })).toEqual({ found: [], ignored: ['tls/off: a tunnel'] });
});

test('an entry of imap-doctor.json that matches nothing is reported, where its files were looked at', async () => {
  const entries = [
    { rule: 'connections/too-many', reason: 'used' },
    { rule: 'idle/off', reason: 'not needed' },
    { rule: 'idle/off', file: 'elsewhere/**', reason: 'not looked at' },
    { rule: 'polling/off', file: 'user.js', reason: 'not needed' },
  ];
  const { found } = await judged({
    'imap-doctor.json': JSON.stringify({ ignore: entries }),
    'user.js': `${TOO_MANY}\n`,
  });
  expect(found).toEqual([`info ${UNUSED} imap-doctor.json:null`, `info ${UNUSED} imap-doctor.json:null`]);
});

test('the rule about exceptions can be switched off, or made an error', async () => {
  const settings = (severity: string): string =>
    JSON.stringify({ rules: { [UNUSED]: severity }, ignore: [{ rule: 'idle/off', reason: 'x' }] });
  const fine = 'user_pref("mail.server.default.max_cached_connections", -1);\n';
  expect((await judged({ 'imap-doctor.json': settings('off'), 'user.js': fine })).found).toEqual([]);
  expect((await judged({ 'imap-doctor.json': settings('error'), 'user.js': fine })).found).toEqual([
    `error ${UNUSED} imap-doctor.json:null`,
  ]);
});
