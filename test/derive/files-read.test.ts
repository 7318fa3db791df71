import { describe, expect, test } from 'vitest';
import { filesOf, filesRead } from '../../src/derive/files-read.ts';
import type { DocumentFact } from '../../src/model/document.ts';
import { account, sheet } from '../support/sheets.ts';

const document = (file: string): DocumentFact => ({ file, format: 'x', problems: [], note: null });

describe('the files the facts come from', () => {
  test('are those that were read, in that order and each once, with those of accounts and documents kept from a run', () => {
    const facts = sheet({
      files: { read: ['b.js', 'a.js'], unread: [{ file: 'c.js', because: 'x', hint: null }], passedOver: 3 },
      accounts: [account({}, { file: 'a.js' }), account({}, { file: null }), account({}, { file: 'd.js' })],
      documents: [document('b.js'), document('e.js')],
    });
    expect(filesRead(facts)).toEqual(['b.js', 'a.js', 'd.js', 'e.js']);
  });

  test('are none where no file was named', () => {
    expect(filesRead({})).toEqual([]);
  });
});

describe('what became of the files that were named', () => {
  test('is in the report', () => {
    const files = { read: ['a.js'], unread: [], passedOver: 1 };
    expect(filesOf({ facts: sheet({ files }) })).toEqual(files);
  });

  test('is nothing where none were', () => {
    expect(filesOf({ facts: {} })).toEqual({ read: [], unread: [], passedOver: 0 });
  });
});
