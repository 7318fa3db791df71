import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';

const { compile } = (await import(new URL('../../scripts/words.js', import.meta.url).href)) as {
  compile(root: string): { path: string; text: string }[];
};

let root = '';
afterEach(() => rmSync(root, { recursive: true, force: true }));

function compiled(files: Record<string, string>): Map<string, string> {
  root = mkdtempSync(join(tmpdir(), 'words-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return new Map(compile(root).map(({ path, text }) => [path, text]));
}

describe('the catalogue', () => {
  it('gives every message the types of its arguments', () => {
    const types = compiled({
      'en/a.ftl': '### $limit (number)\n### $hosts (host[])\n\na = { $limit } of { $hosts }\nb =\n    .title = B\n',
    }).get('generated/messages.ts');
    expect(types).toContain("readonly 'a': { readonly hosts: readonly string[]; readonly limit: number };");
    expect(types).toContain("readonly 'b.title': Record<never, never>;");
    expect(types).toContain("limit: 'number',");
  });

  it('counts the arguments of what a message refers to', () => {
    const types = compiled({ 'en/a.ftl': '### $x (word)\n\na = { b }\nb = { -t }{ $x }\n-t = T\n' });
    expect(types.get('generated/messages.ts')).toContain("readonly 'a': { readonly x: string };");
  });

  it.each([
    ['a variable without a kind', { 'en/a.ftl': 'a = { $x }\n' }, /en\/a\.ftl:1: .*\$x/],
    ['an unknown kind', { 'en/a.ftl': '### $x (colour)\n\na = { $x }\n' }, /names no kind/],
    [
      'one name of two kinds',
      { 'en/a.ftl': '### $x (word)\n', 'en/b.ftl': '### $x (host)\n' },
      /\$x is word elsewhere/,
    ],
    ['an error of syntax', { 'en/a.ftl': 'a = { $x\n' }, /en\/a\.ftl:1/],
    ['an id that is there twice', { 'en/a.ftl': 'a = A\n', 'en/b.ftl': 'a = B\n' }, /a exists already/],
    ['a reference to nothing', { 'en/a.ftl': 'a = { b }\n' }, /there is no b/],
    ['a language that lacks a message', { 'en/a.ftl': 'a = A\nb = B\n', 'it/a.ftl': 'a = A\n' }, /it: b is missing/],
    ['a language with one too many', { 'en/a.ftl': 'a = A\n', 'it/a.ftl': 'a = A\nc = C\n' }, /English has no c/],
    ['an argument English does not have', { 'en/a.ftl': 'a = A\n', 'it/a.ftl': 'a = { $x }\n' }, /uses \$x/],
  ])('stops at %s', (_what, files, error) => {
    expect(() => compiled(files)).toThrow(error);
  });
});
