import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixturePath } from '../programs/fixture.ts';
import { runBinary } from '../support/binary.ts';

const CANARY = 'zqx7-canary-Wort';
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'imap-doctor-apple-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The profile with a password, which is the canary now, in every place a password can stand. */
function withCanary(change: (text: string) => string = (text) => text): string {
  const text = readFileSync(fixturePath('ios/bad/iphone-not-encrypted.mobileconfig'), 'utf8');
  const sung = text.replace(/(<key>(?:Incoming|Outgoing)Password<\/key>\s*<string>)[^<]*/g, `$1${CANARY}`);
  expect(sung).toContain(CANARY);
  const path = join(folder, 'mail.mobileconfig');
  writeFileSync(path, change(sung));
  return path;
}

async function lint(path: string): Promise<string> {
  const runs = [
    ['lint', path, '-v'],
    ['lint', path, '--format', 'json'],
  ].map((args) => runBinary(args));
  return (await Promise.all(runs)).map(({ stdout, stderr }) => stdout + stderr).join('\n');
}

describe('a password in a profile', () => {
  it('is told and never shown', async () => {
    const output = await lint(withCanary());
    expect(output).toContain('profile/holds-password');
    expect(output).not.toContain(CANARY);
  });

  it.each<[string, (text: string) => string]>([
    ['cut off in the middle of it', (text) => text.slice(0, text.indexOf(CANARY) + CANARY.length)],
    ['with a bare tag in it', (text) => text.replaceAll(CANARY, `a<${CANARY}>b`)],
    ['with a bare & in it', (text) => text.replaceAll(CANARY, `a&${CANARY};b`)],
    ['with an attribute in it', (text) => text.replaceAll(`<string>${CANARY}`, `<string ${CANARY}>x`)],
    ['as another kind of value', (text) => text.replaceAll(`<string>${CANARY}</string>`, `<data>${CANARY}</data>`)],
    ['in a list', (text) => text.replaceAll(`<string>${CANARY}</string>`, `<array><string>${CANARY}</string></array>`)],
  ])('is not shown from a damaged file: %s', async (_name, change) => {
    expect(await lint(withCanary(change))).not.toContain(CANARY);
  });

  it('is not shown from a binary list', async () => {
    const path = withCanary();
    const script =
      'import plistlib,sys; p=sys.argv[1]; d=plistlib.load(open(p,"rb")); plistlib.dump(d,open(p,"wb"),fmt=plistlib.FMT_BINARY)';
    if (!ran('python3', ['-c', script, path])) return;
    expect(readFileSync(path).includes(CANARY)).toBe(true);
    const output = await lint(path);
    expect(output).toContain('profile/holds-password');
    expect(output).not.toContain(CANARY);
  });
});

/** False where the program is not installed. */
function ran(program: string, args: readonly string[]): boolean {
  try {
    execFileSync(program, args, { stdio: 'ignore' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
    throw error;
  }
}

describe('lint', () => {
  it('gives 0 for an encrypted profile, and says why there is nothing to see', async () => {
    const { code, stdout } = await runBinary(['lint', fixturePath('ios/ok/encrypted-signed.mobileconfig')]);
    expect(code).toBe(0);
    expect(stdout).toContain('cannot be read without the device’s key');
    expect(stdout.replace(/\s+/g, ' ')).toContain('signed by Profiles of example.org; the signature was not verified');
  });

  it('never says of a declaration that encryption is off', async () => {
    const { stdout } = await runBinary(['lint', fixturePath('ios/bad/declaration.json'), '--format', 'json']);
    const ids = (JSON.parse(stdout) as { findings: { ruleId: string }[] }).findings.map(({ ruleId }) => ruleId);
    expect(ids).toContain('profile/required-key-missing');
    expect(ids.filter((id) => id.startsWith('profile/ssl'))).toEqual([]);
  });

  it('names line and column of XML that is not well-formed', async () => {
    const { code, stdout } = await runBinary(['lint', fixturePath('ios/bad/not-well-formed.mobileconfig')]);
    expect(code).toBe(1);
    expect(stdout).toMatch(/not-well-formed\.mobileconfig, line 13, column 23/);
  });
});
