import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { shellOption, shellPath, shellWord } from '../../src/base/shell.ts';

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
      const said = execFileSync(shell, ['-c', `printf %s ${shellWord(text, 'linux')}`], { encoding: 'utf8' });
      expect(said).toBe(text);
    }
  });

  test('is one line, whatever is in it', () => {
    expect(shellWord('a\nb\u001b[31m\u202ec', 'linux')).toBe("'a bc'");
  });

  test('does not begin an option', () => {
    expect(shellPath('-rf', 'linux')).toBe('./-rf');
    expect(shellPath('--config=x y', 'linux')).toBe("'./--config=x y'");
    expect(shellOption('--user', '-x', 'linux')).toBe("--user='-x'");
    expect(shellOption('--user', 'jo', 'linux')).toBe('--user jo');
  });

  test('is harmless in both shells of Windows', () => {
    expect(shellWord('C:\\Users\\jo\\prefs.js', 'win32')).toBe('C:\\Users\\jo\\prefs.js');
    expect(shellWord('C:\\My Files\\p', 'win32')).toBe('"C:\\My Files\\p"');
    expect(shellWord('jo$(calc)"&%PATH%`x`', 'win32')).toBe('"jo?(calc)?&?PATH??x?"');
  });
});
