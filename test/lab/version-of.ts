import { execFileSync } from 'node:child_process';

/** `Mozilla Thunderbird 153.8.0esr` → `153.8.0esr`. */
export function versionOf(program: string): string {
  const said = execFileSync(program, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  return /\d+(?:\.\d+)+\w*/.exec(said)?.[0] ?? said.trim();
}
