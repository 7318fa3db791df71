import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { shellOf, shellOption, shellPath, shellWord } from '../../src/base/shell.ts';

describe.skipIf(process.platform === 'win32')('a word a stranger chose', () => {
  test.each([
    'jo',
    'jo@example.org',
    'jo;touch$IFS-OWNED',
    '$(touch OWNED)',
    '`touch OWNED`',
    'a b  c',
    "it's",
    '"',
    '\\',
    '!!',
    '~root',
    '*',
    '{a,b}',
    '#x',
    '%s',
    '',
    '&& rm',
    'é',
  ])('%j is itself in a shell', (text) => {
    for (const shell of ['sh', 'bash']) {
      const said = execFileSync(shell, ['-c', `printf %s ${shellWord(text, 'sh')}`], { encoding: 'utf8' });
      expect(said).toBe(text);
    }
  });

  test('is one line, whatever is in it', () => {
    expect(shellWord('a\nb\u001b[31m\u202ec', 'sh')).toBe("'a bc'");
  });

  test('does not begin an option', () => {
    expect(shellPath('-rf', 'sh')).toBe('./-rf');
    expect(shellPath('--config=x y', 'sh')).toBe("'./--config=x y'");
    expect(shellOption('--user', '-x', 'sh')).toBe("--user='-x'");
    expect(shellOption('--user', 'jo', 'sh')).toBe('--user jo');
  });

  test('means the same in both shells of Windows, where that can be', () => {
    for (const shell of ['cmd', 'powershell'] as const) {
      expect(shellWord('C:\\Users\\jo\\prefs.js', shell)).toBe('C:\\Users\\jo\\prefs.js');
      expect(shellWord('C:\\My Files\\p', shell)).toBe('"C:\\My Files\\p"');
      expect(shellWord('C:\\My Files\\', shell)).toBe('"C:\\My Files\\\\"');
    }
  });

  test('is harmless in each shell of Windows', () => {
    expect(shellWord('jo$(calc)"&%PATH%`x`', 'cmd')).toBe('"jo$(calc)?&?PATH?`x`"');
    expect(shellWord('jo$(calc)"&%PATH%`x`', 'powershell')).toBe("'jo$(calc)?&%PATH%`x`'");
    expect(shellWord("it's $x", 'powershell')).toBe("'it''s $x'");
  });
});

test('the shell somebody reads our output in', () => {
  const system = 'C:\\Windows\\system32\\WindowsPowerShell\\v1.0\\Modules';
  expect(shellOf('linux', { PSModulePath: system })).toBe('sh');
  expect(shellOf('win32', {})).toBe('cmd');
  expect(shellOf('win32', { PSModulePath: `C:\\Program Files\\WindowsPowerShell\\Modules;${system}` })).toBe('cmd');
  const own = 'C:\\Users\\jo\\Documents\\WindowsPowerShell\\Modules;C:\\Program Files\\WindowsPowerShell\\Modules';
  expect(shellOf('win32', { PSModulePath: `${own};${system}` })).toBe('powershell');
  expect(shellOf('win32', { PSModulePath: own.replaceAll('Windows', '') })).toBe('powershell');
});
