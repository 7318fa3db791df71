/** Edits of key files and of a muttrc: many at once, and refused where a line that is added would not be read. */
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/base/errors.ts';
import type { Edit } from '../../src/model/finding.ts';
import { type Dialect, parseKeyFile } from '../../src/programs/key-file.ts';
import { applyToKeyFile } from '../../src/programs/key-file-edit.ts';
import { editMutt } from '../../src/programs/mutt/edit.ts';

const dialect: Dialect = { comments: '#', delimiters: '=', continued: false, foldKeys: false, booleans: ['yes', 'no'] };
const edit = (key: string, from: Edit['from'], to: Edit['to']): Edit => ({ file: 'f', key, from, to });
const applied = (text: string, ...edits: Edit[]): string =>
  Buffer.from(applyToKeyFile(Buffer.from(text), edits, dialect)).toString();

describe('a key file', () => {
  it('takes changes, new keys and new sections in one go', () => {
    expect(
      applied(
        '[a]\nx=1\n\n[b]\ny=2\n',
        edit('[b] y', 2, 20),
        edit('[a] x', 1, 10),
        edit('[a] new', null, true),
        edit('[a] newer', null, 3),
        edit('[c] z', null, 5),
        edit('[c] zz', null, 6),
        edit('[d] w', null, 7),
      ),
    ).toBe('[a]\nx=10\nnew=yes\nnewer=3\n\n[b]\ny=20\n\n[c]\nz=5\nzz=6\n\n[d]\nw=7\n');
  });

  it('without a line end at its end', () => {
    expect(applied('[a]\nx=1', edit('[a] y', null, 2))).toBe('[a]\nx=1\ny=2');
    expect(applied('[a]\r\nx=1', edit('[b] y', null, 2))).toBe('[a]\nx=1\n\n[b]\ny=2\n'.replaceAll('\n', '\r\n'));
    expect(applied('', edit('[b] y', null, 2))).toBe('[b]\ny=2\n');
  });

  it('refuses a value that is not the one the edit was made for', () => {
    expect(() => applied('[a]\nx=3\n', edit('[a] x', 1, 2))).toThrow(UserError);
  });

  it('takes time in proportion to the number of edits', () => {
    const took = (n: number): number => {
      const text = Array.from({ length: n }, (_, i) => `[s${i}]\nx=1\n`).join('');
      const edits = Array.from({ length: n }, (_, i) => edit(i % 2 ? `[s${i}] x` : `[s${i}] y`, i % 2 ? 1 : null, 2));
      // Of the processor: a busy machine takes none of it.
      const started = process.cpuUsage();
      const after = applyToKeyFile(Buffer.from(text), edits, dialect);
      expect(parseKeyFile(after, dialect).entries).toHaveLength(n + n / 2);
      const { user, system } = process.cpuUsage(started);
      return user + system;
    };
    const least = (n: number): number => Math.min(took(n), took(n), took(n));
    took(2000);
    expect(least(40_000) / least(10_000)).toBeLessThan(12);
  });
});

describe('a muttrc', () => {
  const mutt = (text: string, ...edits: Edit[]): string => Buffer.from(editMutt(Buffer.from(text), edits)).toString();

  it('is changed in place, and at its end', () => {
    expect(mutt('set imap_idle=no x=1', edit('imap_idle', false, true))).toBe('set imap_idle=yes x=1');
    expect(mutt('set x=1', edit('imap_idle', null, true))).toBe('set x=1\nset imap_idle = yes\n');
    expect(mutt('unset imap_idle\r\n', edit('imap_idle', false, true))).toBe(
      'unset imap_idle\r\nset imap_idle = yes\r\n',
    );
  });

  it.each([
    'set x="open',
    "set x='open\n",
    'set x=1 \\',
    'set x=1\n# said \\\nset y="\\"',
    'set x=`open',
  ])('is refused when it ends in %j', (text) => {
    const act = (): string => mutt(text, edit('imap_idle', null, true));
    let after: string;
    try {
      after = act();
    } catch (error) {
      expect(error).toMatchObject({ text: { id: 'muttrc-end-open' } });
      return;
    }
    // Where mutt does read the line, it is there.
    expect(after.endsWith('set imap_idle = yes\n')).toBe(true);
    // A command to run is left alone, and a comment that ends in a backslash goes on in the next line.
    expect(text).toMatch(/`open$|\n# said \\\n/);
  });
});
