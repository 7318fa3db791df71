/** Editing a value: nothing else changes, reading gives the new value, and twice is the same as once. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/base/errors.ts';
import { runRules } from '../../src/engine/judge.ts';
import type { Account } from '../../src/model/account.ts';
import type { FactSheet } from '../../src/model/facts.ts';
import type { Edit } from '../../src/model/finding.ts';
import { formats } from '../../src/programs/formats.ts';
import { rules } from '../../src/rules/index.ts';
import { fixture } from './fixture.ts';

const FILES = [
  'evolution/bad/account.source',
  'evolution/bad/defaults.source',
  'offlineimap/bad/offlineimap.offlineimaprc',
  'mutt/bad/muttrc',
  'evolution/ok/account.source',
  'offlineimap/ok/offlineimap.offlineimaprc',
  'neomutt/ok/neomuttrc',
];

const formatOf = (name: string) => {
  const format = formats.find((one) => one.matches(name, fixture(name).subarray(0, 4096)));
  if (format?.apply === undefined) throw new Error(`${name} has no format that can be edited`);
  return { ...format, apply: format.apply.bind(format) };
};

const accountsIn = async (name: string, bytes: Uint8Array): Promise<readonly Account[]> => {
  const read = await formatOf(name).read({ path: name, bytes, sibling: () => null });
  return 'accounts' in read ? read.accounts : read;
};

const editsOf = (accounts: readonly Account[]): Edit[] => {
  const sheet: FactSheet = { accounts: { status: 'ok', value: accounts } };
  return runRules(sheet, rules).findings.flatMap(({ remedy }) => remedy?.edits ?? []);
};

const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

describe.each(FILES)('%s', (name) => {
  it('is the same byte for byte when nothing is edited', () => {
    expect(text(formatOf(name).apply(fixture(name), []))).toBe(text(fixture(name)));
  });

  it('has no finding with an edit left afterwards, and once is as good as twice', async () => {
    const edits = editsOf(await accountsIn(name, fixture(name)));
    if (name.includes('/bad/')) expect(edits).not.toEqual([]);
    const once = formatOf(name).apply(fixture(name), edits);
    expect(editsOf(await accountsIn(name, once))).toEqual([]);
    expect(text(formatOf(name).apply(once, edits))).toBe(text(once));
  });

  it('keeps CRLF', async () => {
    const bytes = Buffer.from(text(fixture(name)).replaceAll('\n', '\r\n'), 'latin1');
    const edits = editsOf(await accountsIn(name, bytes));
    const lone = text(formatOf(name).apply(bytes, edits)).replaceAll('\r\n', '').includes('\n');
    expect(lone).toBe(false);
  });
});

describe('one edit', () => {
  const connections = (from: number | null, to: number): Edit => ({
    file: 'x.source',
    key: '[Imapx Backend] ConcurrentConnections',
    from,
    to,
  });
  const apply = (bytes: Uint8Array, edit: Edit): Uint8Array =>
    formatOf('evolution/bad/account.source').apply(bytes, [edit]);

  it('changes the value and not one other byte', () => {
    const before = text(fixture('evolution/bad/account.source'));
    const after = text(apply(fixture('evolution/bad/account.source'), connections(7, 1)));
    expect(after).toBe(before.replace('ConcurrentConnections=7', 'ConcurrentConnections=1'));
  });

  it('adds a key to its section, or the section', () => {
    const bare = '[Data Source]\nDisplayName=x\n\n[Imapx Backend]\nUseIdle=true\n\n[Offline]\n';
    expect(text(apply(Buffer.from(bare), connections(null, 1)))).toBe(
      bare.replace('UseIdle=true\n', 'UseIdle=true\nConcurrentConnections=1\n'),
    );
    expect(text(apply(Buffer.from('[Data Source]\nDisplayName=x'), connections(null, 1)))).toBe(
      '[Data Source]\nDisplayName=x\n\n[Imapx Backend]\nConcurrentConnections=1\n',
    );
  });

  it('stops when the value is no longer the one that was seen', () => {
    expect(() => apply(fixture('evolution/bad/account.source'), connections(5, 1))).toThrow(UserError);
    expect(() => apply(fixture('evolution/bad/account.source'), connections(null, 1))).toThrow(UserError);
    expect(() => apply(fixture('evolution/bad/defaults.source'), connections(7, 1))).toThrow(UserError);
  });

  it('gives the new value whatever the file around it looks like', () => {
    const line = fc.constantFrom(
      '',
      '# note',
      'UseIdle=true',
      '[Offline]',
      '[Imapx Backend]',
      'ConcurrentConnections = 4',
      'no sense',
      '  Ä=\u00e9',
    );
    fc.assert(
      fc.property(
        fc.array(line, { maxLength: 12 }),
        fc.constantFrom('\n', '\r\n'),
        fc.integer({ min: 1, max: 7 }),
        (lines, end, to) => {
          const bytes = Buffer.from(['[Data Source]', ...lines].join(end));
          for (const from of [4, null]) {
            let out: Uint8Array;
            try {
              out = apply(bytes, connections(from, to));
            } catch (error) {
              expect(error).toBeInstanceOf(UserError);
              continue;
            }
            expect(text(apply(out, connections(to, to)))).toBe(text(out));
            expect(out.length).toBeGreaterThanOrEqual(bytes.length);
          }
        },
      ),
    );
  });
});

describe('mutt', () => {
  const apply = (source: string, from: boolean | null): string =>
    text(
      formatOf('mutt/bad/muttrc').apply(Buffer.from(source), [{ file: 'muttrc', key: 'imap_idle', from, to: true }]),
    );

  it.each([
    ['set imap_idle=no # why\n', false, 'set imap_idle=yes # why\n'],
    ['set imap_idle = "no" ; set x=1\n', false, 'set imap_idle = yes ; set x=1\n'],
    ['set a=1', null, 'set a=1\nset imap_idle = yes\n'],
    ['unset imap_idle\n', false, 'unset imap_idle\nset imap_idle = yes\n'],
    ['set imap_idle=no\nset noimap_idle\n', false, 'set imap_idle=no\nset noimap_idle\nset imap_idle = yes\n'],
    ['set imap_idle\n', null, 'set imap_idle\n'],
  ])('%j', (before, from, after) => {
    expect(apply(before, from)).toBe(after);
  });
});
