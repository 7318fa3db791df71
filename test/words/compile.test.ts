import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';

const { compile } = (await import(new URL('../../scripts/words.js', import.meta.url).href)) as {
  compile(root: string): { files: { path: string; text: string }[]; faults: string[] };
};

let root = '';
afterEach(() => rmSync(root, { recursive: true, force: true }));

function written(files: Record<string, string>): string {
  root = mkdtempSync(join(tmpdir(), 'words-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

function compiled(files: Record<string, string>): Map<string, string> {
  return new Map(compile(written(files)).files.map(({ path, text }) => [path, text]));
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
  ])('stops at %s', (_what, files, error) => {
    expect(() => compiled(files)).toThrow(error);
  });

  it.each([
    ['a message that is missing', { 'en/a.ftl': 'a = A\nb = B\n', 'it/a.ftl': 'a = Ai\n' }, 'it: b is missing'],
    ['a message too many', { 'en/a.ftl': 'b = B\n', 'it/a.ftl': 'b = B\nc = C\n' }, 'it: English has no c'],
    [
      'an argument English does not have',
      { 'en/a.ftl': 'b = B\n', 'it/a.ftl': 'b = { $x }\n' },
      'it: b uses $x, which English does not have',
    ],
  ])('names %s in another language, and shows English there', (_what, files, fault) => {
    const { files: made, faults } = compile(written({ ...files, 'en/kinds.ftl': '### $x (word)\n' }));
    expect(faults).toEqual([fault]);
    const italian = made.find(({ path }) => path === 'generated/it.ts')?.text;
    expect(italian).toContain(String.raw`\"id\":\"b\",\"value\":\"B\"`);
  });

  it('takes the terms a language lacks from English', () => {
    const italian = compiled({ 'en/a.ftl': '-t = T\na = A { -t }\n', 'it/a.ftl': 'a = Ai { -t }\n' }).get(
      'generated/it.ts',
    );
    expect(italian).toContain(String.raw`\"id\":\"-t\",\"value\":\"T\"`);
    expect(italian).toContain('Ai ');
  });

  it('keeps what a language says itself, and its terms', () => {
    const italian = compiled({
      'en/a.ftl': 'a = A\n    .title = T\n',
      'it/a.ftl': '-t = Ti\na = Ai { -t }\n    .title = To\n',
    });
    expect(italian.get('generated/it.ts')).toContain('Ai ');
    expect(italian.get('generated/it.ts')).toContain(String.raw`\"title\":\"To\"`);
    expect(italian.get('generated/it.ts')).toContain(String.raw`\"id\":\"-t\"`);
  });
});
