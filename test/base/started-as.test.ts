import { expect, test } from 'vitest';
import { startedAs } from '../../src/base/started-as.ts';

const unix = { env: {}, platform: 'linux', cwd: '/home/jo/imap-doctor' } as const;

test.each([
  ['installed, through the link npm makes', '/usr/local/bin/imap-doctor', {}, 'imap-doctor'],
  ['npx', '/home/jo/.npm/_npx/1234/node_modules/.bin/imap-doctor', { npm_command: 'exec' }, 'npx imap-doctor'],
  ['in a clone', '/home/jo/imap-doctor/bin/imap-doctor.js', {}, 'node bin/imap-doctor.js'],
  [
    'an npm script in a clone',
    '/home/jo/imap-doctor/bin/imap-doctor.js',
    { npm_command: 'run-script' },
    'node bin/imap-doctor.js',
  ],
  ['from another folder', '/srv/my tools/bin/imap-doctor.js', {}, "node '/srv/my tools/bin/imap-doctor.js'"],
  ['without Node.js’s own file', undefined, {}, 'imap-doctor'],
])('%s', (_name, script, env, expected) => {
  expect(startedAs({ ...unix, script, env }, 'sh')).toBe(expected);
});

test('installed on Windows, where the command names the file', () => {
  const script = 'C:\\Users\\jo\\AppData\\Roaming\\npm\\node_modules\\imap-doctor\\bin\\imap-doctor.js';
  expect(startedAs({ script, env: {}, platform: 'win32', cwd: 'C:\\' }, 'cmd')).toBe('imap-doctor');
});
