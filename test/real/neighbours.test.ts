/** The fixtures, read by the programs they are for: they must take them, and say what our readers say. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readConfig } from '../../src/programs/formats.ts';
import { fixturePath } from '../programs/fixture.ts';
import { scrubbed } from '../support/binary.ts';
import { describeWith } from '../support/require.ts';

let home: string;
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'imap-doctor-neighbours-'));
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

const run = (program: string, args: readonly string[], env: Record<string, string> = {}): string => {
  const { stdout, stderr } = spawnSync(program, args, {
    env: scrubbed({ HOME: home }, env),
    encoding: 'utf8',
    timeout: 20_000,
  });
  return stdout + stderr;
};

describeWith('neomutt', 'neomutt', () => {
  test.each(['neomutt/ok/neomuttrc', 'mutt/bad/muttrc'])('%s', async (name) => {
    const dump = run('neomutt', ['-F', fixturePath(name), '-D']);
    const set = (variable: string): string | undefined => new RegExp(`^set ${variable} = (.*)$`, 'm').exec(dump)?.[1];
    const [account] = await readConfig(fixturePath(name));
    expect(set('folder')).toContain(account?.host);
    expect(set('imap_idle')).toBe(account?.settings.idle.value ? 'yes' : 'no');
    expect(Number(set('mail_check')) / 60).toBe(account?.settings.pollMinutes.value);
    expect(set('ssl_force_tls')).toBe(account?.security === 'none' ? 'no' : 'yes');
  });
});

describeWith('mbsync', 'mbsync', () => {
  test.each(['mbsync/ok/mail.mbsyncrc', 'mbsync/bad/plain-text.mbsyncrc'])('%s', async (name) => {
    const [account] = await readConfig(fixturePath(name));
    const said = run('mbsync', ['-V', '-c', fixturePath(name), '-a']);
    // The names do not exist: it gets as far as looking the server up, so it took every line of the file.
    expect(said).toContain(`Resolving ${account?.host}`);
    expect(said).not.toMatch(/keyword|\.mbsyncrc:\d+/);
  });
});

/** Asks offlineimap's own classes, without a connection. */
const ASK = `
import json, sys
from offlineimap.CustomConfig import CustomConfigParser
from offlineimap.localeval import LocalEval
from offlineimap.repository.IMAP import IMAPRepository
config = CustomConfigParser()
config.read(sys.argv[1])
found = {}
for section in config.sections():
    if section.startswith('Repository ') and config.get(section, 'type') == 'IMAP':
        repository = IMAPRepository.__new__(IMAPRepository)
        repository.name, repository.config, repository.localeval = section[11:], config, LocalEval(None)
        repository.idlefolders, repository._host = None, None
        repository.getsection = lambda section=section: section
        found[section[11:]] = [repository.gethost(), repository.getssl(), repository.getmaxconnections(),
            len(repository.getidlefolders()), repository.getkeepalive()]
print(json.dumps(found))
`;

describeWith('offlineimap', 'offlineimap', () => {
  test.each([
    'offlineimap/ok/offlineimap.offlineimaprc',
    'offlineimap/bad/offlineimap.offlineimaprc',
  ])('%s', async (name) => {
    const env = { PYTHONPATH: '/usr/share/offlineimap3', PYTHONWARNINGS: 'ignore', PYTHONDONTWRITEBYTECODE: '1' };
    const said = run('/usr/bin/python3', ['-c', ASK, fixturePath(name)], env);
    const theirs = JSON.parse(said.slice(said.indexOf('{'))) as Record<string, unknown[]>;
    for (const { account, host, security, settings } of await readConfig(fixturePath(name))) {
      const keepalive = (settings.idleRefreshMinutes?.value ?? 0) * 60;
      const ours = [host, security === 'tls', settings.maxConnections.value, settings.pushFolders?.value, keepalive];
      expect(theirs[account]).toEqual(ours);
    }
  });
});
