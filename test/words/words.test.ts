import { FluentResource } from '@fluent/bundle';
import { describe, expect, it } from 'vitest';
import type { Message } from '../../src/base/message.ts';
import { Words } from '../../src/words/words.ts';

const words = (source: string, language = 'en'): Words => new Words(language, new FluentResource(source).body);
const message = (id: string, args: Message['args'] = {}): Message => ({ id, args });

describe('a message', () => {
  it('is shown with its arguments, without marks around them', () => {
    expect(words('limit = { $host } allows { $limit }.').show(message('limit', { host: 'a.example', limit: 3 }))).toBe(
      'a.example allows 3.',
    );
  });

  it('has the plural of its language', () => {
    const english = words(
      'open = { $n ->\n    [one] 1 connection is open.\n   *[other] { $n } connections are open.\n}',
    );
    expect([0, 1, 2].map((n) => english.show(message('open', { n })))).toEqual([
      '0 connections are open.',
      '1 connection is open.',
      '2 connections are open.',
    ]);
  });

  it('shows numbers without grouping and with the decimal sign of the language', () => {
    expect(words('x = { $n }').show(message('x', { n: 12345 }))).toBe('12345');
    expect(words('x = { $n }', 'it').show(message('x', { n: 2.5 }))).toBe('2,5');
  });

  it('may hold another one, and lists of them', () => {
    const english = words('a = A{ $because }\nb = B');
    expect(english.show(message('a', { because: message('b') }))).toBe('AB');
    expect(english.show(message('a', { because: [message('b'), 'c'] }))).toBe('AB, c');
  });

  it('may be an attribute', () => {
    expect(words('rule =\n    .title = T').show(message('rule.title'))).toBe('T');
  });

  it('is shown by its id where the catalogue lacks it', () => {
    expect(words('a = A').show(message('newer.title'))).toBe('[newer.title]');
  });

  it('is shown by its id when something to fill in is missing, alone or within another one', () => {
    const english = words('a = A{ $because }\nb = { $n ->\n   *[other] B{ $n }\n}');
    expect(english.show(message('b'))).toBe('[b]');
    expect(english.show(message('a', { because: message('b') }))).toBe('A[b]');
    expect(english.show(message('b', { n: 2, more: 3 }))).toBe('B2');
  });

  it('takes no control character from an argument', () => {
    expect(words('x = { $text }').show(message('x', { text: 'a\u001b[31mb\u202ec\u0007' }))).toBe('abc ');
  });

  it('leaves what is text already alone', () => {
    expect(words('a = A').show('as it is')).toBe('as it is');
  });
});
